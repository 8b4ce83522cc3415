import { planLimits } from "#core/plan/planLimits.ts";
import { cellNumber, type DecimalMark } from "./cellNumber.ts";
import { rateUnitOfCell } from "./rateUnit.ts";
import type { RowFault } from "./rowProblem.ts";
import type { CellKind } from "./shownCells.ts";

/** A value, `null` for "not known"; or the fault that stops it. */
export type CellReading<Value> = { readonly value: Value | null } | { readonly fault: RowFault };

/** What people write where they know nothing. */
const notKnown =
  /^(?:[-\u2013\u2014?]+|n\/a|n\.?\s?[ad]\.|k\.?\s?a\.|nd|na|tbd|unknown|sconosciuto|unbekannt|inconnu|desconocido)$/i;

/** Whether a cell says nothing: empty, or a dash, "n/a" and the like. */
export const saysNothing = (text: string) => text === "" || notKnown.test(text);

/** What Excel and LibreOffice show for a failed formula, in five languages, and for a column too narrow for a number. */
const errorValue = /^(?:#\u00a1?[\p{Lu}\p{N}/]+[!?]|#N\/[AD]|#NV|#GETTING_DATA|#{2,}|Err:\d{3})$/u;

/** Why the cell of a column that is read says nothing of its own; `null` if it may. */
export function faultOfCell(text: string, kind: CellKind | undefined): RowFault | null {
  if (kind === "date") return { level: "error", code: "site-row/date" };
  if (kind === "formula") return { level: "error", code: "site-row/formula-without-result" };
  return errorValue.test(text) ? { level: "error", code: "site-row/error-value" } : null;
}

const fault = (found: RowFault) => ({ fault: found }) as const;

function withinRange(value: number, least: number, most: number): CellReading<number> {
  if (value >= least && value <= most) return { value };
  return fault({ level: "error", code: "site-row/out-of-range", least, most });
}

const whole = (value: number, most: number): CellReading<number> =>
  Number.isInteger(value) || value > most
    ? withinRange(value, 0, most)
    : fault({ level: "error", code: "site-row/not-whole" });

function rateOf(value: number, kbpsPerUnit: number): CellReading<number> {
  // 2.048 times 1000 is a little less than 2048 in binary.
  const kbps = Number((value * kbpsPerUnit).toPrecision(12));
  const most = planLimits.capacityKbps;
  if (kbps < 0 || kbps > most) {
    const mostUnits = Math.round(most / kbpsPerUnit);
    return fault({ level: "error", code: "site-row/rate-out-of-range", most: mostUnits, kbpsPerUnit });
  }
  return Number.isInteger(kbps) ? { value: kbps } : fault({ level: "error", code: "site-row/not-whole" });
}

/**
 * Reads a bit rate. A guessed unit could be wrong by a factor of a thousand, so none is.
 *
 * @param kbpsPerUnit The unit of a number that names none itself; `null` if nobody has said.
 * @returns Whole kbps.
 */
export function readRate(text: string, mark: DecimalMark | null, kbpsPerUnit: number | null): CellReading<number> {
  if (saysNothing(text)) return { value: null };
  const number = cellNumber(text, mark);
  if ("problem" in number) return fault({ level: "error", code: `site-row/${number.problem}` });
  if (number.rest === "") {
    if (kbpsPerUnit === null) return fault({ level: "error", code: "site-row/unit-not-chosen" });
    return rateOf(number.value, kbpsPerUnit);
  }
  const unit = rateUnitOfCell(number.rest);
  if (unit.kind === "bytes") return fault({ level: "error", code: "site-row/unit-in-bytes" });
  if (unit.kind === "unknown") return fault({ level: "error", code: "site-row/unit-not-known" });
  return rateOf(number.value, unit.kbpsPerUnit);
}

/** Reads a number of concurrent calls. */
export function readCalls(text: string, mark: DecimalMark | null): CellReading<number> {
  if (saysNothing(text)) return { value: null };
  const number = cellNumber(text, mark);
  if ("problem" in number) return fault({ level: "error", code: `site-row/${number.problem}` });
  if (number.rest !== "") return fault({ level: "error", code: "site-row/not-a-number" });
  return whole(number.value, planLimits.concurrentCalls);
}

/**
 * Reads a percentage. A spreadsheet stores 30% as 0.3, so that one of at most 1 without its sign is refused.
 *
 * @returns From 0.1 to 100.
 */
export function readShare(text: string, mark: DecimalMark | null): CellReading<number> {
  if (saysNothing(text)) return { value: null };
  const number = cellNumber(text, mark);
  if ("problem" in number) return fault({ level: "error", code: `site-row/${number.problem}` });
  const { value, rest } = number;
  if (rest !== "" && rest !== "%") return fault({ level: "error", code: "site-row/not-a-number" });
  if (rest === "" && value > 0 && value <= 1) return fault({ level: "error", code: "site-row/ambiguous-share" });
  return withinRange(value, planLimits.leastVoiceSharePercent, 100);
}
