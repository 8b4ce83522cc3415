import { useEffect, useState } from "react";

/** A text once it has stood for a while, so that what changes with every letter is said once. */
export function useSettled(text: string, settledMs: number): string {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), settledMs);
    return () => clearTimeout(timer);
  }, [text, settledMs]);
  return settled;
}
