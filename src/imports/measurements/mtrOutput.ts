import { failure, success } from "#core/result.ts";
import { isDestination, statedDestination } from "./destination.ts";
import { isOrdered, toNumber } from "./figures.ts";
import type { NumberedLine, Outcome, ToolRun } from "./measurement.ts";

/** One hop of mtr by the names of its columns. */
export type MtrHop = {
  readonly line: NumberedLine;
  readonly hosts: readonly string[];
  readonly columns: ReadonlyMap<string, number>;
};

/**
 * Reads reports of mtr (`-r`, `-rw`) and its screen: the very last hop is the destination. Columns are found by their
 * names.
 *
 * @returns In the order of the text; none for what has no such heading.
 */
export function readMtr(lines: readonly NumberedLine[]): readonly ToolRun[] {
  const starts = lines.flatMap(({ text }, index) => (/\bLoss%/.test(text) && /\bAvg\b/.test(text) ? [index] : []));
  return starts.flatMap((start, index) => {
    const names = (/Loss%.*$/.exec(lines[start]?.text ?? "")?.[0] ?? "").trim().split(/\s+/);
    const hop = lastHop(lines.slice(start + 1, starts[index + 1]));
    if (hop === null) return [];
    const stated = statedDestination(lines.slice((starts[index - 1] ?? -1) + 1, start));
    const outcome = outcomeOf({ line: hop.line, ...hostsAndColumns(hop.rest, names) }, (hosts) =>
      isDestination(stated?.destination ?? null, hosts),
    );
    const firstLine = Math.min(stated?.firstLine ?? hop.line.number, lines[start]?.number ?? hop.line.number);
    return [{ firstLine, lastLine: hop.line.number, outcome }];
  });
}

type HopLine = { readonly line: NumberedLine; readonly index: number; readonly rest: string };

/** The last of the lines that count up; indented lines between them are further hosts of a hop. */
function lastHop(lines: readonly NumberedLine[]): HopLine | null {
  let last: HopLine | null = null;
  for (const line of lines) {
    const [, digits, rest = ""] = /^\s*(\d{1,3})\.(?:\|--)?\s+(\S.*)$/.exec(line.text) ?? [];
    const index = Number(digits);
    if (digits !== undefined && (last === null || index === last.index + 1)) last = { line, index, rest };
    else if (!/^\s/.test(line.text)) break;
  }
  return last;
}

function hostsAndColumns(rest: string, names: readonly string[]): Pick<MtrHop, "hosts" | "columns"> {
  const words = rest.trim().split(/\s+/);
  const values = words.slice(-names.length).map((word) => toNumber(word.replace("%", "")));
  const hosts = words.slice(0, -names.length).map((word) => word.replace(/^\(|\)$/g, ""));
  if (hosts.length === 0 || values.some((value) => !Number.isFinite(value)))
    return { hosts: words, columns: new Map() };
  return { hosts, columns: new Map(names.map((name, index) => [name, values[index] ?? 0])) };
}

/**
 * What the last hop says.
 *
 * @param isReached Whether a hop of such names and addresses is the destination; `null` where that is not known.
 */
export function outcomeOf(
  { line, hosts, columns }: MtrHop,
  isReached: (hosts: readonly string[]) => boolean | null,
): Outcome {
  const lossPercent = columns.get("Loss%") ?? null;
  const isSilent = /^\?{3}$|^\(?waiting\b/.test(hosts[0] ?? "");
  if (isSilent || lossPercent === 100) return failure({ code: "measurement/no-replies", line: line.number });
  const { mean, least, most } = { mean: columns.get("Avg"), least: columns.get("Best"), most: columns.get("Wrst") };
  if (mean === undefined || !isOrdered({ mean, least: least ?? mean, most: most ?? mean })) {
    return failure({ code: "measurement/not-understood" });
  }
  const reached = isReached(hosts);
  if (reached === false) return failure({ code: "measurement/not-reached", line: line.number });
  const sent = columns.get("Snt") ?? null;
  return success({
    tool: "mtr",
    rttMs: mean,
    rttMinMs: least ?? null,
    rttMaxMs: most ?? null,
    jitterMs: null,
    lossPercent,
    sent,
    replies: sent === null || lossPercent === null ? null : Math.round((sent * (100 - lossPercent)) / 100),
    notes: reached === null ? ["destination-not-stated"] : [],
    lines:
      line.text === ""
        ? []
        : (["rtt", "loss"] as const).map((field) => ({ field, line: line.number, text: line.text.trim() })),
  });
}
