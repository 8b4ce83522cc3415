import { describe, expect, it } from "vitest";
import { type DocumentSettings, optionalParts, type Plan } from "#core/plan/schema.ts";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";

const partsOf = (document: Partial<DocumentSettings>, project: Partial<Plan["project"]> = {}) =>
  documentModel(
    documentInput({
      ...samplePlan,
      project: { ...samplePlan.project, ...project },
      document: { ...samplePlan.document, ...document },
    }),
  ).parts;
const idsOf = (document: Partial<DocumentSettings>) => partsOf(document).map(({ id }) => id);

describe("the version for the customer", () => {
  it("has neither the engineer’s notes nor the rows that the plan does not need", () => {
    const ids = idsOf({ audience: "customer" });
    expect(ids).not.toContain("notes");
    expect(ids).not.toContain("left-out");
  });
});

describe("the internal version", () => {
  it("adds both, and no part is missing", () => {
    const internal = idsOf({ audience: "internal" });
    expect(internal.filter((id) => !idsOf({ audience: "customer" }).includes(id))).toEqual(["notes", "left-out"]);
  });

  it("prints the notes by paragraph", () => {
    const parts = partsOf({ audience: "internal" }, { notes: "First.\n\n  Second.\r\n" });
    expect(parts.find(({ id }) => id === "notes")?.blocks).toEqual([
      { kind: "paragraph", text: "First." },
      { kind: "paragraph", text: "Second." },
    ]);
  });
});

describe("parts that are left out", () => {
  it("are not in the document, whose numbers and letters close up", () => {
    const parts = partsOf({ audience: "internal", leftOut: [...optionalParts] });
    expect(parts.map(({ id, number }) => [number, id])).toEqual([
      ["", "cover"],
      ["1", "summary"],
      ["", "contents"],
      ["2", "scope"],
      ["3", "overview"],
      ["4", "openings"],
      ["5", "bandwidth"],
      ["6", "latency"],
      ["7", "findings"],
      ["8", "notes"],
      ["A", "sharing"],
    ]);
  });
});
