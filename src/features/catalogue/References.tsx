import { catalogue } from "#catalogue/catalogue.ts";
import type { Reference } from "#core/catalogue.ts";
import { PlaceLink } from "./places.tsx";
import { ReferenceLink } from "./ReferenceLink.tsx";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type ReferencesProps = { readonly references: readonly Reference[] };

/** Every source other than the page, with the day on which it was looked at. */
export function References({ references }: ReferencesProps) {
  const words = useCatalogueWords();
  const text = words.screen.references;
  if (references.length === 0) return <p className="catalogue-none">{words.screen.noneHere}</p>;
  return (
    <>
      <p className="part-intro">{text.intro}</p>
      <ul className="reference-list">
        {references.map((reference) => (
          <li key={reference.id}>
            <span className="row-line">
              <ReferenceLink reference={reference} />
            </span>
            <span className="row-line register-soft">
              {words.say(text.checked, { day: words.day(reference.checked) })}
              {reference.url === "" && `; ${text.noAddress}`}
              <ReadingNumbers reference={reference.id} />
            </span>
            {reference.url !== "" && <span className="reference-url">{reference.url}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}

/** Numbers of the readings that lean on a source. */
function ReadingNumbers({ reference }: { readonly reference: string }) {
  const { screen } = useCatalogueWords();
  const leaning = catalogue.readings.filter(({ references }) => references.some((id) => id === reference));
  if (leaning.length === 0) return null;
  return (
    <>
      {"; "}
      {screen.references.usedBy}{" "}
      {leaning.map(({ id, number }, index) => (
        <span key={id}>
          {index > 0 && ", "}
          <PlaceLink place={{ reading: id }}>{number}</PlaceLink>
        </span>
      ))}
    </>
  );
}
