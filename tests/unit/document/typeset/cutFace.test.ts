import { spawnSync } from "node:child_process";
import { jsPDF } from "jspdf";
import { beforeAll, describe, expect, it } from "vitest";
import type { PdfFonts } from "#document/pdfFonts.ts";
import { cutFace } from "#document/typeset/cutFace.ts";
import { shippedFonts } from "#tests/fixtures/documentOf.ts";

/** Plain and composed glyphs of the three scripts, and signs. */
const printed = "Hxg fi 09 ÀéöŁźşṩ ΩΆψ ЖёїЂ – ’ “” … ◊ ≤ € ✓";
const codePoints = (text: string) => Array.from(text, (character) => character.codePointAt(0) ?? 0);

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await shippedFonts();
});

/** A page with the text in a face, as another program draws it. */
function drawn(face: Uint8Array): Buffer {
  const pdf = new jsPDF({ unit: "mm", format: [260, 30] });
  pdf.addFileToVFS("face.ttf", Buffer.from(face).toString("latin1"));
  pdf.addFont("face.ttf", "face", "normal");
  pdf.setFont("face", "normal");
  pdf.setFontSize(24);
  pdf.text(printed, 5, 20);
  const bytes = new Uint8Array(pdf.output("arraybuffer"));
  const { error, stdout } = spawnSync("pdftoppm", ["-r", "100", "-"], { input: bytes, maxBuffer: 50_000_000 });
  if (error) throw new Error("pdftoppm is missing; on Debian: apt-get install poppler-utils", { cause: error });
  return stdout;
}

const names = ["sans", "sansBold", "serif", "mono"] as const satisfies readonly (keyof PdfFonts)[];

describe("cutFace", () => {
  it.each(names)("draws the %s as the whole face does", (name) => {
    const cut = cutFace(fonts[name], codePoints(printed));
    const picture = drawn(cut);
    expect(picture.includes(0)).toBe(true);
    expect(Buffer.compare(picture, drawn(fonts[name]))).toBe(0);
  });

  it.each(names)("leaves a small part of the %s", (name) => {
    expect(cutFace(fonts[name], codePoints(printed)).length).toBeLessThan(fonts[name].length / 12);
  });

  it("is cut again to the same bytes", () => {
    const once = cutFace(fonts.sans, codePoints(printed));
    expect(Buffer.compare(cutFace(once, codePoints(printed)), once)).toBe(0);
  });

  it("passes over characters that the face lacks, and none is asked for twice", () => {
    const same = cutFace(fonts.sans, codePoints("ab"));
    expect(Buffer.compare(cutFace(fonts.sans, codePoints("ba漢🏨ab")), same)).toBe(0);
  });
});
