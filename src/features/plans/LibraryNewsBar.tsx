import { useEffect, useRef } from "react";
import type { LibraryNews, LibraryStep } from "#state/libraryStore.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

export type LibraryNewsBarProps = {
  readonly news: LibraryNews | null;
  /** What the next undo takes back. */
  readonly undoStep: LibraryStep | null;
  readonly onUndo: () => void;
};

/** Deeds after which the pressed button is gone with its row. */
const leavesNoRow: readonly string[] = ["removed", "archived", "unarchived", "discarded"];

/** Says what was done to a plan, and takes it back. It is always in the page, so that its news is read out. */
export function LibraryNewsBar({ news, undoStep, onUndo }: LibraryNewsBarProps) {
  const { messages, say } = useWords();
  const words = messages.planLibrary;
  const undo = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    // The keyboard's place goes from the row that is gone to the way back.
    if (news?.outcome === "done" && leavesNoRow.includes(news.deed)) undo.current?.focus({ preventScroll: true });
  }, [news]);

  return (
    <div className="library-news" data-empty={news === null && undoStep === null}>
      <p role="status">{news && textOf(news)}</p>
      {undoStep && (
        <Button
          ref={undo}
          aria-label={say(words.undoDeed[undoStep.deed], { title: undoStep.title })}
          title={say(words.undoDeed[undoStep.deed], { title: undoStep.title })}
          onClick={onUndo}
        >
          {words.undo}
        </Button>
      )}
    </div>
  );

  function textOf({ outcome, deed, title }: LibraryNews): string {
    const texts = { done: words.done[deed], undone: words.undone[deed], "not-undone": words.notUndone };
    return say(texts[outcome], { title });
  }
}
