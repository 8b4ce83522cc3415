import { describe, expect, it } from "vitest";
import { wrap } from "#document/typeset/wrap.ts";

/** A face in which every character is one wide. */
const wrapped = (text: string, width: number) => wrap(text, width, (piece) => piece.length);

describe("wrap", () => {
  it("breaks at spaces, which stay at the ends of lines", () => {
    expect(wrapped("one two three", 7)).toEqual(["one two ", "three"]);
  });

  it("breaks an address after its separators", () => {
    expect(wrapped("2001:db8:85a3::8a2e", 10)).toEqual(["2001:db8:", "85a3::8a2e"]);
  });

  it("breaks a word without separators anywhere, and loses none of it", () => {
    expect(wrapped("abcdefgh", 3)).toEqual(["abc", "def", "gh"]);
  });

  it("gives one empty line for no text", () => {
    expect(wrapped("", 10)).toEqual([""]);
  });
});
