/** What stands for a character that no face has. */
export const replacement = "▯";

/** Format characters that change order or joining and print nothing: bidi marks, zero-width characters, the soft hyphen. */
const invisible = /\p{Cf}|\p{Zl}|\p{Zp}|\p{Variation_Selector}/gu;

/**
 * Text as it can be set: composed, without control and direction characters, and with a visible sign for each
 * character that the face lacks.
 *
 * @param has Whether the face has a glyph for a code point.
 */
export function printable(
  text: string,
  has: (codePoint: number) => boolean,
): { readonly text: string; readonly missing: boolean } {
  const plain = text
    .normalize("NFC")
    .replace(/\p{Cc}+/gu, " ")
    .replace(invisible, "");
  let missing = false;
  const set = Array.from(plain, (character) => {
    if (has(character.codePointAt(0) ?? 0)) return character;
    missing = true;
    return replacement;
  }).join("");
  return { text: set, missing };
}
