import { describe, expect, it } from "vitest";
import { hyphensOf } from "#document/typeset/hyphens.ts";
import { linesTaken } from "#document/typeset/sheet.ts";
import { wrap } from "#document/typeset/wrap.ts";

describe("hyphensOf", () => {
  it("divides words as each language does", () => {
    expect(hyphensOf("en-GB")("reconfiguration")).toEqual(["re", "con", "fig", "ur", "a", "tion"]);
    expect(hyphensOf("it")("riconfigurazione")).toEqual(["ri", "con", "fi", "gu", "ra", "zio", "ne"]);
  });

  it("leaves short words, names of machines and numbers whole", () => {
    const hyphenate = hyphensOf("en-GB");
    for (const word of ["server", "MI-UCS-1", "10.20.30.40", "opening2"]) expect(hyphenate(word)).toEqual([word]);
  });
});

describe("wrap", () => {
  const wrapped = (text: string, width: number) => wrap(text, width, (piece) => piece.length, hyphensOf("it"));

  it("divides a word that is longer than its line with a hyphen", () => {
    expect(wrapped("riconfigurazione", 9)).toEqual(["riconfi-", "gurazione"]);
  });

  it("moves a word that fits a line of its own rather than dividing it", () => {
    expect(wrapped("una riconfigurazione", 16)).toEqual(["una ", "riconfigurazione"]);
  });
});

describe("an address in a table", () => {
  it("is broken after its separators and never with a hyphen", () => {
    const wrapped = wrap("communicationserver.headquarters.example", 14, (piece) => piece.length, hyphensOf("en-GB"));
    expect(wrapped.join("")).toBe("communicationserver.headquarters.example");
  });
});

describe("linesTaken", () => {
  it("takes all lines that fit", () => {
    expect(linesTaken(3, 3)).toBe(3);
  });

  it("leaves two lines for the next page where one would be alone", () => {
    expect(linesTaken(5, 4)).toBe(3);
  });

  it("takes none where one line alone would stay", () => {
    expect(linesTaken(5, 1)).toBe(0);
    expect(linesTaken(3, 2)).toBe(0);
  });
});
