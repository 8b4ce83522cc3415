import { strToU8, zlibSync } from "fflate";
import { describe, expect, it } from "vitest";
import { addObject, readPdfObjects } from "#document/file/pdfObjects.ts";
import { planInPdf } from "#document/file/planInPdf.ts";
import { writePdfObjects } from "#document/file/writePdfObjects.ts";
import { finishedPdf, pdfOfJsPdf, smallProperties } from "#tests/fixtures/finishedPdf.ts";
import { pdfProgram } from "#tests/fixtures/pdfPrograms.ts";

const {
  attachment: { text },
  fingerprint,
} = smallProperties;
const opened = (seal: "intact" | "changed" | "none") => ({ ok: true, value: { text, fingerprint, seal } });
const refused = (code: string) => ({ ok: false, problem: { code } });

/** The bytes with one text of the file in place of another, byte for byte. */
const replaced = (pdf: Uint8Array, from: string, to: string) =>
  new Uint8Array(Buffer.from(Buffer.from(pdf).toString("latin1").replace(from, to), "latin1"));

/** A PDF that has a file inside it, in a stream as given. */
function withFile(dictionary: string, content: string): Uint8Array {
  const objects = readPdfObjects(pdfOfJsPdf());
  addObject(objects, dictionary, strToU8(content));
  return writePdfObjects(objects);
}

describe("planInPdf", () => {
  it("gives the plan of a PDF that nobody touched, letter by letter, and calls its seal intact", () => {
    expect(planInPdf(finishedPdf())).toEqual(opened("intact"));
  });

  it.each([
    ["qpdf with object streams", "qpdf", ["--object-streams=generate", "IN", "OUT"]],
    ["qpdf without object streams", "qpdf", ["--object-streams=disable", "IN", "OUT"]],
    ["qpdf for fast viewing on the web", "qpdf", ["--linearize", "IN", "OUT"]],
    ["qpdf with lengths elsewhere", "qpdf", ["--qdf", "IN", "OUT"]],
    ["qpdf without compression", "qpdf", ["--stream-data=uncompress", "IN", "OUT"]],
    ["qpdf with other compression", "qpdf", ["--recompress-flate", "--compression-level=1", "IN", "OUT"]],
  ])("gives the plan of a PDF that was saved anew by %s, and calls its seal changed", (_by, program, args) => {
    expect(planInPdf(pdfProgram(program, args, finishedPdf()).written)).toEqual(opened("changed"));
  });

  it("calls the seal changed when a byte of a page is another, or one is appended", () => {
    const pdf = finishedPdf();
    const flipped = pdf.slice();
    flipped[400] = (flipped[400] ?? 0) ^ 1;
    expect([planInPdf(flipped), planInPdf(Uint8Array.from([...pdf, 10]))]).toEqual([
      opened("changed"),
      opened("changed"),
    ]);
  });

  it("calls the seal changed when the seal itself was written over", () => {
    const pdf = replaced(finishedPdf(), "/PortolanSeal <", "/PortolanSeal <x");
    expect(planInPdf(pdf)).toEqual(opened("changed"));
  });

  it("takes the newest plan when a program has appended another", () => {
    const pdf = finishedPdf();
    const newer = finishedPdf(text.replace("Łódź", "Zürich"));
    const both = new Uint8Array([...pdf, ...newer]);
    expect(planInPdf(both)).toMatchObject({ value: { text: text.replace("Łódź", "Zürich"), seal: "changed" } });
  });

  it("takes a plan that somebody attached to a PDF of their own, without a seal", () => {
    const pdf = withFile("<< /Type /EmbeddedFile /Subtype /application#2Fjson >>", text);
    expect(planInPdf(pdf)).toEqual({ ok: true, value: { text, fingerprint: null, seal: "none" } });
  });

  it("finds no plan in a PDF of another program, nor in one with other files inside", () => {
    const other = withFile("<< /Type /EmbeddedFile /Subtype /application#2Fjson >>", '{ "invoice": 1 }');
    expect([planInPdf(pdfOfJsPdf()), planInPdf(other)]).toEqual([refused("pdf/no-plan"), refused("pdf/no-plan")]);
  });

  it("finds no plan after a program that keeps no attachments", () => {
    const { written } = pdfProgram("pdftocairo", ["-pdf", "IN", "OUT"], finishedPdf());
    expect(planInPdf(written)).toEqual(refused("pdf/no-plan"));
  });

  it("says when a PDF is encrypted", () => {
    const { written } = pdfProgram("qpdf", ["--encrypt", "user", "owner", "256", "--", "IN", "OUT"], finishedPdf());
    expect(planInPdf(written)).toEqual(refused("pdf/encrypted"));
  });

  it("says when a PDF is cut off", () => {
    const pdf = finishedPdf();
    expect(planInPdf(pdf.slice(0, pdf.length / 4))).toEqual(refused("pdf/truncated"));
  });

  it("gives a plan that is whole although the PDF is cut off behind it", () => {
    expect(planInPdf(finishedPdf().slice(0, -100))).toEqual(opened("changed"));
  });

  it("says when the plan is damaged, rather than to open a plan that says something else", () => {
    const plain = pdfProgram("qpdf", ["--object-streams=disable", "IN", "OUT"], finishedPdf()).written;
    const at = Buffer.from(plain).indexOf("stream\n", Buffer.from(plain).indexOf("/EmbeddedFile /")) + 40;
    const damaged = plain.slice();
    damaged[at] = (damaged[at] ?? 0) ^ 4;
    expect(planInPdf(damaged)).toEqual(refused("pdf/damaged"));
  });

  it("says when a file is no PDF", () => {
    expect([planInPdf(strToU8(text)), planInPdf(new Uint8Array(0))]).toEqual([
      refused("pdf/not-a-pdf"),
      refused("pdf/not-a-pdf"),
    ]);
  });

  it("reads a file that tries to keep it busy only once", () => {
    const repeated = (piece: string) => strToU8(`%PDF-1.7\n${piece.repeat(Math.ceil(4_000_000 / piece.length))}`);
    const busy = [
      " obj<<",
      " obj<<>>stream\n",
      " obj(",
      "1 0 obj<</Length 9>>stream\n",
      " obj%",
      " obj<<%",
      " obj<</A(",
      "/Encrypt",
      " obj<</Type/EmbeddedFile>>stream\n",
    ];
    const before = performance.now();
    const codes = busy.map((piece) => planInPdf(repeated(piece)));
    expect(codes).toEqual(busy.map(() => refused("pdf/truncated")));
    expect(performance.now() - before).toBeLessThan(10_000);
  });

  it("inflates no more of many swollen files than of one", () => {
    const swollen = zlibSync(new Uint8Array(39_000_000), { level: 9 });
    const dictionary = `<< /Type /EmbeddedFile /Subtype /application#2Fjson /Filter /FlateDecode /Length ${swollen.length} >>`;
    const timeOf = (count: number) => {
      const files = Array.from({ length: count }, () => [
        strToU8(`\n1 0 obj${dictionary}stream\n`),
        swollen,
        strToU8("\nendstream"),
      ]);
      const pdf = Buffer.concat([strToU8("%PDF-1.7\n"), ...files.flat(), strToU8("\n%%EOF\n")]);
      const before = performance.now();
      expect(planInPdf(new Uint8Array(pdf))).toEqual(refused("pdf/no-plan"));
      return performance.now() - before;
    };
    // The first time is that of code that nothing has made quick yet.
    timeOf(1);
    const one = timeOf(1);
    expect(timeOf(20)).toBeLessThan(4 * one + 1000);
  });
});
