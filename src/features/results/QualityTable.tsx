import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";
import { EstimateSource } from "./EstimateSource.tsx";
import { QualityRow } from "./QualityRow.tsx";
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

/** Estimated voice quality of measured paths, the lowest first; each opens to show every term of the formula. */
export function QualityTable({ plan, assessment: { estimates }, stateId }: QualityTableProps) {
  const { messages, say } = useWords();
  const text = messages.estimates;
  const titles = text.qualityColumns;
  const columns = [titles.path, titles.rtt, titles.jitter, titles.loss, titles.r, titles.mos, titles.band];
  const codec = messages.names.codecs[plan.voice.codec];
  const shown = estimates.quality
    .filter(({ states }) => stateId === "all" || states.includes(stateId))
    .toSorted((one, other) => (one.worst ?? one.quality).r - (other.worst ?? other.quality).r);
  const paging = usePaging(shown, step);
  const names = siteNames(plan, messages.names.unnamed);
  if (plan.applications.length === 0) return null;
  return (
    <section className="results-part">
      <h3>{text.qualityTitle}</h3>
      <div className="results-notes">
        <p>{say(text.qualityNote, { codec })}</p>
        <p>{text.qualityFormula}</p>
        <EstimateSource ids={estimates.sources.quality} />
      </div>
      {shown.length === 0 ? (
        <p>{say(text.qualityNone, { codec })}</p>
      ) : (
        <div className="stacking">
          <DataTable caption={text.qualityCaption} captionShown="no">
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
              {paging.shown.map((quality) => (
                <QualityRow key={quality.path.join(" ")} estimate={quality} names={names} columns={columns.length} />
              ))}
            </tbody>
          </DataTable>
          <ShowMore paging={paging} />
        </div>
      )}
    </section>
  );
}
