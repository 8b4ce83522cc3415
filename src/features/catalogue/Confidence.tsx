import type { Confidence as ConfidenceLevel } from "#core/catalogue.ts";
import { useCatalogueWords } from "./useCatalogueWords.ts";

const bars: Readonly<Record<ConfidenceLevel, number>> = { low: 1, medium: 2, high: 3 };

export type ConfidenceProps = { readonly confidence: ConfidenceLevel };

/** How sure a reading is, in words and as one to three bars. */
export function Confidence({ confidence }: ConfidenceProps) {
  const { messages } = useCatalogueWords();
  return (
    <span className="confidence">
      <svg viewBox="0 0 14 10" aria-hidden="true" focusable="false">
        {[0, 1, 2].map((bar) => (
          <rect
            key={bar}
            x={bar * 5 + 0.5}
            y={6 - bar * 3 + 0.5}
            width="3"
            height={3 + bar * 3}
            className={bar < bars[confidence] ? "confidence-full" : "confidence-empty"}
          />
        ))}
      </svg>
      {messages.names.confidences[confidence]}
    </span>
  );
}
