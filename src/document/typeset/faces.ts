import type { jsPDF } from "jspdf";
import type { PdfFonts } from "../pdfFonts.ts";
import { type Face, mm } from "../style.ts";
import { cutFace } from "./cutFace.ts";
import { plainText, printable, replacement } from "./printable.ts";

/** Measures and prepares text in the document's faces. */
export type Faces = {
  /** Width of prepared text in mm. */
  readonly widthOf: (text: string, face: Face, size: number) => number;
  /** The face asked for, or the sans where it has more of the text: serif and monospaced face have no Greek. */
  readonly faceFor: (text: string, face: Face) => Face;
  /** Text that the face can set. */
  readonly prepare: (text: string, face: Face) => string;
  /** Glyphs of prepared text as a PDF shows them, in hexadecimal digits; they are kept in the file with the face. */
  readonly glyphsOf: (text: string, face: Face) => string;
  /** Name of the face in the file's content, null while no text was set in it. */
  readonly keyOf: (face: Face) => string | null;
  readonly noteKey: (face: Face, key: string) => void;
  /** Whether any character had to be replaced so far. */
  readonly replaced: () => boolean;
};

/** What jsPDF keeps of a TrueType face; its types say `any`. */
type TrueType = {
  readonly Unicode: { readonly widths: (number | readonly number[])[] };
  readonly glyIdsUsed: number[];
  readonly toUnicode: Record<number, number>;
  readonly cmap: { readonly unicode: { readonly codeMap: Readonly<Record<number, number>> } };
  readonly characterToGlyph: (codePoint: number) => number;
  readonly widthOfGlyph: (glyph: number) => number;
};

/** Text that every face has as it is. */
const isAscii = /^[ -~]*$/;

const faceNames = ["sans", "sansBold", "serif", "mono"] as const satisfies readonly Face[];

/** What the typesetter prints beside the document's own text: all of ASCII, and its signs. */
const ownSigns = `${String.fromCharCode(...Array.from({ length: 95 }, (_, index) => 32 + index))}…–${replacement}`;

/**
 * Gives a PDF the document's faces, cut to what it prints. Widths are looked up once a character.
 *
 * @param text All that may be printed, in any order.
 */
export function addFaces(pdf: jsPDF, fonts: PdfFonts, text: string): Faces {
  const printed = new Set(Array.from(text + text.normalize("NFC") + ownSigns, (one) => one.codePointAt(0) ?? 0));
  const tables = new Map<
    Face,
    { readonly face: TrueType; readonly widths: Map<number, number>; readonly glyphs: Map<number, string> }
  >();
  for (const name of faceNames) {
    pdf.addFileToVFS(`${name}.ttf`, binary(cutFace(fonts[name], printed)));
    pdf.addFont(`${name}.ttf`, name, "normal");
    pdf.setFont(name, "normal");
    // jsPDF parses an added font into this object; the fields used here are in 4.2.1.
    const face = pdf.getFont().metadata as TrueType;
    tables.set(name, { face, widths: new Map(), glyphs: new Map() });
  }
  const table = (name: Face) => {
    const found = tables.get(name);
    if (!found) throw new Error(`The face ${name} was not added.`);
    return found;
  };
  const has = (name: Face, codePoint: number) => (table(name).face.cmap.unicode.codeMap[codePoint] ?? 0) > 0;
  const lacking = (text: string, name: Face) =>
    Array.from(text).filter((character) => !has(name, character.codePointAt(0) ?? 0)).length;
  const keys = new Map<Face, string>();
  let replaced = false;
  return {
    widthOf: (text, name, size) => {
      const { face, widths } = table(name);
      let thousandths = 0;
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        let width = widths.get(code);
        if (width === undefined) {
          width = face.widthOfGlyph(face.characterToGlyph(code));
          widths.set(code, width);
        }
        thousandths += width;
      }
      return mm((thousandths * size) / 1000);
    },
    faceFor: (text, name) => {
      if (isAscii.test(text)) return name;
      const plain = plainText(text);
      const missing = lacking(plain, name);
      return missing > 0 && lacking(plain, "sans") < missing ? "sans" : name;
    },
    prepare: (text, name) => {
      if (isAscii.test(text)) return text;
      const prepared = printable(text, (codePoint) => has(name, codePoint));
      replaced ||= prepared.missing;
      return prepared.text;
    },
    glyphsOf: (text, name) => {
      const { face, glyphs } = table(name);
      let digits = "";
      for (let index = 0; index < text.length; index += 1) {
        const code = text.charCodeAt(index);
        let glyph = glyphs.get(code);
        if (glyph === undefined) {
          const id = Number(face.characterToGlyph(code));
          face.glyIdsUsed.push(id);
          face.toUnicode[id] = code;
          if (!face.Unicode.widths.includes(id)) face.Unicode.widths.push(id, [Math.trunc(face.widthOfGlyph(id))]);
          glyph = id.toString(16).padStart(4, "0");
          glyphs.set(code, glyph);
        }
        digits += glyph;
      }
      return digits;
    },
    keyOf: (name) => keys.get(name) ?? null,
    noteKey: (name, key) => keys.set(name, key),
    replaced: () => replaced,
  };
}

/** jsPDF takes a font file as a string of bytes. */
function binary(bytes: Uint8Array): string {
  const step = 8192;
  let text = "";
  for (let start = 0; start < bytes.length; start += step) {
    text += String.fromCharCode(...bytes.subarray(start, start + step));
  }
  return text;
}
