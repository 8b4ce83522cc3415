import { catalogue } from "#catalogue/catalogue.ts";
import { describeReading } from "#messages/describe.ts";
import { Cited } from "./Cited.tsx";
import { Confidence } from "./Confidence.tsx";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type RowReadingsProps = { readonly readings: readonly string[] };

/** The readings that a row leans on; each opens in place. On paper their numbers lead to the list of all. */
export function RowReadings({ readings }: RowReadingsProps) {
  const words = useCatalogueWords();
  const text = words.screen.details;
  const used = catalogue.readings.filter(({ id }) => readings.includes(id));
  if (used.length === 0) return text.noReadings;
  return used.map((reading) => {
    const { number, title, text: explanation } = describeReading(words, reading);
    return (
      <details key={reading.id} className="row-reading">
        <summary>
          <span>{words.say(text.reading, { number, title })}</span> <Confidence confidence={reading.confidence} />
        </summary>
        <p>{explanation}</p>
        <Cited references={reading.references} />
      </details>
    );
  });
}
