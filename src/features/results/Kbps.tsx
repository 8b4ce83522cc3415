import { useWords } from "#ui/words.tsx";
import "./LoadBars.css";

export type KbpsProps = {
  readonly value: number;
  /** Whether the figure is one end of what is not known in full. */
  readonly bound?: "least" | "most" | undefined;
};

/** A bit rate with its unit in a softer ink; one that is a bound says so in words. */
export function Kbps({ value, bound }: KbpsProps) {
  const { messages, number } = useWords();
  const { bandwidth: text } = messages.tables;
  return (
    <span className="kbps">
      {bound && <span className="bound">{text[bound]} </span>}
      {number(value)} <span className="unit">{text.unit}</span>
    </span>
  );
}
