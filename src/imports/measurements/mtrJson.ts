import { addressOf, isDestination } from "./destination.ts";
import { fieldOf } from "./jsonFields.ts";
import type { Outcome } from "./measurement.ts";
import { outcomeOf } from "./mtrOutput.ts";

/**
 * Reads what `mtr --json` prints.
 *
 * @param line Number of the line with which the JSON begins.
 * @returns `null` for JSON that is not mtr's.
 */
export function readMtrJson(value: unknown, line: number): Outcome | null {
  const report = fieldOf(value, "report");
  const hubs = fieldOf(report, "hubs");
  const last: unknown = Array.isArray(hubs) ? hubs.at(-1) : undefined;
  if (typeof last !== "object" || last === null) return null;
  const columns = new Map(
    Object.entries(last).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
  if (!columns.has("Avg")) return null;
  const target = fieldOf(report, "mtr", "dst");
  const destination = typeof target === "string" ? { address: addressOf(target), name: target.toLowerCase() } : null;
  const host = fieldOf(last, "host");
  return outcomeOf(
    { line: { number: line, text: "" }, hosts: typeof host === "string" ? host.split(/[\s()]+/) : [], columns },
    (hosts) => isDestination(destination, hosts),
  );
}
