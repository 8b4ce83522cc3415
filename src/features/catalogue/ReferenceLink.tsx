import type { Reference } from "#core/catalogue.ts";
import { Icon } from "#ui/Icon.tsx";
import { useCatalogueWords } from "./useCatalogueWords.ts";

export type ReferenceLinkProps = { readonly reference: Reference };

/** The title of a source; it leads to the source only when somebody follows it. */
export function ReferenceLink({ reference: { title, url } }: ReferenceLinkProps) {
  const { screen } = useCatalogueWords();
  if (url === "") return title;
  return (
    <a href={url} target="_blank" rel="noreferrer" className="reference-link">
      {title}
      <Icon name="external" />
      <span className="visually-hidden"> ({screen.references.outside})</span>
    </a>
  );
}
