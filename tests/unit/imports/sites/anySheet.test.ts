import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guessHeaderRow } from "#imports/sites/headerRow.ts";
import { readSites } from "#imports/sites/readSites.ts";
import { readWorkbook } from "#imports/sites/readWorkbook.ts";
import { headerCells, partsOfSheet } from "#imports/sites/sheetShape.ts";
import { readCsvBytes, readDelimitedText } from "#imports/sites/sheetTable.ts";
import { guessMapping } from "#imports/sites/siteColumns.ts";

const cell = fc.oneof(
  fc.string({ maxLength: 20, unit: "binary" }),
  fc.constantFrom("Site", "Up Mbps", "Banda", "Fax", "Rete", "Tipo", "Voce", "Roma", "CED", "10.0.0.0/8", "30%", "-"),
  fc.constantFrom("1.234", "1,5", "1 000", "10M", '"', "\n", "__proto__", "constructor", "1e999", "9".repeat(400)),
);
const separator = fc.constantFrom("\t", ";", ",");
const table = fc.tuple(separator, fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }));
const text = fc.oneof(
  fc.string({ unit: "binary" }),
  table.map(([between, rows]) => rows.map((row) => row.join(between)).join("\r\n")),
);

describe("any text", () => {
  it("is read or refused, and each data row is a site or has an error", () => {
    fc.assert(
      fc.property(text, fc.nat(20), fc.option(fc.nat(3)), (given, room, chosen) => {
        const read = readDelimitedText(given);
        if (!read.ok) return;
        const sheet = read.value;
        const headerRow = chosen !== null && chosen < sheet.rows.length ? chosen : guessHeaderRow(sheet);
        const { data } = partsOfSheet(sheet, headerRow);
        const mapping = guessMapping(headerCells(sheet, headerRow));
        const { rows, problems } = readSites({ sheet, mapping, headerRow, existingNames: ["Roma"], room });
        const withError = new Set(problems.filter(({ level }) => level === "error").map(({ line }) => line));
        const lines = [...rows.map(({ line }) => line), ...withError].sort((a, b) => a - b);
        expect(lines).toEqual(data.map((index) => index + 1));
      }),
    );
  });
});

describe("any bytes", () => {
  it("are read or refused", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const zip = Uint8Array.from([0x50, 0x4b, 3, 4, ...bytes]);
        expect(typeof readCsvBytes(Uint8Array.from(bytes).buffer).ok).toBe("boolean");
        expect(typeof (await readWorkbook(zip.buffer)).ok).toBe("boolean");
      }),
    );
  });
});
