import { describe, expect, it } from "vitest";
import { plainText, printable, replacement } from "#document/typeset/printable.ts";

const latin = (codePoint: number) => codePoint < 0x250;

describe("printable", () => {
  it("composes letters and their accents", () => {
    expect(printable("e\u0301", latin)).toEqual({ text: "é", missing: false });
  });

  it("puts one sign for each character that is missing, also beyond 16 bits", () => {
    expect(printable("a漢😀", latin)).toEqual({ text: `a${replacement}${replacement}`, missing: true });
  });

  it("puts a sign for half of a pair of surrogates", () => {
    expect(printable("\ud83d", latin)).toEqual({ text: replacement, missing: true });
  });
});

describe("plainText", () => {
  it("parts words where a line ended", () => {
    expect(plainText("a\r\nb\u2028c")).toBe("a b c");
  });

  it("takes out what turns or joins text and prints nothing", () => {
    expect(plainText("a\u202eb\u200dc\u00add\ufe0f")).toBe("abcd");
  });
});
