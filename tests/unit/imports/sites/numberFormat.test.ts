import { describe, expect, it } from "vitest";
import { numberFormat } from "#imports/sites/numberFormat.ts";

describe("numberFormat", () => {
  it.each([
    ["General", 2.048, "2.048"],
    ["0.00", 10, "10"],
    ["#,##0", 10_000, "10000"],
    ['0" Mbps"', 10, "10 Mbps"],
    ['0.0" Mbps"', 2.048, "2.048 Mbps"],
    ['General" kbit/s"', 512, "512 kbit/s"],
    ["0\\ \\M", 10, "10 M"],
    ["0 [$Mbps]", 10, "10 Mbps"],
    ["#,##0.00 [$EUR-407]", 10, "10 EUR"],
    ["0%", 0.33, "33%"],
    ["0.00%", 0.285, "28.5%"],
    ['0" %"', 33, "33 %"],
    ['0.0,," Gbps"', 2_000_000, "2 Gbps"],
    ["0,", 10_000, "10"],
    ["0.00E+00", 12_345, "12345"],
    ["# ?/?", 0.5, "0.5"],
    ["_-* #,##0.00_-;-* #,##0.00_-;_-* -_-;_-@_-", 5, "5"],
    ["#,##0_);(#,##0)", -5, "-5"],
    ['0" up";0" down";"none"', -5, "-5 down"],
    ['0" up";0" down";"none"', 0, "none"],
    ['[>=1000000]0.0,," Gbps";[>=1000]0.0," Mbps";0" kbps"', 2_000_000, "2 Gbps"],
    ['[>=1000000]0.0,," Gbps";[>=1000]0.0," Mbps";0" kbps"', 10_000, "10 Mbps"],
    ['[>=1000000]0.0,," Gbps";[>=1000]0.0," Mbps";0" kbps"', 64, "64 kbps"],
    ['"Mbps "0', 10, "Mbps 10"],
    ["[Red]0", 7, "7"],
    ['0"-"', 7, "7"],
  ])("shows under %j the number %d", (code, value, shown) => {
    expect(numberFormat(code)(value)).toEqual({ kind: "number", text: shown });
  });

  it.each(["yyyy-mm-dd", "d/m", "[h]:mm:ss", "mmss.0", "yyyy\\-mm\\-dd hh:mm:ss.000", "[$-410]d\\ mmmm"])(
    "knows %j for the format of a date",
    (code) => {
      expect(numberFormat(code)(45_699)).toEqual({ kind: "date" });
    },
  );
});
