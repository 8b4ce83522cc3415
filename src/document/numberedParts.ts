import type { NumberedPart, Part } from "./documentBlocks.ts";

/** Parts at the end that are lettered. */
const annexes = new Set(["left-out", "address-annex", "readings", "glossary", "sharing"]);

/** Parts that stand without a number. */
const unnumbered = new Set(["cover", "contents"]);

/** Gives parts their numbers, from 1, and annexes their letters, from A, in the order in which they come. */
export function numberedParts(parts: readonly Part[]): readonly NumberedPart[] {
  let numbers = 0;
  let letters = 0;
  return parts.map((part) => {
    if (unnumbered.has(part.id)) return { ...part, number: "" };
    if (!annexes.has(part.id)) return { ...part, number: String(++numbers) };
    return { ...part, number: String.fromCharCode("A".charCodeAt(0) + letters++) };
  });
}
