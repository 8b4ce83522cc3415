import type { Assessment, CheckVerdict, FailureState } from "#core/assess/assessment.ts";
import { isWithoutService } from "#core/assess/failureState.ts";
import { failedCircuitSites, failedPaths, unmeasuredPaths, worstStatesOf } from "#core/assess/stateReasons.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import { Button } from "#ui/Button.tsx";
import { DataTable } from "#ui/DataTable.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { ServingCell } from "./ServingCell.tsx";
import type { JudgedView } from "./useStateView.ts";
import { planTones } from "./verdictTones.ts";
import "./results.css";

/** Leads to the entries of one verdict in one state. */
export type ShowState = (view: JudgedView, stateId: string, verdict: CheckVerdict) => void;

export type FailureStatesProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly onShow?: ShowState | undefined;
};

/** What happens when something is down: who serves then, whether the plan holds, and why not. */
export function FailureStates({ plan, assessment, onShow }: FailureStatesProps) {
  const { messages, number } = useWords();
  const text = messages.states;
  const { columns } = text;
  if (plan.nodes.length === 0) return <p>{text.none}</p>;
  return (
    <>
      <WorstState plan={plan} assessment={assessment} />
      <div className="stacking">
        <DataTable caption={text.caption} captionShown="no">
          <thead>
            <tr>
              {[columns.state, columns.serving, columns.verdict, columns.why, columns.flows].map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {assessment.states.map((state) => (
              <tr key={state.id}>
                <th scope="row">
                  <StateName plan={plan} state={state} />
                </th>
                <td data-label={columns.serving}>
                  <ServingCell plan={plan} state={state} />
                </td>
                <td data-label={columns.verdict}>
                  {isWithoutService(state) ? (
                    <VerdictMark tone="none" word={messages.names.withoutService} />
                  ) : (
                    <VerdictMark tone={planTones[state.verdict]} word={messages.names.verdicts[state.verdict]} />
                  )}
                </td>
                <td data-label={columns.why} className="state-reasons">
                  <Reasons plan={plan} assessment={assessment} state={state} onShow={onShow} />
                </td>
                <td data-label={columns.flows} className="whole">
                  {number(state.flowCount)}
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      </div>
    </>
  );
}

type StateProps = { readonly plan: Plan; readonly state: FailureState };

function StateName({ plan, state }: StateProps) {
  return describeState(useWords(), plan, state);
}

/** Names the state that the verdict comes from, and who is left without a server in which. */
function WorstState({ plan, assessment }: Pick<FailureStatesProps, "plan" | "assessment">) {
  const words = useWords();
  const { messages, say, list } = words;
  const text = messages.states;
  const found = worstStatesOf(assessment);
  const unserved = assessment.states.filter((state) => state.unserved.length > 0);
  const applications = [...new Set(unserved.flatMap((state) => state.unserved))];
  const withoutPbx = assessment.states.filter(({ isWithoutPbx }) => isWithoutPbx).length;
  const pbxDown = withoutPbx === 0 ? "" : say(text.withoutPbx, { count: withoutPbx });
  const sentences = [worst(), leftAlone(), pbxDown].filter((sentence) => sentence !== "");
  return sentences.length === 0 ? null : <p className="results-notes">{sentences.join(" ")}</p>;

  function leftAlone(): string {
    if (unserved.length === 0) return "";
    return say(text.unserved, {
      count: unserved.length,
      applications: list(applications.map((id) => messages.names.applications[id])),
    });
  }

  function worst(): string {
    const count = assessment.states.length;
    if (found.kind === "holds") return say(text.holds, { count });
    if (found.kind === "same-as-all-up") return say(text.sameAsAllUp, { count });
    const states = list(found.states.map((state) => describeState(words, plan, state)));
    const { paths, circuits, unmeasured } = found.defects;
    const reasons = [
      { count: paths, message: text.failingPaths },
      { count: circuits, message: text.failingCircuits },
      { count: unmeasured, message: text.unmeasuredPaths },
    ].filter((reason) => reason.count > 0);
    return say(reasons.length === 0 ? text.worstWithoutReasons : text.worst, {
      count: found.states.length,
      states,
      reasons: list(reasons.map((reason) => say(reason.message, { count: reason.count }))),
    });
  }
}

type ReasonsProps = StateProps & Pick<FailureStatesProps, "assessment" | "onShow">;

/** What fails or is not known in a state, each leading to where it stands. */
function Reasons({ plan, assessment, state, onShow }: ReasonsProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.states;
  const failed = failedPaths(assessment, state).length;
  const circuits = failedCircuitSites(state).length;
  const unmeasured = unmeasuredPaths(assessment, state).length;
  const reasons = [
    { count: failed, message: text.failingPaths, tab: "latency", verdict: "failed" },
    { count: circuits, message: text.failingCircuits, tab: "bandwidth", verdict: "failed" },
    { count: unmeasured, message: text.unmeasuredPaths, tab: "latency", verdict: "unmeasured" },
  ] as const;
  const found = reasons.filter(({ count }) => count > 0);
  return (
    <>
      {found.map(({ count, message, tab, verdict }) => (
        <span key={message} className="side-line">
          <ReasonText
            text={say(message, { count })}
            label={(what) => say(text.show, { what, state: describeState(words, plan, state) })}
            onShow={onShow && (() => onShow(tab, state.id, verdict))}
          />
        </span>
      ))}
      {state.isWithoutPbx && <strong className="side-line">{text.pbxDown}</strong>}
      {found.length === 0 && !state.isWithoutPbx && withoutReason()}
    </>
  );

  function withoutReason(): string {
    if (state.verdict === "passed") return text.nothing;
    return state.verdict === "failed" ? text.always : text.openAlways;
  }
}

type ReasonTextProps = {
  readonly text: string;
  readonly label: (text: string) => string;
  readonly onShow: (() => void) | undefined;
};

function ReasonText({ text, label, onShow }: ReasonTextProps) {
  if (!onShow) return text;
  return (
    <Button variant="quiet" aria-label={label(text)} onClick={onShow}>
      {text}
    </Button>
  );
}
