import { inflateSync } from "node:zlib";

/** One line of text as it stands on a page. Points, from the bottom left corner; `right` is where the line ends. */
export type PrintedLine = {
  readonly text: string;
  readonly face: string;
  readonly x: number;
  readonly y: number;
  readonly right: number;
};

export type PrintedPage = {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly PrintedLine[];
  /** Targets of the links on the page. */
  readonly links: readonly string[];
};

/** What a PDF of ours says, read from its bytes with nothing that wrote them. */
export type PrintedPdf = {
  readonly pages: readonly PrintedPage[];
  readonly bookmarks: readonly string[];
  /** Dictionary of the document's properties, as it stands in the file. */
  readonly properties: string;
};

type ReadFace = {
  readonly name: string;
  readonly letters: ReadonlyMap<string, string>;
  /** Thousandths of the type size, by glyph. */
  readonly widths: ReadonlyMap<number, number>;
};

/** A text string of a PDF: UTF-16 behind a byte order mark, else one byte a character. */
const decoded = (text: string) =>
  text.startsWith("\u00fe\u00ff") ? Buffer.from(text, "latin1").swap16().toString("utf16le").slice(1) : text;

/**
 * Reads the PDFs that Portolan writes: whole lines, each shown at its own place, in faces that carry their own tables from
 * glyphs to characters. Throws for anything else.
 */
export function readPdf(bytes: Uint8Array): PrintedPdf {
  const file = Buffer.from(bytes).toString("latin1");
  const objects = new Map<string, string>();
  for (const [, id = "", body = ""] of file.matchAll(/(\d+) 0 obj\n?([\s\S]*?)endobj/g)) {
    objects.set(id, body);
    if (body.includes("/Type /ObjStm")) for (const [inner, text] of objectsIn(body)) objects.set(inner, text);
  }
  const object = (id: string) => {
    const found = objects.get(id);
    if (found === undefined) throw new Error(`The file has no object ${id}.`);
    return found;
  };
  const plain = [...objects.values()].join("\n");
  const faces = new Map(
    [...plain.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, key = "", id = ""]) => [key, readFace(object(id), object)]),
  );
  const kids = first(plain, /\/Type \/Pages\n?\/Kids \[([^\]]*)\]/);
  return {
    pages: [...kids.matchAll(/(\d+) 0 R/g)].map(([, id = ""]) => readPage(object(id), object, faces)),
    bookmarks: [...plain.matchAll(/\/Title \((.*)\)\n\/Parent/g)].map(([, title = ""]) => decoded(title)),
    properties: first(plain, /<<\n(\/Producer [\s\S]*?)>>/),
  };
}

/** The objects that are compressed together in a stream, by id. */
function objectsIn(body: string): readonly (readonly [id: string, text: string])[] {
  const start = Number(first(body, /\/First (\d+)/));
  const content = streamOf(body);
  const places = [...content.slice(0, start).matchAll(/(\d+) (\d+)/g)].map(
    ([, id = "", offset]) => [id, start + Number(offset)] as const,
  );
  return places.map(([id, from], index) => [id, content.slice(from, places[index + 1]?.[1])]);
}

function readPage(page: string, object: (id: string) => string, faces: ReadonlyMap<string, ReadFace>): PrintedPage {
  const [, width = "", height = ""] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page) ?? [];
  const content = streamOf(object(first(page, /\/Contents (\d+) 0 R/)));
  const shown = content.matchAll(/BT\n\/(F\d+) ([\d.]+) Tf\n[\s\S]*?([-\d.]+) ([-\d.]+) Td\n<([0-9a-f]*)> Tj\nET/g);
  const lines = [...shown].map(([, key = "", size = "", x = "", y = "", glyphs = ""]): PrintedLine => {
    const face = faces.get(key);
    if (!face) throw new Error(`The file has no face ${key}.`);
    const codes = glyphs.match(/.{4}/g) ?? [];
    const thousandths = codes.reduce((sum, code) => sum + (face.widths.get(Number.parseInt(code, 16)) ?? 0), 0);
    return {
      text: codes.map((code) => face.letters.get(code) ?? "").join(""),
      face: face.name,
      x: Number(x),
      y: Number(y),
      right: Number(x) + (thousandths * Number(size)) / 1000,
    };
  });
  if (lines.length !== content.split(" Tj").length - 1) throw new Error("A line is shown in a way not read here.");
  const links = [...page.matchAll(/\/URI \(((?:\\.|[^\\)])*)\)/g)].map(([, target = ""]) => target);
  return { width: Number(width), height: Number(height), lines, links };
}

function readFace(font: string, object: (id: string) => string): ReadFace {
  const table = streamOf(object(first(font, /\/ToUnicode (\d+) 0 R/)));
  const descendant = object(first(font, /\/DescendantFonts \[(\d+) 0 R\]/));
  const letters = [...table.matchAll(/^<([0-9a-f]{4})><([0-9a-f]{4})>$/gm)].map(
    ([, glyph = "", letter = ""]) => [glyph, String.fromCharCode(Number.parseInt(letter, 16))] as const,
  );
  const widths = [...descendant.matchAll(/(\d+) \[(\d+)\]/g)].map(
    ([, glyph, width]) => [Number(glyph), Number(width)] as const,
  );
  return {
    name: first(font, /\/BaseFont \/(\w+)/),
    letters: new Map(letters),
    widths: new Map(widths),
  };
}

function streamOf(body: string): string {
  const content = first(body, /stream\n([\s\S]*)\nendstream/);
  return inflateSync(Buffer.from(content, "latin1")).toString("latin1");
}

function first(text: string, pattern: RegExp): string {
  const [, found] = pattern.exec(text) ?? [];
  if (found === undefined) throw new Error(`Nothing matches ${pattern}.`);
  return found;
}
