import { describe, expect, it } from "vitest";
import { addObject, changeObject, readPdfObjects } from "#document/file/pdfObjects.ts";
import { writePdfObjects } from "#document/file/writePdfObjects.ts";
import { finished, finishedPdf, pdfOfJsPdf, smallProperties } from "#tests/fixtures/finishedPdf.ts";
import { pdfProgram } from "#tests/fixtures/pdfPrograms.ts";
import { readWithPdfJs } from "#tests/fixtures/readWithPdfJs.ts";

describe("a finished PDF", () => {
  it("is sound to qpdf", () => {
    expect(pdfProgram("qpdf", ["--check", "IN"], finishedPdf())).toMatchObject({
      code: 0,
      printed: expect.stringContaining("No syntax or stream encoding errors found"),
    });
  });

  it("says in pdf.js what it said before, and has the plan as its attachment", async () => {
    const { fileName, description, text } = smallProperties.attachment;
    expect(await readWithPdfJs(finishedPdf())).toEqual({
      ...(await readWithPdfJs(pdfOfJsPdf())),
      attachments: [{ fileName, description, text }],
    });
    expect(await readWithPdfJs(finishedPdf())).toMatchObject({
      pages: ["first", "second"],
      bookmarks: ["A bookmark"],
      language: "en-GB",
      title: "Łódź (a) \\ b",
    });
  });

  it("has a plan that poppler saves letter by letter", () => {
    const { written } = pdfProgram("pdfdetach", ["-save", "1", "-o", "OUT", "IN"], finishedPdf());
    expect(new TextDecoder().decode(written)).toBe(smallProperties.attachment.text);
  });

  it("tells that the plan is its source", () => {
    const { printed } = pdfProgram("qpdf", ["--json", "IN"], finishedPdf());
    expect(printed).toContain('"/AFRelationship": "/Source"');
  });

  it("is the same for the same input, byte by byte", () => {
    expect(Buffer.compare(finishedPdf(), finishedPdf())).toBe(0);
  });

  it("keeps what the catalog has already", async () => {
    const objects = readPdfObjects(pdfOfJsPdf());
    const names = addObject(objects, "<< /Dests << /Names [] >> >>");
    const other = addObject(objects, "<< /Type /Filespec /F (other.txt) >>");
    changeObject(objects, objects.root, (text) => text.replace(/>>\s*$/, `/Names ${names} 0 R /AF [${other} 0 R] >>`));
    const classic = pdfProgram(
      "qpdf",
      ["--object-streams=disable", "--static-id", "IN", "OUT"],
      writePdfObjects(objects),
    ).written;
    const { printed } = pdfProgram("qpdf", ["--json", "IN"], finished(classic));
    const files = /"\/AF": \[([^\]]*)\]/.exec(printed)?.[1]?.split(",").length;
    expect([printed.includes('"/Dests"'), printed.includes('"/EmbeddedFiles"'), files]).toEqual([true, true, 2]);
  });
});

describe("writePdfObjects", () => {
  it("compresses whatever is not a stream, and loses nothing of many thousands of objects", () => {
    const objects = readPdfObjects(pdfOfJsPdf());
    const kids = Array.from({ length: 5000 }, (_, index) =>
      addObject(objects, `<< /Place ${index} /Name (n${index}) >>`),
    );
    const list = addObject(objects, `[${kids.map((id) => `${id} 0 R`).join(" ")}]`);
    changeObject(objects, objects.root, (text) => text.replace(/>>\s*$/, `/PortolanTest ${list} 0 R >>`));
    const pdf = writePdfObjects(objects);
    const { code, printed } = pdfProgram("qpdf", ["--check", "IN"], pdf);
    expect({
      code,
      printed: printed.includes("No syntax"),
      small: pdf.length < pdfOfJsPdf().length + 5000 * 16,
    }).toEqual({
      code: 0,
      printed: true,
      small: true,
    });
    const shown = pdfProgram("qpdf", [`--show-object=${kids[4321]}`, "IN"], pdf).printed;
    expect(shown).toBe("<< /Name (n4321) /Place 4321 >>\n");
  });

  it("leaves the bytes of streams as they are", () => {
    const objects = readPdfObjects(pdfOfJsPdf());
    const stream = Uint8Array.from({ length: 256 }, (_, index) => index);
    const id = addObject(objects, "<< /Kind (endstream) >>", stream);
    changeObject(objects, objects.root, (text) => text.replace(/>>\s*$/, `/PortolanTest ${id} 0 R >>`));
    const args = ["--object-streams=disable", "--stream-data=preserve", "IN", "OUT"];
    const { written } = pdfProgram("qpdf", args, writePdfObjects(objects));
    const kept = [...readPdfObjects(written).byId.values()].filter(({ text }) => text.includes("/Kind"));
    expect(kept.map((object) => [...(object.stream ?? [])])).toEqual([[...stream]]);
  });
});
