import type { Assessment } from "#core/assess/assessment.ts";
import type { PathQuality } from "#core/assess/estimates.ts";
import { isFailoverOnly } from "#core/assess/failureState.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { FailoverMark } from "./FailoverMark.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { siteNames } from "./siteNames.ts";
import { usePaging } from "./usePaging.ts";

const step = 25;

export type QualityTableProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** Leaves the paths of one failure state; `all` for every path. */
  readonly stateId: string;
};

/** Estimated voice quality of measured paths, the lowest first, with every term of the formula. */
export function QualityTable({ plan, assessment: { estimates }, stateId }: QualityTableProps) {
  const { messages, say } = useWords();
  const text = messages.estimates;
  const { qualityColumns: columns } = text;
  const codec = messages.names.codecs[plan.voice.codec];
  const shown = estimates.quality
    .filter(({ states }) => stateId === "all" || states.includes(stateId))
    .toSorted((one, other) => one.quality.r - other.quality.r);
  const paging = usePaging(shown, step);
  const names = siteNames(plan, messages.names.unnamed);
  if (plan.applications.length === 0) return null;
  return (
    <section className="results-part">
      <h3>{text.qualityTitle}</h3>
      <div className="results-notes">
        <p>{say(text.qualityNote, { codec })}</p>
        <p>{text.qualityFormula}</p>
      </div>
      {shown.length === 0 ? (
        <p>{say(text.qualityNone, { codec })}</p>
      ) : (
        <div className="stacking">
          <DataTable caption={text.qualityCaption} captionShown="no">
            <thead>
              <tr>
                {[columns.path, columns.measured, columns.delay, columns.r, columns.mos, columns.band].map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {paging.shown.map((quality) => (
                <QualityRow key={quality.path.join(" ")} quality={quality} names={names} />
              ))}
            </tbody>
          </DataTable>
          <ShowMore paging={paging} />
        </div>
      )}
    </section>
  );
}

type QualityRowProps = { readonly quality: PathQuality; readonly names: ReadonlyMap<string, string> };

function QualityRow({ quality: estimate, names }: QualityRowProps) {
  const { messages, number, say } = useWords();
  const text = messages.estimates;
  const { qualityColumns: columns } = text;
  const { path, rttMs, jitterMs, lossPercent, quality, isBestCase } = estimate;
  const [from = "", to = ""] = path.map((id) => names.get(id) ?? id);
  const { latency } = messages.results;
  const { oneWayMs, packetMs, lookAheadMs, jitterBufferMs, delayImpairment, lossImpairment, r, mos, band } = quality;
  return (
    <tr>
      <th scope="row">
        {from === to ? say(latency.pathWithin, { from }) : say(latency.path, { from, to })}
        {isFailoverOnly(estimate) && <FailoverMark />}
      </th>
      <td data-label={columns.measured}>
        {say(text.measuredText, {
          rtt: number(rttMs),
          jitter: jitterMs === null ? text.jitterUnknown : say(text.milliseconds, { value: number(jitterMs) }),
          loss: lossPercent === null ? text.lossUnknown : say(text.percent, { value: number(lossPercent) }),
        })}
      </td>
      <td data-label={columns.delay}>
        {say(text.milliseconds, { value: number(oneWayMs, 1) })}
        <span className="cell-aside">
          {say(text.delay, {
            half: number(rttMs / 2, 1),
            packet: number(packetMs),
            look: number(lookAheadMs),
            buffer: number(jitterBufferMs, 1),
            total: number(oneWayMs, 1),
          })}
        </span>
      </td>
      <td data-label={columns.r}>
        {number(r, 1)}
        <span className="cell-aside">
          {say(text.rating, { delay: number(delayImpairment, 2), loss: number(lossImpairment, 2), r: number(r, 1) })}
        </span>
      </td>
      <td data-label={columns.mos} className="figure">
        {number(mos, 2)}
      </td>
      <td data-label={columns.band}>
        {messages.names.qualityBands[band]}
        {isBestCase && <span className="cell-aside">{text.atBest}</span>}
      </td>
    </tr>
  );
}
