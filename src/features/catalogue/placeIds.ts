/** The heading of a part of the catalogue. */
export const partHeadingId = (part: string): string => `catalogue-${part}`;

/** The heading of a section of the page. */
export const sectionHeadingId = (section: string): string => `section-${section}`;

/** What opens a row; the keyboard comes to it when an address leads there. */
export const rowButtonId = (row: string): string => `row-${row}`;

/** A reading in the list of readings. */
export const readingId = (reading: string): string => `reading-${reading}`;

/** Brings a place into sight and the keyboard to it; the part of the address after `#` names the screen, so by hand. */
export function showHeading(id: string): void {
  const place = document.getElementById(id);
  place?.scrollIntoView?.({ block: "start" });
  place?.focus({ preventScroll: true });
}
