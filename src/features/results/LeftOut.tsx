import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import { describeClosure, describeExclusion, describeRequirement, describeRow } from "#messages/describe.ts";
import { DataTable } from "#ui/DataTable.tsx";
import { useWords } from "#ui/words.tsx";

export type LeftOutProps = { readonly assessment: Assessment };

/** Every row of the page that this plan does not need, and every port that a choice closes, each with its reason. */
export function LeftOut({ assessment: { exclusions, closures } }: LeftOutProps) {
  const words = useWords();
  const text = words.messages.results.ports;
  return (
    <>
      <section className="results-part">
        <h3>{words.say(text.excluded, { count: exclusions.length })}</h3>
        {exclusions.length === 0 ? (
          <p>{text.excludedNone}</p>
        ) : (
          <div className="stacking">
            <DataTable caption={words.say(text.excluded, { count: exclusions.length })} captionShown="no">
              <thead>
                <tr>
                  <th scope="col">{text.excludedRow}</th>
                  <th scope="col">{text.excludedReason}</th>
                  <th scope="col">{text.excludedWhy}</th>
                </tr>
              </thead>
              <tbody>
                {exclusions.map((exclusion) => (
                  <tr key={exclusion.requirement}>
                    <th scope="row">
                      {describeRequirement(words, exclusion.requirement).name}
                      <span className="cell-aside">{placeOf(exclusion.requirement)}</span>
                    </th>
                    <td data-label={text.excludedReason}>{words.messages.names.reasons[exclusion.reason]}</td>
                    <td data-label={text.excludedWhy}>{describeExclusion(words, exclusion)}</td>
                  </tr>
                ))}
              </tbody>
            </DataTable>
          </div>
        )}
      </section>
      <section className="results-part">
        <h3>{words.say(text.closed, { count: closures.length })}</h3>
        {closures.length === 0 ? (
          <p>{text.closedNone}</p>
        ) : (
          <ul className="results-list">
            {closures.map((closure) => {
              const sentence = describeClosure(words, closure);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        )}
      </section>
    </>
  );

  function placeOf(requirement: string) {
    const row = catalogue.requirements.find(({ id }) => id === requirement);
    return row ? describeRow(words, row) : "";
  }
}
