import { describe, expect, it } from "vitest";
import type { Part } from "#document/documentBlocks.ts";
import { numberedParts } from "#document/numberedParts.ts";

const part = (id: string): Part => ({ id, heading: id, orientation: "portrait", blocks: [] });

describe("numberedParts", () => {
  it("numbers parts, letters annexes and leaves cover and contents without", () => {
    const parts = ["cover", "summary", "contents", "openings", "left-out", "sharing"].map(part);
    expect(numberedParts(parts).map(({ number }) => number)).toEqual(["", "1", "", "2", "A", "B"]);
  });

  it("counts on where parts are left out", () => {
    expect(numberedParts(["summary", "latency", "sharing"].map(part)).map(({ number }) => number)).toEqual([
      "1",
      "2",
      "A",
    ]);
  });
});
