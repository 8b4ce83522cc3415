import { type ReactNode, useRef } from "react";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { openSharedSection, sharedHeadingId } from "./openSharedSection.ts";
import { useIsWide } from "./useIsWide.ts";
import { useSectionInSight } from "./useSectionInSight.ts";
import "./SharedContents.css";

export type SharedContentsProps = {
  readonly sections: readonly { readonly id: string; readonly title: string }[];
  /** Searches the whole document, where whoever mounts it can. */
  readonly onSearch?: (() => void) | undefined;
};

/** The document's parts in order, beside it or, where there is no room, folded at the top; with the search of all. */
export function SharedContents({ sections, onSearch }: SharedContentsProps) {
  const { messages, say } = useWords();
  const text = messages.shared;
  const isWide = useIsWide();
  const fold = useRef<HTMLDetailsElement>(null);
  const inSight = useSectionInSight(sections.map(({ id }) => sharedHeadingId(id)));
  const here = sections.find(({ id }) => sharedHeadingId(id) === inSight);
  const close = () => {
    if (fold.current) fold.current.open = false;
  };
  const list: ReactNode = (
    <ol>
      {sections.map(({ id, title }) => (
        <li key={id}>
          <button
            type="button"
            aria-current={inSight === sharedHeadingId(id) ? "location" : undefined}
            onClick={() => {
              close();
              openSharedSection(id);
            }}
          >
            {title}
          </button>
        </li>
      ))}
    </ol>
  );
  const search = onSearch && (
    <Button
      variant={isWide ? "plain" : "quiet"}
      aria-haspopup="dialog"
      aria-label={text.search}
      title={text.search}
      onClick={onSearch}
    >
      <Icon name="search" />
      {isWide && text.search}
    </Button>
  );
  if (isWide) {
    return (
      <nav className="shared-contents no-print" aria-labelledby="shared-contents">
        {search}
        <h2 id="shared-contents">{text.contents}</h2>
        {list}
      </nav>
    );
  }
  return (
    <nav className="shared-contents shared-contents-folded no-print" aria-label={text.contents}>
      <details
        ref={fold}
        onKeyDown={({ key, currentTarget }) => {
          if (key !== "Escape" || !currentTarget.open) return;
          close();
          currentTarget.querySelector("summary")?.focus();
        }}
        onBlur={({ relatedTarget, currentTarget }) => {
          if (relatedTarget && !currentTarget.contains(relatedTarget)) close();
        }}
      >
        <summary>{here ? say(text.contentsAt, { part: here.title }) : text.contents}</summary>
        {list}
      </details>
      {search}
    </nav>
  );
}
