import type { PrintedSentence } from "./findInCatalogue.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type ProseProps = { readonly prose: readonly PrintedSentence[] };

/** What the page asks for in sentences, by the section in which it stands. */
export function Prose({ prose }: ProseProps) {
  const { screen, messages } = useCatalogueWords();
  const { prose: sentences, sections, footnotes } = messages.catalogue;
  if (prose.length === 0) return <p className="catalogue-none">{screen.noneHere}</p>;
  const inOrder = [...new Set(prose.map(({ section }) => section))];
  return (
    <>
      <p className="part-intro">{screen.prose.intro}</p>
      <dl className="row-facts prose-facts">
        {inOrder.map((section) => (
          <div key={section}>
            <dt>“{sections[section]}”</dt>
            <dd>
              <ul className="prose-list">
                {prose
                  .filter((one) => one.section === section)
                  .map(({ id }) => (
                    <li key={id}>
                      {sentences[id]}
                      {id === "sql-static-port" && (
                        <span className="row-line register-soft">* {footnotes["sql-random-port"]}</span>
                      )}
                    </li>
                  ))}
              </ul>
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
