import type { Dispatch, SetStateAction } from "react";
import type { SheetProblem } from "#imports/sites/sheet.ts";
import type { Sheet } from "#imports/sites/sheetShape.ts";
import type { ColumnMapping, SheetColumn } from "#imports/sites/siteColumns.ts";
import type { SheetReader } from "./sheetReader.ts";

/** What was pasted or chosen, and how it is to be read. It outlives the dialog, until its sites are added. */
export type SheetDraft = {
  /** As pasted; empty for a file. */
  readonly text: string;
  /** Name of the file; `null` for a pasted text. */
  readonly file: string | null;
  readonly sheets: readonly Sheet[];
  /** Which of the sheets. */
  readonly place: number;
  /** Index of the row that names the columns; `null` if none does. */
  readonly headerRow: number | null;
  readonly mapping: ColumnMapping;
  readonly decimalMark: "." | "," | null;
  /** Why the latest text or file could not be read. */
  readonly problem: SheetProblem | { readonly code: "file" } | null;
};

/** What the parts of the import share. */
export type SheetPartProps = {
  readonly reader: SheetReader;
  readonly draft: SheetDraft;
  readonly onDraft: Dispatch<SetStateAction<SheetDraft>>;
};

/** Nothing pasted yet. */
export const emptyDraft: SheetDraft = {
  text: "",
  file: null,
  sheets: [],
  place: 0,
  headerRow: null,
  mapping: [],
  decimalMark: null,
  problem: null,
};

/** Takes another sheet of the workbook, with guesses of its own. */
export function withSheet(reader: SheetReader, draft: SheetDraft, place: number): SheetDraft {
  const sheet = draft.sheets[place];
  if (!sheet) return draft;
  return withHeader(reader, { ...draft, place, decimalMark: null }, reader.guessHeaderRow(sheet));
}

/** Takes a row as the header, or none, and guesses the columns anew. */
export function withHeader(reader: SheetReader, draft: SheetDraft, headerRow: number | null): SheetDraft {
  const sheet = draft.sheets[draft.place];
  if (!sheet) return draft;
  return { ...draft, headerRow, mapping: reader.guessMapping(reader.headerCells(sheet, headerRow)) };
}

/** Reads a column as something; whichever was read as that before is left out. */
export function withColumn(draft: SheetDraft, column: number, change: Partial<SheetColumn>): SheetDraft {
  const mapping = draft.mapping.map((entry, index) => {
    if (index === column) return { ...entry, ...change };
    const isTaken = change.target !== undefined && entry.target === change.target;
    return isTaken ? { ...entry, target: "ignore" as const } : entry;
  });
  return { ...draft, mapping };
}

/** Reads a pasted text. */
export function withText(reader: SheetReader, text: string): SheetDraft {
  const draft = { ...emptyDraft, text };
  if (text.trim() === "") return draft;
  const read = reader.readDelimitedText(text);
  return read.ok ? withSheet(reader, { ...draft, sheets: [read.value] }, 0) : { ...draft, problem: read.problem };
}

const isWorkbook = (name: string, [first, second]: Uint8Array) =>
  /\.xls[xmb]?$/i.test(name) || (first === 0x50 && second === 0x4b);

async function readFile(reader: SheetReader, file: File) {
  if (file.size > reader.sheetLimits.bytes) return reader.tooLarge("bytes");
  const bytes = await file.arrayBuffer();
  if (isWorkbook(file.name, new Uint8Array(bytes))) return reader.readWorkbook(bytes);
  const read = reader.readCsvBytes(bytes);
  return read.ok ? { ok: true as const, value: [read.value] } : read;
}

/**
 * Reads a file.
 *
 * @returns What becomes of the draft: one that cannot be read adds its problem and leaves the rest.
 */
export async function readFileInto(reader: SheetReader, file: File): Promise<(draft: SheetDraft) => SheetDraft> {
  try {
    const read = await readFile(reader, file);
    if (!read.ok) return (draft) => ({ ...draft, problem: read.problem });
    const draft = withSheet(reader, { ...emptyDraft, file: file.name, sheets: read.value }, 0);
    return () => draft;
  } catch {
    return (draft) => ({ ...draft, problem: { code: "file" } });
  }
}
