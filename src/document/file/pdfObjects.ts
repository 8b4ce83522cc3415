import { entryOf, referredId } from "./pdfDictionary.ts";
import { afterSpace, codesOf, endOfValue, textOf } from "./pdfSyntax.ts";

/** An object as it stands in the file: the text of its value, and its bytes as they are stored when it is a stream. */
export type PdfObject = { readonly text: string; readonly stream: Uint8Array | null };

/** The objects of a PDF in the making. `byId` grows and changes; every id below `size` that is not in it is free. */
export type PdfObjects = {
  readonly byId: Map<number, PdfObject>;
  /** One more than the highest id. */
  size: number;
  /** Id of the catalog. */
  readonly root: number;
  /** Id of the document's properties. */
  readonly info: number;
  /** The two identifiers of the file, as they stand in it. */
  readonly fileId: string;
};

/**
 * Adds an object.
 *
 * @param text Its value: a dictionary, array or other, one byte in each character; without /Length for a stream.
 * @param stream What a stream stores, already as its /Filter says.
 * @returns Its id.
 */
export function addObject(objects: PdfObjects, text: string, stream: Uint8Array | null = null): number {
  const id = objects.size;
  objects.size += 1;
  objects.byId.set(id, { text, stream });
  return id;
}

/** Changes the text of an object that is there. */
export function changeObject(objects: PdfObjects, id: number, change: (text: string) => string): void {
  const { text, stream } = objectOf(objects, id);
  objects.byId.set(id, { text: change(text), stream });
}

/** An object that must be there. */
export function objectOf({ byId }: PdfObjects, id: number): PdfObject {
  const object = byId.get(id);
  if (!object) throw new Error(`The PDF has no object ${id}.`);
  return object;
}

/**
 * Reads the objects of a PDF as jsPDF writes it, through its one table of cross-references. Throws for anything else.
 *
 * @see ISO 32000-1:2008, 7.5
 */
export function readPdfObjects(bytes: Uint8Array): PdfObjects {
  const end = textOf(bytes.subarray(-64));
  const [, start] = /startxref\s+(\d+)\s+%%EOF\s*$/.exec(end) ?? [];
  const source = codesOf(bytes);
  const { offsets, trailerAt } = readTable(bytes, Number(start));
  const trailer = textOf(bytes.subarray(trailerAt, endOfValue(source, trailerAt)));
  const root = referredId(entryOf(trailer, "/Root"));
  const info = referredId(entryOf(trailer, "/Info"));
  const fileId = entryOf(trailer, "/ID");
  if (root === undefined || info === undefined || fileId === undefined)
    throw new Error(`A trailer of another kind: ${trailer}`);
  const byId = new Map<number, PdfObject>();
  offsets.forEach((offset, id) => {
    if (offset > 0) byId.set(id, readObject(bytes, offset));
  });
  return { byId, size: offsets.length, root, info, fileId };
}

/** Length of an entry of the table, and how many bytes can stand before the first one. */
const entryLength = 20;
const headLength = 40;

/** Offsets by id, 0 for those that are free or were never written; and where the trailer's dictionary begins. */
function readTable(
  bytes: Uint8Array,
  start: number,
): { readonly offsets: readonly number[]; readonly trailerAt: number } {
  const head = textOf(bytes.subarray(start, start + headLength));
  const [whole, count] = /^xref\s+0 (\d+)\r?\n/.exec(head) ?? [];
  if (whole === undefined) throw new Error("The PDF has no table of cross-references.");
  const first = start + whole.length;
  const offsets = Array.from({ length: Number(count) }, (_, id) => {
    const entry = textOf(bytes.subarray(first + id * entryLength, first + (id + 1) * entryLength));
    return entry[17] === "n" ? Number(entry.slice(0, 10)) : 0;
  });
  const trailer = first + offsets.length * entryLength;
  return { offsets, trailerAt: trailer + textOf(bytes.subarray(trailer, trailer + headLength)).indexOf("<<") };
}

function readObject(bytes: Uint8Array, offset: number): PdfObject {
  const source = codesOf(bytes);
  const head = textOf(bytes.subarray(offset, offset + headLength));
  const [whole] = /^\d+ \d+ obj\s*/.exec(head) ?? [];
  if (whole === undefined) throw new Error(`No object begins at ${offset}.`);
  const start = offset + whole.length;
  const end = endOfValue(source, start);
  if (end < 0) throw new Error(`The object at ${offset} does not end.`);
  const text = textOf(bytes.subarray(start, end));
  const after = afterSpace(source, end);
  const [keyword] = /^stream\r?\n/.exec(textOf(bytes.subarray(after, after + 8))) ?? [];
  if (keyword === undefined) return { text, stream: null };
  const length = Number(entryOf(text, "/Length"));
  const from = after + keyword.length;
  if (!Number.isInteger(length) || from + length > bytes.length)
    throw new Error(`The stream at ${offset} has no length.`);
  return { text, stream: bytes.subarray(from, from + length) };
}
