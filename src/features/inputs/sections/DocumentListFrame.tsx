import { type ReactNode, type RefObject, useId } from "react";
import type { DocumentList } from "#core/plan/documentEdits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useInputWords } from "../useInputWords.ts";

export type DocumentListFrameProps = {
  readonly list: DocumentList;
  readonly length: number;
  readonly frame: RefObject<HTMLElement | null>;
  readonly onAdd: () => void;
  readonly children: ReactNode;
};

/** A list of the document: heading, entries, and the button that adds one. */
export function DocumentListFrame({ list, length, frame, onAdd, children }: DocumentListFrameProps) {
  const { messages, say } = useInputWords();
  const words = messages.documentInputs.lists[list];
  const headingId = useId();
  const isFull = length >= planLimits[list];
  return (
    <section
      className="inputs-list"
      ref={frame}
      tabIndex={-1}
      aria-labelledby={headingId}
      data-path={`document.${list}`}
    >
      <h4 id={headingId}>{words.heading}</h4>
      {length === 0 && <p className="inputs-note">{words.none}</p>}
      {children}
      {isFull && <p className="inputs-note">{say(messages.inputs.sites.full, { most: planLimits[list] })}</p>}
      <div className="inputs-actions">
        <Button onClick={onAdd} disabled={isFull}>
          <Icon name="plus" />
          {words.add}
        </Button>
      </div>
    </section>
  );
}
