import { useId, useState } from "react";
import type { Assessment, Budget } from "#core/assess/assessment.ts";
import { allUp } from "#core/assess/failureState.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import { BudgetDetails } from "./BudgetDetails.tsx";
import { CircuitMark } from "./CircuitMark.tsx";
import { Kbps } from "./Kbps.tsx";
import { LoadBars } from "./LoadBars.tsx";
import { WhyButton } from "./WhyButton.tsx";

export type BudgetRowProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly budget: Budget;
  readonly names: ReadonlyMap<string, string>;
  readonly columns: number;
  /** Whether the row says in which state it is judged; a table of one state says so itself. */
  readonly namesState: boolean;
  /** Whether the inputs stand beside it, so that it can say where to give what is not known. */
  readonly isEditable: boolean;
};

/** One circuit in one direction: the arithmetic, and on demand why. */
export function BudgetRow({ plan, assessment, budget, names, columns, namesState, isEditable }: BudgetRowProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.results.bandwidth;
  const bars = messages.tables.bandwidth;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { siteId, direction, calls, unknownCalls, capacityKbps, allowedKbps, marginKbps, verdict } = budget;
  const isIdle = calls === 0 && unknownCalls === 0;
  // Nothing but unknown calls: "at least 0" would read like a figure.
  const isUnknown = calls === 0 && unknownCalls > 0;
  const state = assessment.states.find(({ id }) => id === budget.state);
  const circuit = `${names.get(siteId) ?? siteId}, ${messages.names.directions[direction]}`;
  return (
    <>
      <tr>
        <th scope="row">
          {names.get(siteId)}
          <span className="cell-aside">{text[direction]}</span>
          {!isIdle && <span className="cell-aside">{servingText(budget)}</span>}
          {namesState && state && state.id !== allUp && (
            <span className="cell-aside">
              {say(messages.states.inState, { state: describeState(words, plan, state) })}
            </span>
          )}
        </th>
        <td data-label={bars.states}>
          <LoadBars plan={plan} assessment={assessment} budget={budget} circuit={circuit} />
        </td>
        <td data-label={text.load} className="whole">
          <Load budget={budget} kbpsPerCall={assessment.bandwidth.kbpsPerCall} />
        </td>
        <td data-label={text.allowed} className="whole">
          {allowedKbps === null ? messages.names.notKnown : <Kbps value={allowedKbps} />}
          <span className="cell-aside">
            {capacityKbps === null
              ? say(bars.shareUnknown, { share: budget.voiceSharePercent })
              : say(bars.share, { capacity: capacityKbps, share: budget.voiceSharePercent })}
          </span>
          {budget.voiceShareIsDefault && <span className="cell-aside">{text.shareIsDefault}</span>}
        </td>
        <td data-label={text.margin} className="whole">
          {marginKbps === null ? (
            messages.names.notKnown
          ) : (
            <Kbps value={marginKbps} bound={unknownCalls > 0 ? "most" : undefined} />
          )}
        </td>
        <td data-label={bars.smallest} className="whole">
          {isUnknown ? (
            messages.names.notKnown
          ) : (
            <Kbps value={budget.smallestCircuitKbps} bound={unknownCalls > 0 ? "least" : undefined} />
          )}
        </td>
        <td data-label={text.verdict}>
          <CircuitMark judged={budget} />
          {isEditable && verdict === "unmeasured" && <span className="cell-aside">{whereToGive()}</span>}
          <WhyButton
            about={circuit}
            isOpen={isOpen}
            controls={detailsId}
            onToggle={() => setOpen((before) => !before)}
          />
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className="row-details">
          <td colSpan={columns} className="row-details-cell">
            <BudgetDetails plan={plan} assessment={assessment} budget={budget} />
          </td>
        </tr>
      )}
    </>
  );

  /** The inputs that hold what is not known. */
  function whereToGive() {
    const { shortcuts } = messages.commands;
    const sections = [
      ...(unknownCalls > 0 ? [shortcuts["section-5"]] : []),
      ...(capacityKbps === null ? [shortcuts["section-4"]] : []),
    ];
    return sections.map((section) => say(text.giveUnder, { section })).join(" ");
  }

  function servingText({ servingSiteId }: Budget) {
    if (servingSiteId === null) return text.notServed;
    return servingSiteId === siteId
      ? text.servesOthers
      : say(text.servedBy, { site: names.get(servingSiteId) ?? servingSiteId });
  }
}

type LoadProps = { readonly budget: Budget; readonly kbpsPerCall: number };

/** The load with its arithmetic, and what of it is not known. */
function Load({ budget: { calls, unknownCalls, loadKbps, roomForCalls }, kbpsPerCall }: LoadProps) {
  const { messages, say } = useWords();
  const text = messages.results.bandwidth;
  const { arithmetic, arithmeticAtLeast } = messages.tables.bandwidth;
  if (calls === 0 && unknownCalls === 0) return text.noLoad;
  return (
    <>
      {/* Nothing but unknown calls: “at least 0” would read like a figure. */}
      {calls === 0 && messages.names.notKnown}
      {calls > 0 && (
        <>
          <span className="cell-aside">
            {say(unknownCalls > 0 ? arithmeticAtLeast : arithmetic, { calls, kbps: kbpsPerCall })}
          </span>{" "}
          <Kbps value={loadKbps} />
        </>
      )}
      {unknownCalls > 0 && <span className="cell-aside">{say(text.unknownCalls, { count: unknownCalls })}</span>}
      {unknownCalls > 0 && roomForCalls !== null && (
        <span className="cell-aside">{say(messages.estimates.room, { count: roomForCalls })}</span>
      )}
    </>
  );
}
