/** Widths in ems of a humanist sans, on the wide side, so that text fits in the faces of the screen and of the paper. */
const narrow = 0.32;
const lower = 0.575;
const wide = 0.92;

function emsOf(character: string): number {
  if (/[iljtfrI.,:;'’|!()[\] ]/.test(character)) return /[tfr() ]/.test(character) ? 0.38 : narrow;
  if (/[mwMW@%—]/.test(character)) return wide;
  if (/[0-9]/.test(character)) return 0.58;
  if (/[a-z]/.test(character)) return lower;
  if (/[A-Z]/.test(character)) return 0.69;
  // Wide scripts and signs take a whole em, accents on Latin and other alphabets less.
  return /[\u00c0-\u04ff\u2010-\u2027]/.test(character) ? 0.7 : 1.05;
}

const characterWidths = new Map<string, number>();

/**
 * An estimate of how wide a text is, without any face at hand: the layout must be the same on the screen, on paper and
 * in the terminal.
 *
 * @param size Size of the type, in the drawing's units.
 */
export function textWidth(text: string, size: number): number {
  let ems = 0;
  for (const character of text) {
    let width = characterWidths.get(character);
    if (width === undefined) {
      width = emsOf(character);
      characterWidths.set(character, width);
    }
    ems += width;
  }
  return ems * size;
}

/** A text cut short with an ellipsis where it is wider than its place. */
export function fitText(text: string, size: number, width: number): string {
  const whole = text.replace(/[\p{Cc}\p{Cf}]/gu, " ");
  if (textWidth(whole, size) <= width) return whole;
  const room = width - textWidth("…", size);
  let kept = "";
  let used = 0;
  for (const character of whole) {
    used += textWidth(character, size);
    if (used > room) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}
