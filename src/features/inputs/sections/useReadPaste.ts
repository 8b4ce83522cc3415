import { useEffect, useState } from "react";
import type { readMeasurement } from "#imports/measurements/readMeasurement.ts";

type Outcome = ReturnType<typeof readMeasurement>;

/** What is known of a pasted text so far. */
export type PasteReading =
  | { readonly state: "nothing" | "reading" | "not-loaded" }
  | { readonly state: "read"; readonly outcome: Outcome };

/** Reads a text as soon as it is there; what reads it is loaded only then. */
export function useReadPaste(text: string): { readonly reading: PasteReading; readonly again: () => void } {
  const [last, setLast] = useState<{ readonly text: string; readonly outcome: Outcome | null } | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each round is another attempt
  useEffect(() => {
    if (text === "") return;
    let isCurrent = true;
    const settle = (outcome: Outcome | null) => {
      if (isCurrent) setLast({ text, outcome });
    };
    import("#imports/measurements/readMeasurement.ts").then(
      (module) => settle(module.readMeasurement(text)),
      () => settle(null),
    );
    return () => {
      isCurrent = false;
    };
  }, [text, round]);
  const again = () => {
    setLast(null);
    setRound((before) => before + 1);
  };
  return { reading: readingOf(text, last), again };
}

function readingOf(
  text: string,
  last: { readonly text: string; readonly outcome: Outcome | null } | null,
): PasteReading {
  if (text === "") return { state: "nothing" };
  if (last?.text !== text) return { state: "reading" };
  return last.outcome === null ? { state: "not-loaded" } : { state: "read", outcome: last.outcome };
}
