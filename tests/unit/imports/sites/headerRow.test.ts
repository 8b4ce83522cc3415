import { describe, expect, it } from "vitest";
import { guessHeaderRow, headerChoices } from "#imports/sites/headerRow.ts";
import { readDelimitedText } from "#imports/sites/sheetTable.ts";

const sheet = (...rows: readonly (readonly string[])[]) => ({ name: "", rows });

describe("guessHeaderRow", () => {
  it.each([
    ["a known word", 0, sheet(["Standort", "2024"], ["Köln", "1"])],
    ["texts over numbers", 0, sheet(["Where", "How much"], ["Köln", "10"])],
    ["a word among others that no other row has", 0, sheet(["Elenco sedi", "x"], ["Roma", "y"])],
    ["numbers", null, sheet(["Roma", "10"], ["Bari", "20"])],
    ["a name that has the word for site, as the next has", null, sheet(["Sede Roma"], ["Sede Milano"])],
    ["names alone", null, sheet(["Roma"], ["Milano"])],
    ["nothing", null, sheet()],
  ])("decides by %s", (_, expected, given) => {
    expect(guessHeaderRow(given)).toBe(expected);
  });

  it("looks at the first row with text", () => {
    expect(guessHeaderRow(sheet(["", ""], ["Site", "Up"], ["Roma", "1"]))).toBe(1);
  });

  it("passes over titles above a name and another column", () => {
    const rows = [
      ["Cliente: ACME", "", ""],
      ["", "", ""],
      ["Elenco sedi", "", ""],
      ["Sede", "Banda Mbps", "Note"],
      ["Roma", "10", ""],
    ];
    expect(guessHeaderRow(sheet(...rows))).toBe(3);
    expect(guessHeaderRow(sheet(["Site list", ""], ["Codice", "x"], ["Nome sede", "Tipo"], ["Roma", "CED"]))).toBe(2);
  });

  it("does not take a row with numbers for a header, nor one beyond the tenth", () => {
    expect(guessHeaderRow(sheet(["Roma", "10", "VLAN"], ["Sede", "10", "Fax"]))).toBeNull();
    const titles = Array.from({ length: 10 }, () => ["x", "y"]);
    expect(guessHeaderRow(sheet(...titles, ["Sede", "Banda"], ["Roma", "10"]))).toBeNull();
  });
});

describe("headerChoices", () => {
  it("gives the first ten rows with text", () => {
    expect(headerChoices(sheet(["", ""], ["Site", "Up"], ["", ""], ["Roma", "1"]))).toEqual([1, 3]);
    expect(headerChoices(sheet(...Array.from({ length: 20 }, () => ["x"])))).toHaveLength(10);
  });
});

describe("a sheet of a title and a header", () => {
  it("has no rows of data", () => {
    expect(readDelimitedText("Cliente: ACME\n\nSede\tBanda\n")).toEqual({
      ok: false,
      problem: { code: "sheet/no-data-rows", sheet: "" },
    });
  });
});
