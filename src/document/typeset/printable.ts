import { onOneLine } from "../cleanText.ts";

/** What stands for a character that no face has. It must be in every face itself, or nothing at all would be seen. */
export const replacement = "◊";

/** Format characters that change order or joining and print nothing: bidi marks, zero-width characters, the soft hyphen. */
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;

/** Text on one line: composed, and without control and direction characters. */
export const plainText = (text: string): string => onOneLine(text.normalize("NFC")).replace(invisible, "");

/**
 * Text as it can be set: plain, and with a visible sign for each character that the face lacks.
 *
 * @param has Whether the face has a glyph for a code point.
 */
export function printable(
  text: string,
  has: (codePoint: number) => boolean,
): { readonly text: string; readonly missing: boolean } {
  let missing = false;
  const set = Array.from(plainText(text), (character) => {
    if (has(character.codePointAt(0) ?? 0)) return character;
    missing = true;
    return replacement;
  }).join("");
  return { text: set, missing };
}
