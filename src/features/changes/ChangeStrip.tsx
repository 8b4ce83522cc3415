import { type FocusEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import { ChangePanel } from "./ChangePanel.tsx";
import type { AssessedPlan, ChangeItem, ChangeView } from "./changeItem.ts";
import { changeItems } from "./changeItems.ts";
import { useSettled } from "./useSettled.ts";
import "./ChangeStrip.css";

/** The last thing that was done to a plan, with what followed from it before and follows from it now. */
export type LastChange = {
  readonly kind: "edit" | "undo" | "redo";
  readonly label: string;
  readonly before: AssessedPlan;
  readonly after: AssessedPlan;
};

export type ChangeStripProps = {
  /** `null` until something is done. */
  readonly change: LastChange | null;
  /** Something else that was just said of the plan, such as the open point that was gone to. */
  readonly news: string;
  readonly onShow: (view: ChangeView) => void;
};

/** How long differences stay in sight, and how long they must stand before they are read out. */
const freshMs = 9000;
const settledMs = 1200;

/** Differences on the one line; the rest are in the details. */
const shownOnLine = 4;

/**
 * One line, always of one height, that says what the last edit changed in the results; the figures fade, and the name
 * of the edit and its details stay. What has the pointer or the keyboard on it does not fade.
 */
export function ChangeStrip({ change, news, onShow }: ChangeStripProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.changes;
  const panelId = useId();
  const toggle = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const items = useMemo(
    () => (change === null ? [] : changeItems(words, change.before, change.after)),
    [change, words],
  );
  const name = change === null ? "" : say(text.names[change.kind], { label: change.label });
  const line = news !== "" ? news : sentenceOf(items.slice(0, shownOnLine), "text", " · ");
  const { isFresh, hold } = useFreshness(news !== "" ? news : change);
  const spoken = useSettled(news !== "" ? news : spokenOf(), settledMs);
  const first = news === "" ? items[0] : undefined;

  const close = () => {
    setOpen(false);
    toggle.current?.focus();
  };
  const closeWhenLeft = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (relatedTarget instanceof Node && !currentTarget.contains(relatedTarget)) setOpen(false);
  };

  return (
    <div
      className="change-strip no-print"
      role="group"
      aria-label={text.label}
      data-fresh={isFresh}
      data-kind={news !== "" ? "news" : (change?.kind ?? "none")}
      {...hold}
      onBlur={(event) => {
        hold.onBlur(event);
        closeWhenLeft(event);
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !isOpen) return;
        event.stopPropagation();
        close();
      }}
    >
      {change === null && news === "" ? (
        <p className="change-none">{text.none}</p>
      ) : (
        <>
          <Button
            ref={toggle}
            variant="quiet"
            shape="icon"
            aria-label={text.details}
            title={text.details}
            aria-expanded={isOpen}
            aria-controls={isOpen ? panelId : undefined}
            disabled={change === null}
            onClick={() => setOpen(!isOpen)}
          >
            <Icon name={isOpen ? "up" : "down"} />
          </Button>
          <p className="change-line">
            {name !== "" && news === "" && <span className="change-name">{name}</span>}
            <span className="change-figures">{line}</span>
          </p>
          {first && isFresh && (
            <Button variant="quiet" aria-label={text.show[first.view]} onClick={() => onShow(first.view)}>
              {messages.results.tabs[first.view]}
              <Icon name="right" />
            </Button>
          )}
        </>
      )}
      {isOpen && change !== null && (
        <ChangePanel id={panelId} name={name} items={items} onShow={onShow} onClose={close} />
      )}
      <StatusLine message={spoken} show="screen-reader-only" />
    </div>
  );

  /** The verdict is announced on its own; an edit without differences is no news, but that it was undone is. */
  function spokenOf(): string {
    if (change === null) return "";
    const differences = items.filter(({ id }) => id !== "verdict").slice(0, shownOnLine);
    if (differences.length > 0) {
      return say(text.spoken.sentence, { step: name, changes: sentenceOf(differences, "spoken", "; ") });
    }
    return change.kind === "edit" ? "" : say(text.spoken.step, { step: name });
  }
}

const sentenceOf = (items: readonly ChangeItem[], form: "text" | "spoken", between: string) =>
  items.map((item) => item[form]).join(between);

/** Whether something is new enough to be shown; it stays so while the pointer or the keyboard is there. */
function useFreshness(about: unknown) {
  const [isFresh, setFresh] = useState(false);
  const [isHeld, setHeld] = useState(false);
  const [seen, setSeen] = useState(about);
  if (seen !== about) {
    setSeen(about);
    setFresh(true);
  }
  // biome-ignore lint/correctness/useExhaustiveDependencies: every news begins its time anew
  useEffect(() => {
    if (!isFresh || isHeld) return;
    const timer = setTimeout(() => setFresh(false), freshMs);
    return () => clearTimeout(timer);
  }, [isFresh, isHeld, about]);
  const hold = {
    onPointerEnter: () => setHeld(true),
    onPointerLeave: () => setHeld(false),
    onFocus: () => setHeld(true),
    onBlur: ({ currentTarget, relatedTarget }: FocusEvent) => {
      if (!(relatedTarget instanceof Node && currentTarget.contains(relatedTarget))) setHeld(false);
    },
  };
  return { isFresh, hold };
}
