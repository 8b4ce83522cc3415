import { describe, expect, it } from "vitest";
import { readNumber, writeNumber } from "#ui/readNumber.ts";

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
    ["10'000", 10_000],
    ["10’000", 10_000],
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

  it.each(["1.000", "1.500", "1,500", "12.345", "999,999"])(
    "refuses %j, thousands in one language and decimals in another, and does not guess",
    (text) => {
      expect(readNumber(text, "decimal", range)).toEqual({ problem: "ambiguous" });
    },
  );

  it("refuses what is under the least", () => {
    expect(readNumber("0", "whole", { least: 1, most: 65_535 })).toEqual({ problem: "too-small" });
  });
});

describe("writeNumber", () => {
  it("writes the decimal mark of the language, and no groups", () => {
    expect([1234.5, 1_000_000, 0, null].map((value) => writeNumber(value, "en-GB"))).toEqual([
      "1234.5",
      "1000000",
      "0",
      "",
    ]);
    expect([1234.5, 1_000_000, 0, null].map((value) => writeNumber(value, "it"))).toEqual([
      "1234,5",
      "1000000",
      "0",
      "",
    ]);
  });

  it.each(["en-GB", "it"])("writes in %s what is read as the same number again", (locale) => {
    for (const value of [0.5, 1.125, 12.345, 0.125, 999.999, 86, 1000.125, 99_999.99])
      expect(readNumber(writeNumber(value, locale), "decimal", range)).toEqual({ value });
  });
});
