import { references as all } from "#catalogue/references.ts";
import { ReferenceLink } from "./ReferenceLink.tsx";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type CitedProps = { readonly references: readonly string[] };

/** Sources other than the page that a reading leans on; nothing where there are none. */
export function Cited({ references }: CitedProps) {
  const { screen } = useCatalogueWords();
  const cited = all.filter(({ id }) => references.includes(id));
  if (cited.length === 0) return null;
  return (
    <p className="cited">
      {screen.readings.references}:{" "}
      {cited.map((reference, index) => (
        <span key={reference.id}>
          {index > 0 && "; "}
          <ReferenceLink reference={reference} />
        </span>
      ))}
    </p>
  );
}
