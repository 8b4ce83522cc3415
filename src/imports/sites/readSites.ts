import { planLimits } from "#core/plan/planLimits.ts";
import type { SiteKind } from "#core/plan/schema.ts";
import type { LinkLayerId } from "#core/traffic/codecs.ts";
import type { DecimalMark } from "./cellNumber.ts";
import { type CallApplicationId, callApplicationIds } from "./headerWords.ts";
import { rateUnitOfHeader } from "./rateUnit.ts";
import { readCalls, readRate, readShare, saysNothing } from "./readCell.ts";
import { isSubnet, subnetsOf } from "./readSubnets.ts";
import type { RowFault, RowProblem } from "./rowProblem.ts";
import { type RowReader, rowReader } from "./rowReader.ts";
import { withoutUnseen } from "./sheet.ts";
import { headerCells, partsOfSheet, type Sheet } from "./sheetShape.ts";
import type { ColumnMapping } from "./siteColumns.ts";
import { linkLayer, siteKind } from "./siteWords.ts";

/** A site as a row of the sheet states it; `null`, or no entry, where it states nothing. */
export type SiteRow = {
  readonly line: number;
  readonly name: string;
  readonly kind: SiteKind;
  readonly upKbps: number | null;
  readonly downKbps: number | null;
  readonly voiceSharePercent: number | null;
  readonly linkLayer: LinkLayerId | null;
  readonly subnets: readonly string[];
  readonly calls: Readonly<Partial<Record<CallApplicationId, number>>>;
};

/** What to tell of a whole column; `column` is `null` for one that is missing. */
export type ColumnWarning =
  | {
      readonly code: "site-column/unit-not-chosen" | "site-column/unit-in-bytes";
      readonly column: number;
      readonly header: string;
    }
  | { readonly code: "site-column/name-missing"; readonly column: null };

export type SitesToRead = {
  readonly sheet: Sheet;
  readonly mapping: ColumnMapping;
  /** Index of the row that names the columns; rows above it are passed over. `null` if there is none. */
  readonly headerRow: number | null;
  /** The names of the sites that the plan has. */
  readonly existingNames: readonly string[];
  /** How many more sites the plan takes. */
  readonly room: number;
  /** How the sheet marks decimals, where the engineer has said so; without it "1.234" is refused. */
  readonly decimalMark?: DecimalMark | null;
};

export type SitesRead = {
  readonly rows: readonly SiteRow[];
  readonly problems: readonly RowProblem[];
  readonly warnings: readonly ColumnWarning[];
};

const sameName = (name: string) => withoutUnseen(name).toLowerCase().normalize("NFC");

/** Dashes and dots stand for a name that is not there, and so does nothing. */
const isNoName = (name: string) => /^[\p{P}\s]*$/u.test(name);

function readName({ cellOf, isRefused, report }: RowReader) {
  const cell = cellOf("name");
  if (isRefused(cell)) return "";
  const name = cell.text.replace(/\s+/g, " ");
  if (isNoName(name)) report(cell, { level: "error", code: "site-row/name-missing" });
  const most = planLimits.nameLength;
  if (name.length > most) report(cell, { level: "error", code: "site-row/name-too-long", most });
  return name;
}

function readWord<Value>(
  { cellOf, report }: RowReader,
  target: "kind" | "linkLayer",
  read: (text: string) => Value | null,
) {
  const cell = cellOf(target);
  if (saysNothing(cell.text)) return null;
  const value = read(cell.text);
  const code = target === "kind" ? "site-row/kind-not-known" : "site-row/link-layer-not-known";
  if (value === null) report(cell, { level: "error", code });
  return value;
}

/** A column of its own says more than one of both directions. */
function readRates({ cellOf, take, markOf }: RowReader, mapping: ColumnMapping) {
  const read = (target: "upKbps" | "downKbps" | "bothKbps") => {
    const cell = cellOf(target);
    const unit = cell.column === null ? null : (mapping[cell.column]?.kbpsPerUnit ?? null);
    return take(cell, readRate(cell.text, markOf(cell), unit));
  };
  const both = read("bothKbps");
  return { upKbps: read("upKbps") ?? both, downKbps: read("downKbps") ?? both };
}

function readVoiceShare({ cellOf, take, markOf }: RowReader) {
  const cell = cellOf("voiceSharePercent");
  return take(cell, readShare(cell.text, markOf(cell)));
}

function readSubnets({ cellOf, report }: RowReader) {
  const cell = cellOf("subnets");
  const subnets = saysNothing(cell.text) ? [] : subnetsOf(cell.text);
  const { addressesPerEntry, addressLength } = planLimits;
  if (subnets.length > addressesPerEntry) {
    report(cell, { level: "error", code: "site-row/too-many-subnets", most: addressesPerEntry });
  }
  for (const subnet of subnets.filter((text) => !isSubnet(text))) {
    const isLong = subnet.length > addressLength;
    const problem: RowFault = isLong
      ? { level: "error", code: "site-row/subnet-too-long", most: addressLength }
      : { level: "warning", code: "site-row/subnet-not-readable" };
    report({ ...cell, text: subnet }, problem);
  }
  return subnets;
}

function readAllCalls({ cellOf, take, markOf }: RowReader) {
  const entries = callApplicationIds.flatMap((id) => {
    const cell = cellOf(`calls:${id}`);
    const calls = take(cell, readCalls(cell.text, markOf(cell)));
    return calls === null ? [] : [[id, calls] as const];
  });
  // fromEntries forgets the keys, which are all ids of the list above.
  return Object.fromEntries(entries) as SiteRow["calls"];
}

/** Cells to the right of the last named column. */
function findStrayCells({ row, headers, report }: RowReader, { sheet, headerRow }: SitesToRead) {
  const last = headers.findLastIndex((text) => text !== "");
  const column = row.findIndex((text, index) => index > last && text !== "");
  if (headerRow === null || column < 0) return;
  const level = sheet.cellKinds ? "warning" : "error";
  report({ column, text: row[column] ?? "" }, { level, code: "site-row/too-many-columns" });
}

function readRow(input: SitesToRead, headers: readonly string[], index: number) {
  const reader = rowReader(input, headers, index);
  const site: SiteRow = {
    line: index + 1,
    name: readName(reader),
    kind: readWord(reader, "kind", siteKind) ?? "branch",
    ...readRates(reader, input.mapping),
    voiceSharePercent: readVoiceShare(reader),
    linkLayer: readWord(reader, "linkLayer", linkLayer),
    subnets: readSubnets(reader),
    calls: readAllCalls(reader),
  };
  findStrayCells(reader, input);
  return { site, reader };
}

/** The columns of rates that have numbers without a unit, for which the engineer is asked. */
function columnWarnings(
  { mapping }: SitesToRead,
  headers: readonly string[],
  problems: readonly RowProblem[],
): readonly ColumnWarning[] {
  const asking = new Set(problems.flatMap(({ code, column }) => (code === "site-row/unit-not-chosen" ? column : [])));
  const withoutUnit = mapping.flatMap((_, column): ColumnWarning[] => {
    if (!asking.has(column)) return [];
    const header = headers[column] ?? "";
    const isInBytes = rateUnitOfHeader(header).unit.kind === "bytes";
    return [{ code: isInBytes ? "site-column/unit-in-bytes" : "site-column/unit-not-chosen", column, header }];
  });
  const hasName = mapping.some(({ target }) => target === "name");
  return hasName ? withoutUnit : [{ code: "site-column/name-missing", column: null }, ...withoutUnit];
}

/**
 * Reads the sites of a sheet, row by row; rows without any text are passed over.
 *
 * A bit rate without a unit, in its cell or of its column, is an error, and the column is warned of.
 *
 * @returns Every row without an error, at most `room`; then all problems, by line, errors and warnings together.
 *   Each data row is either among the rows or has an error.
 */
export function readSites(input: SitesToRead): SitesRead {
  const { data } = partsOfSheet(input.sheet, input.headerRow);
  const headers = headerCells(input.sheet, input.headerRow);
  const firstLines = new Map<string, number | null>(input.existingNames.map((name) => [sameName(name), null]));
  const rows: SiteRow[] = [];
  const problems = data.flatMap((index) => {
    const { site, reader } = readRow(input, headers, index);
    const key = sameName(site.name);
    const firstLine = firstLines.get(key);
    if (!isNoName(site.name) && firstLine !== undefined) {
      reader.report(reader.cellOf("name"), { level: "warning", code: "site-row/name-twice", firstLine });
    }
    if (firstLine === undefined) firstLines.set(key, site.line);
    const isSound = reader.problems.every(({ level }) => level === "warning");
    if (isSound && rows.length < input.room) rows.push(site);
    else if (isSound) {
      reader.report({ column: null, text: site.name }, { level: "error", code: "site-row/too-many", most: input.room });
    }
    return reader.problems;
  });
  return { rows, problems, warnings: columnWarnings(input, headers, problems) };
}
