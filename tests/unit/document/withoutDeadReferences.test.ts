import { describe, expect, it } from "vitest";
import type { Part } from "#document/documentBlocks.ts";
import { withoutDeadReferences } from "#document/withoutDeadReferences.ts";

const part = (id: string, blocks: Part["blocks"]): Part => ({ id, heading: id, orientation: "portrait", blocks });

describe("withoutDeadReferences", () => {
  it("keeps what leads to a part, a heading or a line", () => {
    const parts = [
      part("first", [
        {
          kind: "points",
          title: "",
          points: [
            { text: "part", detail: "", to: "second" },
            { text: "heading", detail: "", to: "second/heading" },
            { text: "line", detail: "", to: "second/line" },
          ],
        },
      ]),
      part("second", [
        { kind: "heading", text: "", id: "second/heading" },
        { kind: "facts", facts: [{ name: "", value: [{ text: "", id: "second/line" }] }] },
      ]),
    ];
    expect(withoutDeadReferences(parts)).toEqual(parts);
  });

  it("drops what leads nowhere, and leaves its words", () => {
    const dead = { text: "gone", to: "nowhere" };
    const alive = { text: "gone" };
    const column = { title: "", weight: 1 };
    const of = (line: { readonly text: string; readonly to?: string }) => [
      part("only", [
        { kind: "facts", facts: [{ name: "", value: [line] }] },
        { kind: "table", columns: [column], rows: [{ band: "band" }, { cells: [[line]], under: [line] }] },
        { kind: "points", title: "", points: [{ ...line, detail: "" }] },
        { kind: "checklist", items: [{ ...line, detail: "" }] },
      ]),
    ];
    expect(withoutDeadReferences(of(dead))).toEqual(of(alive));
  });
});
