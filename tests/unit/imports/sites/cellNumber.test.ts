import { describe, expect, it } from "vitest";
import { cellNumber } from "#imports/sites/cellNumber.ts";

describe("cellNumber", () => {
  it.each([
    ["1234", 1234],
    ["1 000", 1000],
    ["1\u00a0000", 1000],
    ["12\u202f000,5", 12_000.5],
    ["1'000", 1000],
    ["1\u2019000\u2019000.5", 1_000_000.5],
    ["2,5", 2.5],
    ["2.5", 2.5],
    ["1,00", 1],
    ["0,125", 0.125],
    ["0.125", 0.125],
    ["1.2345", 1.2345],
    ["1234.567", 1234.567],
    ["1.234.567", 1_234_567],
    ["1,234,567.8", 1_234_567.8],
    ["1.234,5", 1234.5],
    ["1,234.5", 1234.5],
    ["-5", -5],
    ["+5", 5],
    [".5", 0.5],
    [",25", 0.25],
    ["-.5", -0.5],
  ])("reads %j", (text, value) => {
    expect(cellNumber(text, null)).toEqual({ value, rest: "" });
  });

  it.each(["1.234", "1,234", "1,000", "100.000", "-1.234", "2.048 Mbps"])("leaves %j open", (text) => {
    expect(cellNumber(text, null)).toEqual({ problem: "ambiguous-number" });
  });

  it("reads what is open once the decimal mark is known", () => {
    expect([cellNumber("1.234", "."), cellNumber("1,234", ".")]).toEqual([
      { value: 1.234, rest: "" },
      { value: 1234, rest: "" },
    ]);
    expect([cellNumber("1.234", ","), cellNumber("1,234", ",")]).toEqual([
      { value: 1234, rest: "" },
      { value: 1.234, rest: "" },
    ]);
  });

  it.each(["", "ten", "10 20", "1,23,456", "1.2.3", "1,234.567,8", "1 00", ".", ".5.5", "..5", ".,5"])(
    "finds no number in %j",
    (text) => {
      expect(cellNumber(text, null)).toEqual({ problem: "not-a-number" });
    },
  );

  it.each([
    ["10 Mbps", 10, "Mbps"],
    ["10M", 10, "M"],
    ["30 %", 30, "%"],
    ["1E+05", 1, "E+05"],
  ])("gives what follows the number in %j", (text, value, rest) => {
    expect(cellNumber(text, null)).toEqual({ value, rest });
  });
});
