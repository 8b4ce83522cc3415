import { failure, type Result, success } from "#core/result.ts";
import { toNumber } from "./figures.ts";
import type { MeasurementProblem, NumberedLine, ReadMeasurement } from "./measurement.ts";

/** One hop of mtr by the names of its columns. */
type Hop = { readonly line: NumberedLine; readonly columns: ReadonlyMap<string, number> };

/**
 * Reads a report of mtr (`-r`, `-rw`): its last hop is the destination. Columns are found by their names.
 *
 * @returns `null` for what has no such header.
 */
export function readMtr(lines: readonly NumberedLine[]): Result<ReadMeasurement, MeasurementProblem> | null {
  const start = lines.findLastIndex(({ text }) => /\bLoss%/.test(text) && /\bAvg\b/.test(text));
  const header = lines[start];
  if (!header) return null;
  const names = (/Loss%.*$/.exec(header.text)?.[0] ?? "").trim().split(/\s+/);
  const hop = lines
    .slice(start + 1)
    .map((line) => ({ line, columns: columnsIn(line.text, names) }))
    .findLast(({ columns }) => columns.size === names.length);
  return hop ? measured(hop) : null;
}

function columnsIn(text: string, names: readonly string[]): ReadonlyMap<string, number> {
  const words = text.trim().split(/\s+/).slice(-names.length);
  const values = words.map((word) => toNumber(word.replace("%", "")));
  if (words.length !== names.length || values.some((value) => !Number.isFinite(value))) return new Map();
  return new Map(names.map((name, index) => [name, values[index] ?? 0]));
}

/**
 * Reads what `mtr --json` prints.
 *
 * @returns `null` for JSON that is not mtr's.
 */
export function readMtrJson(value: unknown): Result<ReadMeasurement, MeasurementProblem> | null {
  const report: unknown = fieldOf(value, "report");
  const hubs = fieldOf(report, "hubs");
  const last: unknown = Array.isArray(hubs) ? hubs.at(-1) : undefined;
  if (typeof last !== "object" || last === null) return null;
  const columns = new Map(
    Object.entries(last).filter((entry): entry is [string, number] => typeof entry[1] === "number"),
  );
  return columns.has("Avg") ? measured({ line: { number: 1, text: "" }, columns }) : null;
}

const fieldOf = (value: unknown, field: string): unknown =>
  typeof value === "object" && value !== null ? Reflect.get(value, field) : undefined;

function measured({ line, columns }: Hop): Result<ReadMeasurement, MeasurementProblem> {
  const lossPercent = columns.get("Loss%") ?? null;
  if (lossPercent === 100) return failure({ code: "measurement/no-replies", line: line.number });
  const sent = columns.get("Snt") ?? null;
  return success({
    tool: "mtr",
    rttMs: columns.get("Avg") ?? null,
    rttMinMs: columns.get("Best") ?? null,
    rttMaxMs: columns.get("Wrst") ?? null,
    jitterMs: null,
    lossPercent,
    sent,
    replies: sent === null || lossPercent === null ? null : Math.round((sent * (100 - lossPercent)) / 100),
    notes: [],
    lines:
      line.text === ""
        ? []
        : (["rtt", "loss"] as const).map((field) => ({ field, line: line.number, text: line.text.trim() })),
  });
}
