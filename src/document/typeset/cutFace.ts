/**
 * Cuts a TrueType face down to some characters, so that a document carries no more of it than it prints. Hints and tables
 * that place letters are left out: a PDF places every line itself.
 *
 * @param face A face with TrueType outlines and a character map of format 4.
 * @param codePoints Characters to keep; those that the face lacks are passed over.
 * @returns A face with the missing-character glyph, the characters and the glyphs that they are made of.
 * @see OpenType 1.9: cmap, glyf, loca, hmtx, head, hhea, maxp, post
 */
export function cutFace(face: Uint8Array, codePoints: Iterable<number>): Uint8Array {
  const tables = tablesOf(face);
  const table = (tag: string): DataView => {
    const found = tables.get(tag);
    if (!found) throw new Error(`The face has no table ${tag}.`);
    return found;
  };
  const glyphOf = characterMap(table("cmap"));
  const offsetOf = glyphOffsets(table("loca"), table("head").getInt16(50) === 1);
  const outline = (glyph: number) => bytesOf(table("glyf")).subarray(offsetOf(glyph), offsetOf(glyph + 1));

  const characters = [...new Set(codePoints)]
    .map((codePoint) => ({ codePoint, glyph: glyphOf(codePoint) }))
    .filter(({ codePoint, glyph }) => glyph > 0 && codePoint < 0xffff)
    .toSorted((one, other) => one.codePoint - other.codePoint);
  const kept = [...new Set([0, ...characters.map(({ glyph }) => glyph)])];
  // Parts of composed glyphs may be composed themselves, so the list grows while it is gone through.
  for (const glyph of kept) for (const { part } of partsOf(outline(glyph))) if (!kept.includes(part)) kept.push(part);
  const place = new Map(kept.map((glyph, index) => [glyph, index]));
  const placeOf = (glyph: number) => place.get(glyph) ?? 0;

  const outlines = kept.map((glyph) => padded(cutOutline(outline(glyph), placeOf), 4));
  const offsets = new DataView(new ArrayBuffer((kept.length + 1) * 4));
  let end = 0;
  outlines.forEach(({ length }, index) => {
    end += length;
    offsets.setUint32((index + 1) * 4, end);
  });
  return fontFile(
    new Map([
      ["OS/2", bytesOf(table("OS/2"))],
      ["cmap", cutMap(characters.map(({ codePoint, glyph }) => ({ codePoint, glyph: placeOf(glyph) })))],
      ["glyf", joined(outlines)],
      ["head", changed(table("head"), (view) => view.setInt16(50, 1))],
      ["hhea", changed(table("hhea"), (view) => view.setUint16(34, kept.length))],
      ["hmtx", cutMetrics(table("hmtx"), table("hhea").getUint16(34), kept)],
      ["loca", bytesOf(offsets)],
      ["maxp", changed(table("maxp"), (view) => view.setUint16(4, kept.length))],
      ["name", bytesOf(table("name"))],
      // Format 3 has no names of glyphs.
      ["post", changed(new DataView(bytesOf(table("post")).slice(0, 32).buffer), (view) => view.setUint32(0, 0x30000))],
    ]),
  );
}

const bytesOf = (view: DataView) => new Uint8Array(view.buffer, view.byteOffset, view.byteLength);

function tablesOf(face: Uint8Array): ReadonlyMap<string, DataView> {
  const view = new DataView(face.buffer, face.byteOffset, face.byteLength);
  const count = view.getUint16(4);
  return new Map(
    Array.from({ length: count }, (_, index) => {
      const entry = 12 + index * 16;
      const tag = String.fromCharCode(...face.subarray(entry, entry + 4));
      const [offset, length] = [view.getUint32(entry + 8), view.getUint32(entry + 12)];
      return [tag, new DataView(face.buffer, face.byteOffset + offset, length)];
    }),
  );
}

/** The glyph of a character, 0 where there is none. */
function characterMap(cmap: DataView): (codePoint: number) => number {
  const count = cmap.getUint16(2);
  const starts = Array.from({ length: count }, (_, index) => cmap.getUint32(4 + index * 8 + 4));
  const start = starts.find((offset) => cmap.getUint16(offset) === 4);
  if (start === undefined) throw new Error("The face has no character map of format 4.");
  const segments = cmap.getUint16(start + 6) / 2;
  const ends = start + 14;
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const at = ends + segment * 2;
    const last = cmap.getUint16(at);
    const first = cmap.getUint16(at + segments * 2 + 2);
    const delta = cmap.getUint16(at + segments * 4 + 2);
    const rangeAt = at + segments * 6 + 2;
    const range = cmap.getUint16(rangeAt);
    for (let code = first; code <= last && code < 0xffff; code += 1) {
      const direct = range === 0 ? code : cmap.getUint16(rangeAt + range + (code - first) * 2);
      if (range === 0 || direct !== 0) glyphs.set(code, (direct + delta) & 0xffff);
    }
  }
  return (codePoint) => glyphs.get(codePoint) ?? 0;
}

const glyphOffsets =
  (loca: DataView, isLong: boolean) =>
  (glyph: number): number =>
    isLong ? loca.getUint32(glyph * 4) : loca.getUint16(glyph * 2) * 2;

/** Flags of a part of a composed glyph. */
const flags = { wordArguments: 1, scale: 8, more: 32, scales: 64, matrix: 128, instructions: 256 };

/** Parts of a composed glyph, with where each names its flags and its glyph; none for a plain one. */
function partsOf(outline: Uint8Array): readonly { readonly part: number; readonly at: number; readonly end: number }[] {
  if (outline.length === 0) return [];
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  if (view.getInt16(0) >= 0) return [];
  const parts: { part: number; at: number; end: number }[] = [];
  let at = 10;
  for (;;) {
    const flag = view.getUint16(at);
    const transform = [flags.scale, flags.scales, flags.matrix].findIndex((bit) => (flag & bit) !== 0);
    const end = at + 4 + ((flag & flags.wordArguments) !== 0 ? 4 : 2) + ([2, 4, 8][transform] ?? 0);
    parts.push({ part: view.getUint16(at + 2), at, end });
    if ((flag & flags.more) === 0) return parts;
    at = end;
  }
}

/** An outline without hints, its parts named by their new places. */
function cutOutline(outline: Uint8Array, placeOf: (glyph: number) => number): Uint8Array {
  if (outline.length === 0) return outline;
  const parts = partsOf(outline);
  const last = parts.at(-1);
  if (last) {
    const copy = outline.slice(0, last.end);
    const view = new DataView(copy.buffer);
    for (const { part, at } of parts) {
      view.setUint16(at, view.getUint16(at) & ~flags.instructions);
      view.setUint16(at + 2, placeOf(part));
    }
    return copy;
  }
  const view = new DataView(outline.buffer, outline.byteOffset, outline.byteLength);
  const hintsAt = 10 + view.getInt16(0) * 2;
  const hints = view.getUint16(hintsAt);
  return joined([outline.subarray(0, hintsAt), new Uint8Array(2), outline.subarray(hintsAt + 2 + hints)]);
}

/** Advance and left bearing of each glyph kept; those beyond the last advance share it. */
function cutMetrics(hmtx: DataView, advances: number, kept: readonly number[]): Uint8Array {
  const cut = new DataView(new ArrayBuffer(kept.length * 4));
  kept.forEach((glyph, index) => {
    const own = Math.min(glyph, advances - 1);
    const bearing = glyph < advances ? glyph * 4 + 2 : advances * 4 + (glyph - advances) * 2;
    cut.setUint16(index * 4, hmtx.getUint16(own * 4));
    cut.setInt16(index * 4 + 2, hmtx.getInt16(bearing));
  });
  return bytesOf(cut);
}

/** A character map of format 4 for Windows and Unicode; characters that follow each other share a segment. */
function cutMap(characters: readonly { readonly codePoint: number; readonly glyph: number }[]): Uint8Array {
  const segments: { first: number; last: number; delta: number }[] = [];
  for (const { codePoint, glyph } of characters) {
    const delta = (glyph - codePoint) & 0xffff;
    const segment = segments.at(-1);
    if (segment && segment.last + 1 === codePoint && segment.delta === delta) segment.last = codePoint;
    else segments.push({ first: codePoint, last: codePoint, delta });
  }
  segments.push({ first: 0xffff, last: 0xffff, delta: 1 });
  const count = segments.length;
  const length = 16 + count * 8;
  const view = new DataView(new ArrayBuffer(12 + length));
  const shorts = (at: number, ...values: readonly number[]) =>
    values.forEach((value, index) => {
      view.setUint16(at + index * 2, value);
    });
  const search = 2 ** Math.floor(Math.log2(count));
  shorts(0, 0, 1, 3, 1, 0, 12);
  shorts(12, 4, length, 0, count * 2, search * 2, Math.log2(search), (count - search) * 2);
  shorts(26, ...segments.map(({ last }) => last), 0, ...segments.map(({ first }) => first));
  shorts(28 + count * 4, ...segments.map(({ delta }) => delta), ...segments.map(() => 0));
  return bytesOf(view);
}

function changed(table: DataView, change: (view: DataView) => void): Uint8Array {
  const copy = bytesOf(table).slice();
  change(new DataView(copy.buffer));
  return copy;
}

const padded = (bytes: Uint8Array, unit: number): Uint8Array =>
  bytes.length % unit === 0 ? bytes : joined([bytes, new Uint8Array(unit - (bytes.length % unit))]);

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Tables in the order of their tags, each at a multiple of four bytes, with their checksums. */
function fontFile(tables: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const entries = [...tables].toSorted(([one], [other]) => (one < other ? -1 : 1));
  const search = 2 ** Math.floor(Math.log2(entries.length));
  const head = new DataView(new ArrayBuffer(12 + entries.length * 16));
  head.setUint32(0, 0x10000);
  head.setUint16(4, entries.length);
  head.setUint16(6, search * 16);
  head.setUint16(8, Math.log2(search));
  head.setUint16(10, (entries.length - search) * 16);
  let offset = head.byteLength;
  const bodies = entries.map(([tag, bytes], index) => {
    const entry = 12 + index * 16;
    for (let letter = 0; letter < 4; letter += 1) head.setUint8(entry + letter, tag.charCodeAt(letter));
    head.setUint32(entry + 4, checksum(padded(bytes, 4)));
    head.setUint32(entry + 8, offset);
    head.setUint32(entry + 12, bytes.length);
    const body = padded(bytes, 4);
    offset += body.length;
    return body;
  });
  return joined([bytesOf(head), ...bodies]);
}

function checksum(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let sum = 0;
  for (let at = 0; at < bytes.length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
