import { useId, useState } from "react";
import type { Assessment, Check, PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeLimit } from "#messages/describe.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { CheckDetails } from "./CheckDetails.tsx";
import { CheckMark } from "./CheckMark.tsx";
import { FailoverMark } from "./FailoverMark.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";
import { WhyButton } from "./WhyButton.tsx";

const step = 50;

export type CheckTableProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly checks: readonly Check[];
  readonly caption: string;
  readonly onGoTo?: GoTo | undefined;
};

/** Latency checks as rows. */
export function CheckTable({ plan, assessment, checks, caption, onGoTo }: CheckTableProps) {
  const { messages } = useWords();
  const text = messages.results.latency;
  const paging = usePaging(checks, step);
  const names = siteNames(plan, messages.names.unnamed);
  const columns = [text.about, text.limit, text.measured, text.allowed, text.margin, text.verdict];
  return (
    <div className="stacking">
      <DataTable caption={caption}>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paging.shown.map((check) => (
            <CheckRow
              key={check.id}
              plan={plan}
              assessment={assessment}
              check={check}
              names={names}
              columns={columns.length}
              onGoTo={onGoTo}
            />
          ))}
        </tbody>
      </DataTable>
      <ShowMore paging={paging} />
    </div>
  );
}

type CheckRowProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly check: Check;
  readonly names: ReadonlyMap<string, string>;
  readonly columns: number;
  readonly onGoTo: GoTo | undefined;
};

function CheckRow({ plan, assessment, check, names, columns, onGoTo }: CheckRowProps) {
  const words = useWords();
  const { say, messages, number } = words;
  const text = messages.results.latency;
  const { about, limit, path, rttMs, rttMinMs, rttMaxMs, limitMs, marginMs, verdict } = check;
  const rowId = useId();
  const detailsId = useId();
  const [isOpen, setOpen] = useState(false);
  const milliseconds = (value: number | null) =>
    value === null ? messages.names.notKnown : say(text.milliseconds, { value });
  return (
    <>
      <tr>
        <th scope="row" id={rowId}>
          {pathText()}
          <span className="cell-aside">{messages.names.checksAbout[about]}</span>
          {check.isFailoverOnly && <FailoverMark />}
        </th>
        <td data-label={text.limit}>{describeLimit(words, limit)}</td>
        <td data-label={text.measured} className="whole">
          {milliseconds(rttMs)}
          <Extremes least={rttMinMs} most={rttMaxMs} />
        </td>
        <td data-label={text.allowed} className="whole">
          {milliseconds(limitMs)}
        </td>
        <td data-label={text.margin} className="whole">
          {milliseconds(marginMs)}
        </td>
        <td data-label={text.verdict}>
          <CheckMark verdict={verdict} />
          {verdict === "unmeasured" && (
            <span className="cell-aside">{path ? text.missingRtt : text.missingPlace[about]}</span>
          )}
          {rttMs === null && verdict === "failed" && rttMinMs !== null && (
            <span className="cell-aside">{say(messages.estimates.decidedBy.least, { value: number(rttMinMs) })}</span>
          )}
          {rttMs === null && verdict === "passed" && rttMaxMs !== null && (
            <span className="cell-aside">{say(messages.estimates.decidedBy.most, { value: number(rttMaxMs) })}</span>
          )}
          <WhyButton
            about={`${pathText()}, ${describeLimit(words, limit)}, ${messages.names.checksAbout[about]}`}
            isOpen={isOpen}
            controls={detailsId}
            onToggle={() => setOpen((before) => !before)}
          />
          {verdict !== "passed" && (
            <GoToInput
              at={path ? ["measurements", ...path] : placeOf(about, plan)}
              onGoTo={onGoTo}
              describedBy={rowId}
            />
          )}
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className="row-details">
          <td colSpan={columns} className="row-details-cell">
            <CheckDetails plan={plan} assessment={assessment} check={check} />
          </td>
        </tr>
      )}
    </>
  );

  function pathText() {
    if (!path) return text.pathUnknown;
    const [from, to] = path.map((id) => names.get(id) ?? id);
    return from === to
      ? say(text.pathWithin, { from: from ?? "" })
      : say(text.path, { from: from ?? "", to: to ?? "" });
  }
}

/** The minimum and the maximum beneath an average, as far as they were measured. */
function Extremes({ least, most }: { readonly least: number | null; readonly most: number | null }) {
  const { say, messages, number } = useWords();
  const text = messages.estimates.extremes;
  if (least === null && most === null) return null;
  const values = { least: least === null ? "" : number(least), most: most === null ? "" : number(most) };
  const one = least === null ? text.most : text.least;
  return <span className="cell-aside">{say(least !== null && most !== null ? text.both : one, values)}</span>;
}

/** Where the missing place of a check without a path is typed. */
function placeOf(about: Check["about"], { callingPlatform, peers }: Plan): PlanPath {
  const pbxPlaced =
    callingPlatform.siteId !== null || peers.some(({ kind, siteId }) => kind === "pbx" && siteId !== null);
  return about === "pbx" && !pbxPlaced ? ["callingPlatform", "siteId"] : ["nodes"];
}
