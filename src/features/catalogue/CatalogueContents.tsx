import type { SectionId } from "#core/catalogue.ts";
import type { CatalogueMessages } from "#messages/catalogueWords.ts";
import { partHeadingId, sectionHeadingId, showHeading } from "./placeIds.ts";
import type { RegisterRow } from "./registerRows.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type CatalogueContentsProps = {
  readonly parts: readonly { readonly id: keyof CatalogueMessages["parts"]; readonly count: number }[];
  /** Rows that are shown. */
  readonly rows: readonly RegisterRow[];
};

/** The parts of the catalogue and the sections of the page, with how much of each is shown. */
export function CatalogueContents({ parts, rows }: CatalogueContentsProps) {
  const { screen, messages } = useCatalogueWords();
  const sections = sectionsOf(rows);
  return (
    <nav className="catalogue-contents no-print" aria-labelledby="catalogue-contents">
      <h2 id="catalogue-contents">{screen.contents}</h2>
      <ol>
        {parts.map(({ id, count }) => (
          <li key={id}>
            <Entry title={screen.parts[id]} count={count} heading={partHeadingId(id)} />
            {id === "rows" && sections.length > 0 && (
              <ol className="catalogue-sections">
                {sections.map(({ section, count: inSection }) => (
                  <li key={section}>
                    <Entry
                      title={messages.catalogue.sections[section]}
                      count={inSection}
                      heading={sectionHeadingId(section)}
                    />
                  </li>
                ))}
              </ol>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

type EntryProps = { readonly title: string; readonly count: number; readonly heading: string };

function Entry({ title, count, heading }: EntryProps) {
  const { screen, say } = useCatalogueWords();
  return (
    <button type="button" onClick={() => showHeading(heading)}>
      <span className="visually-hidden">{say(screen.contentsCount, { title, count })}</span>
      <span aria-hidden="true">{title}</span>
      <span aria-hidden="true" className="catalogue-count">
        {count}
      </span>
    </button>
  );
}

/** Sections of some rows in their order, with how many of them each holds. */
function sectionsOf(rows: readonly RegisterRow[]): readonly { readonly section: SectionId; readonly count: number }[] {
  const counts = new Map<SectionId, number>();
  for (const { requirement } of rows) counts.set(requirement.section, (counts.get(requirement.section) ?? 0) + 1);
  return [...counts].map(([section, count]) => ({ section, count }));
}
