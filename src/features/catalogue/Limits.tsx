import { catalogue } from "#catalogue/catalogue.ts";
import type { Limit } from "#core/catalogue.ts";
import { describeLimit } from "#messages/describe.ts";
import { PlaceLink } from "./places.tsx";
import { RowLinks } from "./RowLinks.tsx";
import type { RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type LimitsProps = {
  readonly limits: readonly Limit[];
  /** All rows of the page. */
  readonly rows: readonly RegisterRow[];
  /** Nothing is sought, so that what belongs to no class is shown too. */
  readonly isWhole: boolean;
};

/** The latency classes of the page with the rows under each, and the bandwidth of a call. */
export function Limits({ limits, rows, isWhole }: LimitsProps) {
  const words = useCatalogueWords();
  const { say, screen, messages } = words;
  const text = screen.limits;
  const { sections } = messages.catalogue;
  const isMedia = limits.some(({ id }) => id === "sip-h323-t38");
  if (limits.length === 0) return <p className="catalogue-none">{screen.noneHere}</p>;
  return (
    <>
      <p className="part-intro">{text.intro}</p>
      <table className="data-table limits-table">
        <caption className="visually-hidden">{text.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{text.class}</th>
            <th scope="col" className="figure">
              {text.rtt}
            </th>
            <th scope="col">{text.rows}</th>
            <th scope="col">{text.source}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map(({ id, rttMs, section, reading }) => {
            const under = rows.filter(({ requirement }) => requirement.limit === id);
            const number = catalogue.readings.find((one) => one.id === reading)?.number ?? 0;
            return (
              <tr key={id}>
                <th scope="row">{describeLimit(words, id)}</th>
                <td className="figure" data-label={text.rtt}>
                  {rttMs === null ? <span className="register-soft">{text.none}</span> : say(text.ms, { rttMs })}
                </td>
                <td data-label={text.rows}>{under.length === 0 ? text.noRows : <RowLinks rows={under} />}</td>
                <td data-label={text.source}>
                  <span className="row-line">“{sections[section]}”</span>
                  <PlaceLink place={{ reading }}>{say(text.reading, { number })}</PlaceLink>
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {(isWhole || isMedia) && (
        <dl className="row-facts limits-bandwidth">
          <div>
            <dt>{text.bandwidth}</dt>
            <dd>
              <span className="row-line">{say(text.bandwidthText, { kbps: catalogue.kbpsPerCall })}</span>
              <span className="row-line register-soft">{say(text.bandwidthSource, { section: sections.traffic })}</span>
            </dd>
          </div>
        </dl>
      )}
    </>
  );
}
