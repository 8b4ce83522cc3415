import { catalogue } from "#catalogue/catalogue.ts";
import type { Reading } from "#core/catalogue.ts";
import { describeLimit, describeReading } from "#messages/describe.ts";
import { Cited } from "./Cited.tsx";
import { Confidence } from "./Confidence.tsx";
import { readingId } from "./placeIds.ts";
import { PlaceLink } from "./places.tsx";
import { RowLinks } from "./RowLinks.tsx";
import type { RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type ReadingListProps = {
  readonly readings: readonly Reading[];
  /** All rows of the page. */
  readonly rows: readonly RegisterRow[];
};

/** How each unclear place of the page was understood, how sure that is, and which rows lean on it. */
export function ReadingList({ readings, rows }: ReadingListProps) {
  const { screen } = useCatalogueWords();
  if (readings.length === 0) return <p className="catalogue-none">{screen.noneHere}</p>;
  return (
    <>
      <p className="part-intro">{screen.readings.intro}</p>
      <ol className="reading-list">
        {readings.map((reading) => (
          <ReadingEntry
            key={reading.id}
            reading={reading}
            rows={rows.filter((row) => row.readings.includes(reading.id))}
          />
        ))}
      </ol>
    </>
  );
}

function ReadingEntry({ reading, rows }: { readonly reading: Reading; readonly rows: readonly RegisterRow[] }) {
  const words = useCatalogueWords();
  const text = words.screen.readings;
  const { number, title, text: explanation } = describeReading(words, reading);
  const limits = catalogue.limits.filter((limit) => limit.reading === reading.id);
  return (
    <li>
      <span className="reading-number" aria-hidden="true">
        {number}
      </span>
      <div className="reading-text">
        <h3 id={readingId(reading.id)} tabIndex={-1}>
          <span className="visually-hidden">{number}. </span>
          {title}
        </h3>
        <p>{explanation}</p>
        <Cited references={reading.references} />
      </div>
      <div className="reading-aside">
        <Confidence confidence={reading.confidence} />
        {rows.length > 0 && (
          <>
            <p className="register-soft">{text.leaning}</p>
            <RowLinks rows={rows} />
          </>
        )}
        {limits.length > 0 && (
          <>
            <p className="register-soft">{text.limits}</p>
            <ul className="row-links">
              {limits.map(({ id }) => (
                <li key={id}>{describeLimit(words, id)}</li>
              ))}
            </ul>
          </>
        )}
        {rows.length === 0 && limits.length === 0 && <p className="register-soft">{text.noRows}</p>}
        <p className="no-print">
          <PlaceLink place={{ reading: reading.id }}>{words.say(text.address, { number })}</PlaceLink>
        </p>
      </div>
    </li>
  );
}
