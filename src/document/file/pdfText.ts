/**
 * A text for people as a PDF writes it: in ASCII as it is, else as UTF-16 in hexadecimal digits.
 *
 * @see ISO 32000-1:2008, 7.9.2.2
 */
export function pdfText(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return `(${text.replace(/[\\()]/g, "\\$&")})`;
  const digits = Array.from({ length: text.length }, (_, index) =>
    text.charCodeAt(index).toString(16).padStart(4, "0"),
  );
  return `<feff${digits.join("")}>`;
}

/**
 * The first moment of a day as a PDF writes it.
 *
 * @param day ISO date.
 * @see ISO 32000-1:2008, 7.9.4
 */
export function pdfDate(day: string): string {
  return `(D:${day.replaceAll("-", "")}000000+00'00')`;
}
