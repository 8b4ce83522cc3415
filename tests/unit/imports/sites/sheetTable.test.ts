import { describe, expect, it } from "vitest";
import { readCsvBytes, readDelimitedText } from "#imports/sites/sheetTable.ts";

/** The rows of a text, or the problem that stops it. */
function rowsOf(text: string) {
  const read = readDelimitedText(text);
  return read.ok ? read.value.rows : read.problem;
}

const bytesOf = (...bytes: readonly number[]) => Uint8Array.from(bytes).buffer;
const utf8 = (text: string) => Uint8Array.from(new TextEncoder().encode(text)).buffer;

describe("readDelimitedText", () => {
  it("reads what Excel puts on the clipboard: tabs, CRLF, quotes around line breaks, a last line break", () => {
    const copied =
      'Sede\tUpload\tRete\r\nMilano, Bovisa\t1,5\t"10.0.0.0/24\n10.0.1.0/24"\r\nRoma "Sud"\t2,5\t10.1.0.0/24\r\n';
    expect(rowsOf(copied)).toEqual([
      ["Sede", "Upload", "Rete"],
      ["Milano, Bovisa", "1,5", "10.0.0.0/24\n10.0.1.0/24"],
      ['Roma "Sud"', "2,5", "10.1.0.0/24"],
    ]);
  });

  it("reads what LibreOffice puts on the clipboard: tabs, LF, empty columns at the end", () => {
    expect(rowsOf("Standort\tUp\t\t\nKöln\t10\t\t\nBonn\t\t\t\n\t\t\t\n")).toEqual([
      ["Standort", "Up"],
      ["Köln", "10"],
      ["Bonn", ""],
    ]);
  });

  it("reads a CSV with commas and doubled quotes", () => {
    expect(rowsOf('Site,Up\n"Paris, 12"" rack",10\n')).toEqual([
      ["Site", "Up"],
      ['Paris, 12" rack', "10"],
    ]);
  });

  it("reads a CSV with semicolons, whatever commas its cells have", () => {
    expect(rowsOf("Roma, Via Po, 1;2,5\nMilano, Via Ro, 2;3,5")).toEqual([
      ["Roma, Via Po, 1", "2,5"],
      ["Milano, Via Ro, 2", "3,5"],
    ]);
  });

  it("follows the line with which Excel names the separator, and keeps counting it", () => {
    expect(rowsOf("sep=;\r\nSede;Up\r\nRoma;1")).toEqual([
      ["", ""],
      ["Sede", "Up"],
      ["Roma", "1"],
    ]);
  });

  it("keeps the rows of different lengths, and empty rows between", () => {
    expect(rowsOf("a,b\n\nc,1,2\n")).toEqual([
      ["a", "b", ""],
      ["", "", ""],
      ["c", "1", "2"],
    ]);
  });

  it("reads a list of one column, though some names have a comma", () => {
    expect(rowsOf("Roma\nMilano, Bovisa\nBari")).toEqual([["Roma"], ["Milano, Bovisa"], ["Bari"]]);
  });

  it("takes a quote that never ends for a character", () => {
    expect(rowsOf('Roma\t1\n"Bari\t2\nLecce\t3')).toEqual([
      ["Roma", "1"],
      ['"Bari', "2"],
      ["Lecce", "3"],
    ]);
  });

  it("finds the separator beside a quote that never ends", () => {
    expect(rowsOf('Name;Up kbps\n"Milano;2000\nRoma;1000')).toEqual([
      ["Name", "Up kbps"],
      ['"Milano', "2000"],
      ["Roma", "1000"],
    ]);
    expect(rowsOf('Name,Up kbps\n"Milano,2000\nRoma,1000')).toEqual([
      ["Name", "Up kbps"],
      ['"Milano', "2000"],
      ["Roma", "1000"],
    ]);
  });

  it("leaves out characters that nobody sees", () => {
    expect(rowsOf("Si\u00adte\tUp\u200b\nMil\u0007ano\u200b\t\u2060\u202a10\u202c\n\u200b\t\u200b")).toEqual([
      ["Site", "Up"],
      ["Milano", "10"],
    ]);
  });

  it.each(["", " \r\n\t\r\n", "\ufeff", ";;;\n;;;"])("finds nothing in %j", (text) => {
    expect(rowsOf(text)).toEqual({ code: "sheet/empty" });
  });

  it("says that there is only a header", () => {
    expect(rowsOf("Site\tUpload\n")).toEqual({ code: "sheet/no-data-rows", sheet: "" });
  });

  it("refuses more than 5,000,000 characters and more than 5,000 rows", () => {
    const large = { code: "sheet/too-large", sheet: "" };
    expect(rowsOf("x".repeat(5_000_001))).toEqual({ ...large, what: "characters", most: 5_000_000 });
    expect(rowsOf("x\n".repeat(5001))).toEqual({ ...large, what: "rows", most: 5000 });
    expect(rowsOf("x\n".repeat(5000))).toHaveLength(5000);
  });

  it("refuses one line so long that evening out the others would fill the memory", () => {
    const text = `${"x,".repeat(1000)}x\n${"x\n".repeat(4000)}`;
    expect(rowsOf(text)).toEqual({ code: "sheet/too-large", what: "cells", most: 2_000_000, sheet: "" });
  });
});

describe("readCsvBytes", () => {
  const expected = {
    ok: true,
    value: {
      name: "",
      rows: [
        ["Sede", "Up"],
        ["Forlì", "1"],
      ],
    },
  };
  const text = "Sede\tUp\r\nForlì\t1\r\n";
  const utf16 = (isLittle: boolean) =>
    [...text].flatMap((letter) => {
      const code = letter.charCodeAt(0);
      return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
    });

  it.each([
    ["UTF-8", utf8(text)],
    ["UTF-8 with its mark", utf8(`\ufeff${text}`)],
    ["UTF-16, as Excel writes Unicode text", bytesOf(0xff, 0xfe, ...utf16(true))],
    ["UTF-16, the other way around", bytesOf(0xfe, 0xff, ...utf16(false))],
    ["Windows-1252", bytesOf(...[...text].map((letter) => letter.charCodeAt(0)))],
  ])("reads %s", (_, bytes) => {
    expect(readCsvBytes(bytes)).toEqual(expected);
  });

  it("refuses more than 10 MB, and finds nothing in no bytes", () => {
    const problem = { code: "sheet/too-large", what: "bytes", most: 10_000_000, sheet: "" };
    expect(readCsvBytes(new ArrayBuffer(10_000_001))).toEqual({ ok: false, problem });
    expect(readCsvBytes(new ArrayBuffer(0))).toEqual({ ok: false, problem: { code: "sheet/empty" } });
  });
});
