import { describe, expect, it } from "vitest";
import { readNumber } from "#ui/readNumber.ts";

const range = { least: 0, most: 100_000 };

describe("readNumber", () => {
  it.each(["", "   ", "\u00a0"])("takes nothing (%j) as not known", (text) => {
    expect(readNumber(text, "whole", range)).toEqual({ value: null });
  });

  it.each([
    ["0", 0],
    ["120", 120],
    [" 120 ", 120],
    ["10 000", 10_000],
    ["10\u202f000", 10_000],
    ["10\u00a0000", 10_000],
    ["007", 7],
  ])("reads the whole number %j", (text, value) => {
    expect(readNumber(text, "whole", range)).toEqual({ value });
  });

  it.each([
    ["12.5", 12.5],
    ["12,5", 12.5],
    ["0.125", 0.125],
    ["0,6", 0.6],
    ["80", 80],
    ["80.", 80],
  ])("reads the decimal number %j", (text, value) => {
    expect(readNumber(text, "decimal", range)).toEqual({ value });
  });

  it.each([
    ["12x", "not-a-number"],
    ["x", "not-a-number"],
    ["1e3", "not-a-number"],
    ["0x10", "not-a-number"],
    ["1.2.3", "not-a-number"],
    [".5", "not-a-number"],
    ["+5", "not-a-number"],
    ["Infinity", "not-a-number"],
    ["1.5", "not-whole"],
    ["1,5", "not-whole"],
    ["-3", "negative"],
    ["−3", "negative"],
    ["1.000", "ambiguous"],
    ["10,000", "ambiguous"],
    ["1.000.000", "ambiguous"],
    ["1,000.50", "ambiguous"],
    ["100001", "too-large"],
  ])("refuses %j as a whole number: %s", (text, problem) => {
    expect(readNumber(text, "whole", range)).toEqual({ problem });
  });

  it("refuses a decimal that could be thousands, and does not guess", () => {
    expect(readNumber("1.000", "decimal", range)).toEqual({ problem: "ambiguous" });
  });

  it("refuses what is under the least", () => {
    expect(readNumber("0", "whole", { least: 1, most: 65_535 })).toEqual({ problem: "too-small" });
  });
});
