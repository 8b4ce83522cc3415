import type { CatalogueWords } from "#messages/catalogueWords.ts";
import type { Found } from "./findInCatalogue.ts";

/** How much of the page answers to a search, in a sentence. */
export function foundText({ say, screen }: CatalogueWords, found: Found, total: number, isNarrowed: boolean): string {
  const text = screen.found;
  if (!isNarrowed) return say(text.all, { rows: total });
  const others = say(text.others, {
    limits: found.limits.length,
    prose: found.prose.length,
    readings: found.readings.length,
    references: found.references.length,
  });
  const { port, rows } = found;
  const whole =
    port === null
      ? say(text.rows, { rows: rows.length, total })
      : say(text.port, { port: String(port.number), exact: port.exact, ranges: port.ranges });
  return whole + others;
}
