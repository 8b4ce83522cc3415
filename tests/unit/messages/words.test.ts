import { describe, expect, it } from "vitest";
import { format } from "#messages/format.ts";
import { wordsOf } from "#messages/words.ts";

const { number, fixed, say, day } = wordsOf("en");

describe("numbers in words", () => {
  it("are written with a minus sign, not with a hyphen", () => {
    expect([number(-6), number(-1234.56), fixed(-0.5, 2), number(6)]).toEqual(["−6", "−1,234.6", "−0.50", "6"]);
    expect(say("{margin, number} ms", { margin: -6 })).toBe("−6 ms");
    expect(say("{margin, number} ms", { margin: -1234.56 })).toBe("−1,234.56 ms");
    expect(say("{count, plural, one {# call} other {# calls}}", { count: -2 })).toBe("−2 calls");
    expect(format("{share, number, ::percent}", { share: -0.25 })).toBe("−25%");
  });

  it("leave the hyphens of names and ranges alone", () => {
    expect(say("{name}: {from, number}-{to, number}", { name: "DC-1, TCP-4", from: 1, to: 5 })).toBe(
      "DC-1, TCP-4: 1-5",
    );
  });

  it("have no sign where they are written as 0", () => {
    expect([number(-0.01), number(-0), fixed(-0.001, 2)]).toEqual(["0", "0", "0.00"]);
    expect(say("{margin, number} ms", { margin: -0.0001 })).toBe("0 ms");
  });
});

describe("days in words", () => {
  it("are written out", () => {
    expect([day("2026-11-23"), day("2024-02-29"), wordsOf("it").day("2026-01-05")]).toEqual([
      "23 November 2026",
      "29 February 2024",
      "5 gennaio 2026",
    ]);
  });

  it("stay as they were typed where there is no such day", () => {
    const typed = ["2026-99-99", "0000-00-00", "2026-09-31", "2025-02-29", "2026-00-10", "soon", ""];
    expect(typed.map((text) => day(text))).toEqual(typed);
  });
});
