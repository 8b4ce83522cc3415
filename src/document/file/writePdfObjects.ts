import { strToU8, zlibSync } from "fflate";
import { withEntry } from "./pdfDictionary.ts";
import type { PdfObjects } from "./pdfObjects.ts";

/** Objects in one stream: more compress better, and cost a reader more that wants only one. */
const objectsInStream = 600;

/** Where an object is: free, at an offset, or at a place in a stream of objects. */
type Place = readonly [kind: 0 | 1 | 2, first: number, second: number];

/**
 * Writes objects as a PDF 1.7: streams as they are, everything else compressed in streams of objects, and a
 * cross-reference stream at the end. The same objects give the same bytes.
 *
 * @see ISO 32000-1:2008, 7.5.7 and 7.5.8
 */
export function writePdfObjects(objects: PdfObjects): Uint8Array {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const put = (chunk: Uint8Array) => {
    chunks.push(chunk);
    length += chunk.length;
  };
  const places = new Map<number, Place>();
  const putStream = (id: number, dictionary: string, stream: Uint8Array) => {
    places.set(id, [1, length, 0]);
    put(strToU8(`${id} 0 obj\n${withEntry(dictionary, "/Length", String(stream.length))}\nstream\n`, true));
    put(stream);
    put(strToU8("\nendstream\nendobj\n", true));
  };

  // Four bytes beyond ASCII say that the file is binary (7.5.2).
  put(strToU8("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n", true));
  const plain: { readonly id: number; readonly text: string }[] = [];
  for (const [id, { text, stream }] of objects.byId) {
    if (stream) putStream(id, text, stream);
    else plain.push({ id, text });
  }
  let size = objects.size;
  for (let start = 0; start < plain.length; start += objectsInStream) {
    const group = plain.slice(start, start + objectsInStream);
    const { head, body } = together(group);
    for (const [index, { id }] of group.entries()) places.set(id, [2, size, index]);
    const dictionary = `<< /Type /ObjStm /N ${group.length} /First ${head.length} /Filter /FlateDecode >>`;
    putStream(size, dictionary, compressed(strToU8(head + body, true)));
    size += 1;
  }
  const startOfReferences = length;
  places.set(size, [1, startOfReferences, 0]);
  const rows = Array.from({ length: size + 1 }, (_, id): Place => places.get(id) ?? [0, 0, 65535]);
  const references = [
    "<< /Type /XRef",
    `/Size ${rows.length}`,
    `/Root ${objects.root} 0 R`,
    `/Info ${objects.info} 0 R`,
    `/ID ${objects.fileId}`,
    `/W [${widths.join(" ")}]`,
    `/Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns ${rowLength} >> >>`,
  ].join("\n");
  putStream(size, references, compressed(predicted(rows)));
  put(strToU8(`startxref\n${startOfReferences}\n%%EOF\n`, true));
  return joined(chunks, length);
}

/** What a stream of objects says: ids with their offsets, then the objects. */
function together(group: readonly { readonly id: number; readonly text: string }[]) {
  let offset = 0;
  const head = group.map(({ id, text }) => {
    const entry = `${id} ${offset}`;
    offset += text.length + 1;
    return entry;
  });
  return { head: `${head.join(" ")}\n`, body: `${group.map(({ text }) => text).join("\n")}\n` };
}

const compressed = (bytes: Uint8Array) => zlibSync(bytes, { level: 9 });

/** Bytes of the columns of the cross-references. */
const widths = [1, 4, 2] as const;
const rowLength = 7;

/**
 * Rows of cross-references, each as its difference from the one before, which compresses to next to nothing.
 *
 * @see ISO 32000-1:2008, 7.4.4.4; PNG, filter type 2
 */
function predicted(rows: readonly Place[]): Uint8Array {
  const bytes = new Uint8Array(rows.length * (rowLength + 1));
  const view = new DataView(new ArrayBuffer(rowLength));
  const before = new Uint8Array(rowLength);
  const now = new Uint8Array(view.buffer);
  let at = 0;
  for (const [kind, first, second] of rows) {
    view.setUint8(0, kind);
    view.setUint32(1, first);
    view.setUint16(5, second);
    bytes[at] = 2;
    for (let column = 0; column < rowLength; column += 1)
      bytes[at + 1 + column] = (now[column] ?? 0) - (before[column] ?? 0);
    before.set(now);
    at += rowLength + 1;
  }
  return bytes;
}

function joined(chunks: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
