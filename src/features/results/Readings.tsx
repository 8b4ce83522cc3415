import { catalogue } from "#catalogue/catalogue.ts";
import { references } from "#catalogue/references.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Reading } from "#core/catalogue.ts";
import { describeReading } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import "./results.css";

export type ReadingsProps = { readonly assessment: Assessment };

/** How the unclear places of the page were read, as far as this plan rests on them. */
export function Readings({ assessment }: ReadingsProps) {
  const { messages } = useWords();
  const used = readingsUsed(assessment);
  if (used.length === 0) return <p>{messages.results.readings.none}</p>;
  return (
    <>
      <p>{messages.results.readings.intro}</p>
      <ul className="entries">
        {used.map((reading) => (
          <ReadingItem key={reading.id} reading={reading} />
        ))}
      </ul>
    </>
  );
}

/** Readings of the plan's openings, findings and open points, in the order of their numbers. */
function readingsUsed({ openings, findings, openPoints }: Assessment): readonly Reading[] {
  const ids = new Set(openings.flatMap(({ readings }) => readings));
  for (const { source } of [...findings, ...openPoints]) {
    if (source.kind === "reading") ids.add(source.id);
  }
  return catalogue.readings.filter(({ id }) => ids.has(id)).sort((one, other) => one.number - other.number);
}

function ReadingItem({ reading }: { readonly reading: Reading }) {
  const words = useWords();
  const { results } = words.messages;
  const { title, text, number, confidence } = describeReading(words, reading);
  const cited = references.filter(({ id }) => reading.references.includes(id));
  return (
    <li className="entry">
      <div className="entry-text">
        <p>
          <strong>{words.say(results.ports.reading, { number, title, confidence })}</strong>
        </p>
        <p>{text}</p>
        {cited.length > 0 && (
          <p className="entry-aside">
            {results.readings.references}: {cited.map(({ title: name }) => name).join(" · ")}
          </p>
        )}
      </div>
    </li>
  );
}
