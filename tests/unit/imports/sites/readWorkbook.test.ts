import { readFile } from "node:fs/promises";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { readSites } from "#imports/sites/readSites.ts";
import { readWorkbook } from "#imports/sites/readWorkbook.ts";
import { guessMapping } from "#imports/sites/siteColumns.ts";

/** The fixtures were written by make.py beside them, with a writer that shares nothing with the reader. */
async function fixture(name: string) {
  const file = await readFile(`tests/fixtures/sheets/${name}`);
  return bufferOf(file);
}

/** A copy in a buffer of its own: Node's may be a part of a larger one. */
const bufferOf = (bytes: Uint8Array) => Uint8Array.from(bytes).buffer;

/** The fixture with the text of its first sheet, or of another part, changed. */
async function changed(change: (xml: string) => string, ...others: readonly (readonly [string, string])[]) {
  const parts = unzipSync(new Uint8Array(await fixture("sites.xlsx")));
  const sheet = parts["xl/worksheets/sheet1.xml"];
  if (!sheet) throw new Error("The fixture has no first sheet.");
  const written = Object.fromEntries(others.map(([name, text]) => [name, strToU8(text)]));
  return bufferOf(zipSync({ ...parts, "xl/worksheets/sheet1.xml": strToU8(change(strFromU8(sheet))), ...written }));
}

const sheetData = (rows: string) => (xml: string) =>
  xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${rows}</sheetData>`);

const damaged = { ok: false, problem: { code: "sheet/not-readable", why: "damaged" } };

describe("readWorkbook", () => {
  it("reads numbers, dates, truth and empty cells as people do, and passes over sheets without data", async () => {
    const read = await readWorkbook(await fixture("sites.xlsx"));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value.map(({ name, rows }) => ({ name, rows }))).toEqual([
      {
        name: "Sedi",
        rows: [
          ["Sede", "Tipo", "Upload (Mbit/s)", "Download (Mbit/s)", "Voce %", "Rete", "Fax", "Attiva", "Dal"],
          ["Milano – CED", "CED", "100", "1000", "30", "10.1.0.0/24, 10.1.1.0/24", "12", "TRUE", "2024-03-01"],
          ["Roma", "filiale", "2.048", "0.3", "", "10.2.0.0/24", "", "FALSE", "2024-03-01 09:30"],
          ["Forlì", "filiale", "10M", "=C2*2", "25.5", "10.3.0.0/24\n10.3.1.0/24", "4", "", ""],
          ["", "", "", "", "", "", "", "", ""],
          ["Köln", "Zweigstelle", "1.5", "16", "", "", "0", "", ""],
        ],
      },
    ]);
  });

  it("gives sites whose numbers are certain, though a text would leave them open", async () => {
    const read = await readWorkbook(await fixture("sites.xlsx"));
    const sheet = read.ok ? read.value[0] : undefined;
    if (!sheet) throw new Error("There is no sheet.");
    const mapping = guessMapping(sheet.rows[0] ?? []);
    const { rows, problems } = readSites({ sheet, mapping, headerRow: 0, existingNames: [], room: 500 });
    expect(problems).toMatchObject([{ code: "site-row/formula-without-result", line: 4, column: 3 }]);
    expect(
      rows.map(({ line, name, kind, upKbps, downKbps, calls }) => [line, name, kind, upKbps, downKbps, calls]),
    ).toEqual([
      [2, "Milano – CED", "data-centre", 100_000, 1_000_000, { "digital-fax": 12 }],
      [3, "Roma", "branch", 2048, 300, {}],
      [6, "Köln", "branch", 1500, 16_000, { "digital-fax": 0 }],
    ]);
  });

  it("reads 500 sites", async () => {
    const read = await readWorkbook(await fixture("fiveHundredSites.xlsx"));
    const sheet = read.ok ? read.value[0] : undefined;
    if (!sheet) throw new Error("There is no sheet.");
    const mapping = guessMapping(sheet.rows[0] ?? []);
    const { rows, problems } = readSites({ sheet, mapping, headerRow: 0, existingNames: [], room: 500 });
    expect(problems).toEqual([]);
    expect(rows).toHaveLength(500);
    expect(rows.at(-1)).toEqual({
      line: 501,
      name: "Branch 500",
      kind: "branch",
      upKbps: 1500,
      downKbps: 2500,
      voiceSharePercent: null,
      linkLayer: null,
      subnets: ["10.1.244.0/24"],
      calls: { voicemail: 20 },
    });
  });

  it("reads numbers as their formats show them", async () => {
    const formats = ['0" Mbps"', "0\\ \\M", "0.0%", "0,,", "General"];
    const styles = `<styleSheet><numFmts>${formats
      .map((code, place) => `<numFmt numFmtId="${164 + place}" formatCode="${code.replaceAll('"', "&quot;")}"/>`)
      .join("")}</numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="9"/>${formats
      .map((_, place) => `<xf numFmtId="${164 + place}"/>`)
      .join("")}</cellXfs></styleSheet>`;
    const cell = (column: string, value: string, style: number) => `<c r="${column}1" s="${style}"><v>${value}</v></c>`;
    const row = [
      cell("A", "10", 0),
      cell("B", "0.33", 1),
      cell("C", "2.048", 2),
      cell("D", "10", 3),
      cell("E", "0.255", 4),
      cell("F", "10000000", 5),
      cell("G", "0.1", 6),
    ];
    const sheet = sheetData(`<row r="1">${row.join("")}</row>`);
    const read = await readWorkbook(await changed(sheet, ["xl/styles.xml", styles]));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value[0]?.rows).toEqual([["10", "33%", "2.048 Mbps", "10 M", "25.5%", "10", "0.1"]]);
    expect(read.value[0]?.cellKinds).toEqual([row.map(() => "number")]);
  });

  it("finds the styles where the workbook says they are", async () => {
    const relationships =
      '<Relationships><Relationship Id="rId1" Type="http://x/relationships/worksheet" Target="/xl/worksheets/sheet1.xml"/>' +
      '<Relationship Id="rId4" Type="http://x/relationships/styles" Target="looks/other.xml"/></Relationships>';
    const read = await readWorkbook(
      await changed(
        sheetData('<row r="1"><c r="A1" s="0"><v>0.5</v></c></row>'),
        [
          "xl/_rels/workbook.xml.rels",
          relationships.replaceAll("http://x", "http://schemas.openxmlformats.org/officeDocument/2006"),
        ],
        ["xl/looks/other.xml", '<styleSheet><cellXfs><xf numFmtId="10"/></cellXfs></styleSheet>'],
        ["xl/workbook.xml", '<workbook><sheets><sheet name="Sedi" sheetId="1" r:id="rId1"/></sheets></workbook>'],
      ),
    );
    expect(read.ok && read.value[0]?.rows).toEqual([["50%"]]);
  });

  it("keeps the errors of formulas, and knows formulas that were never calculated", async () => {
    const cells =
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B1" t="e"><v>#N/A</v></c><c r="C1"><f>A1&lt;2</f></c>' +
      '<c r="D1"><f>SUM(A1:A2)</f><v></v></c><c r="E1" t="str"><f>F1</f></c><c r="F1" t="str"><f>F2</f><v></v></c>' +
      '<c r="G1"><f>1+1</f><v>2</v></c><c r="H1" s="1"><v>45699</v></c>';
    const read = await readWorkbook(await changed(sheetData(`<row r="1">${cells}</row>`)));
    if (!read.ok) throw new Error(read.problem.code);
    expect(read.value[0]?.rows).toEqual([["#DIV/0!", "#N/A", "=A1<2", "=SUM(A1:A2)", "=F1", "", "2", "2025-02-11"]]);
    expect(read.value[0]?.cellKinds).toEqual([
      ["text", "text", "formula", "formula", "formula", "text", "number", "date"],
    ]);
  });

  it("answers to 300,000 rows without reading them", async () => {
    const rows = Array.from(
      { length: 300_000 },
      (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`,
    );
    const many = await changed(sheetData(rows.join("")));
    const problem = { code: "sheet/too-large", what: "rows", most: 5000, sheet: "Sedi" };
    expect(await readWorkbook(many)).toEqual({ ok: false, problem });
  }, 30_000);

  it.each(["sitesStreamed.xlsx", "sitesZip64.xlsx"])("reads the same from %s, packed otherwise", async (name) => {
    expect(await readWorkbook(await fixture(name))).toEqual(await readWorkbook(await fixture("sites.xlsx")));
  });

  it("says that no bytes are an empty file", async () => {
    expect(await readWorkbook(new ArrayBuffer(0))).toEqual({ ok: false, problem: { code: "sheet/empty" } });
  });

  it("refuses a file that is damaged at any place, or reads it, and never throws", async () => {
    const whole = new Uint8Array(await fixture("sites.xlsx"));
    expect(await readWorkbook(bufferOf(whole.subarray(0, 3000)))).toEqual(damaged);
    expect(await readWorkbook(bufferOf(strToU8("Sede;Upload\nRoma;10")))).toEqual(damaged);
    for (let at = 0; at < whole.length; at += 61) {
      const bytes = Uint8Array.from(whole, (byte, index) => (index === at ? byte ^ 0xff : byte));
      const read = await readWorkbook(bytes.buffer);
      if (!read.ok) expect(read.problem.code).toMatch(/^sheet\//);
    }
  });

  it("knows an old workbook and an encrypted one", async () => {
    const bytes = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    const problem = { code: "sheet/not-readable", why: "old-xls-or-encrypted" };
    expect(await readWorkbook(bytes.buffer)).toEqual({ ok: false, problem });
  });

  it("refuses more than 10 MB", async () => {
    const problem = { code: "sheet/too-large", what: "bytes", most: 10_000_000, sheet: "" };
    expect(await readWorkbook(new ArrayBuffer(10_000_001))).toEqual({ ok: false, problem });
  });

  it("stops inflating a bomb, whatever size it claims", async () => {
    const archive = zipSync({ "xl/worksheets/sheet1.xml": new Uint8Array(80_000_000) });
    const view = new DataView(archive.buffer);
    const directory = view.getUint32(archive.length - 6, true);
    view.setUint32(directory + 24, 1000, true);
    const problem = { code: "sheet/too-large", what: "inflatedBytes", most: 60_000_000, sheet: "" };
    expect(await readWorkbook(bufferOf(archive))).toEqual({ ok: false, problem });
  });

  it("refuses a few cells with gaps that would fill the memory", async () => {
    const cell = (at: string) => `<c r="${at}" t="n"><v>1</v></c>`;
    const rows = `<row r="1">${cell("A1")}</row><row r="1048576">${cell("XFD1048576")}</row>`;
    const problem = { code: "sheet/too-large", what: "cells", most: 2_000_000, sheet: "" };
    expect(await readWorkbook(await changed(sheetData(rows)))).toEqual({ ok: false, problem });
    expect(await readWorkbook(await changed(sheetData('<row r="1000000000"></row>')))).toEqual(damaged);
  });

  it("reads a sheet whose last row is only styled, as LibreOffice writes it", async () => {
    const styled = await changed((xml) =>
      xml.replace("</sheetData>", '<row r="1048576"><c r="A1048576" s="1"/></row></sheetData>'),
    );
    const read = await readWorkbook(styled);
    expect(read.ok && read.value[0]?.rows.length).toBe(6);
  });

  it("refuses more than 5,000 rows, and names the sheet", async () => {
    const rows = Array.from({ length: 5001 }, (_, row) => `<row r="${row + 1}"><c r="A${row + 1}"><v>1</v></c></row>`);
    const problem = { code: "sheet/too-large", what: "rows", most: 5000, sheet: "Sedi" };
    expect(await readWorkbook(await changed(sheetData(rows.join(""))))).toEqual({ ok: false, problem });
  });

  it("says that there is only a header", async () => {
    const problem = { code: "sheet/no-data-rows", sheet: "Note" };
    expect(await readWorkbook(await changed(sheetData("")))).toEqual({ ok: false, problem });
  });
});
