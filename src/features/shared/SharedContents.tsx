import { useWords } from "#ui/words.tsx";
import { openSharedSection, sharedHeadingId } from "./openSharedSection.ts";
import { useSectionInSight } from "./useSectionInSight.ts";

export type SharedContentsProps = { readonly sections: readonly { readonly id: string; readonly title: string }[] };

/** The document's parts in order; the one being read is marked. */
export function SharedContents({ sections }: SharedContentsProps) {
  const { messages } = useWords();
  const inSight = useSectionInSight(sections.map(({ id }) => sharedHeadingId(id)));
  return (
    <nav className="shared-contents no-print" aria-labelledby="shared-contents">
      <h2 id="shared-contents">{messages.shared.contents}</h2>
      <ol>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <button
              type="button"
              aria-current={inSight === sharedHeadingId(id) ? "location" : undefined}
              onClick={() => openSharedSection(id)}
            >
              {title}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  );
}
