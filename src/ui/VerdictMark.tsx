import "./VerdictMark.css";

/** What is said of a thing; each has its own outline as well as its own colour. */
export type VerdictTone = "good" | "bad" | "open" | "warn" | "note" | "none";

/** Disc with a tick, octagon with a cross, hollow ring with a question, triangle, square with an i, dash. */
const drawings: Readonly<Record<VerdictTone, { readonly outline: string; readonly sign: string }>> = {
  good: { outline: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2z", sign: "M4.8 8.3l2.2 2.3 4.2-4.9" },
  bad: { outline: "M5.3 1.4h5.4l3.9 3.9v5.4l-3.9 3.9H5.3l-3.9-3.9V5.3z", sign: "M5.6 5.6l4.8 4.8M10.4 5.6l-4.8 4.8" },
  open: {
    outline: "M8 1.2a6.8 6.8 0 1 1 0 13.6A6.8 6.8 0 0 1 8 1.2z",
    sign: "M6 6.2a2 2 0 1 1 2.7 1.9c-.5.2-.7.5-.7 1.1M8 11.4v.1",
  },
  warn: { outline: "M8 1.6l6.8 12.4H1.2z", sign: "M8 6v3.8M8 11.8v.1" },
  note: { outline: "M2 2h12v12H2z", sign: "M8 7.4v3.8M8 4.8v.1" },
  none: { outline: "", sign: "M4 8h8" },
};

export type VerdictMarkProps = {
  readonly tone: VerdictTone;
  /** The verdict in words. It is always there for screen readers, whether shown or not. */
  readonly word: string;
  /** `mark` shows the drawing alone, where the word stands in a heading or column beside it. */
  readonly show?: "mark-and-word" | "mark";
  readonly size?: "text" | "large";
};

/** A verdict by shape and word; colour only repeats what both say. */
export function VerdictMark({ tone, word, show = "mark-and-word", size = "text" }: VerdictMarkProps) {
  const { outline, sign } = drawings[tone];
  return (
    <span className={`verdict verdict-${tone} verdict-${size}`}>
      <svg viewBox="0 0 16 16" aria-hidden="true" focusable="false">
        <path className="verdict-outline" d={outline} />
        <path className="verdict-sign" d={sign} />
      </svg>
      <span className={show === "mark" ? "visually-hidden" : undefined}>{word}</span>
    </span>
  );
}
