import { describe, expect, it } from "vitest";
import { columnWidths } from "#document/typeset/columnWidths.ts";

describe("columnWidths", () => {
  it("spreads what is left over by weight when every column fits", () => {
    expect(columnWidths([10, 20], [0, 0], [1, 3], 50)).toEqual([15, 35]);
  });

  it("gives a column that needs less than its share what it needs, and the rest to those that wrap", () => {
    expect(columnWidths([10, 100, 100], [0, 0, 0], [1, 1, 1], 90)).toEqual([10, 40, 40]);
  });

  it("lets room that one column leaves make another fit", () => {
    expect(columnWidths([10, 35, 100], [0, 0, 0], [1, 1, 1], 90)).toEqual([10, 35, 45]);
  });

  it("shares by weight when no column fits", () => {
    expect(columnWidths([100, 100], [0, 0], [1, 3], 40)).toEqual([10, 30]);
  });

  it("keeps a column as wide as its longest word", () => {
    expect(columnWidths([60, 100], [30, 20], [1, 9], 100)).toEqual([30, 70]);
  });

  it("shares by weight when not even the longest words fit", () => {
    expect(columnWidths([60, 100], [30, 20], [1, 3], 40)).toEqual([10, 30]);
  });

  it("is empty for no columns", () => {
    expect(columnWidths([], [], [], 100)).toEqual([]);
  });
});
