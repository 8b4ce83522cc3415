import { describe, expect, it } from "vitest";
import {
  addDocumentEntry,
  removeDocumentEntry,
  setPartIncluded,
  updateDocument,
  updateDocumentEntry,
} from "#core/plan/documentEdits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const bare = planWith();
const plan = planWith({
  document: {
    ...bare.document,
    leftOut: ["servers"],
    revisions: [{ revision: "A", date: "2026-11-02", author: "Ada", change: "First issue" }],
    distribution: [
      { name: "Rossi", role: "Network" },
      { name: "Verdi", role: "" },
    ],
  },
});

describe("updateDocument", () => {
  it("changes what is named, and leaves the rest", () => {
    expect(updateDocument(plan, { paper: "letter", audience: "internal" })).toEqual({
      ...plan,
      document: { ...plan.document, paper: "letter", audience: "internal" },
    });
  });
});

describe("setPartIncluded", () => {
  it("leaves parts out in the order of the document, whatever the order of unticking", () => {
    const changed = setPartIncluded(setPartIncluded(plan, "glossary", false), "document-control", false);
    expect(changed.document.leftOut).toEqual(["document-control", "servers", "glossary"]);
  });

  it("takes a part back in", () => {
    expect(setPartIncluded(plan, "servers", true).document.leftOut).toEqual([]);
  });
});

describe("addDocumentEntry, updateDocumentEntry, removeDocumentEntry", () => {
  it("add an entry at the end in which nothing is said", () => {
    const grown = addDocumentEntry(addDocumentEntry(plan, "revisions"), "signatures");
    expect([grown.document.revisions.at(-1), grown.document.signatures]).toEqual([
      { revision: "", date: "", author: "", change: "" },
      [{ name: "", role: "" }],
    ]);
  });

  it("change the field that is named of the entry at its place", () => {
    expect(updateDocumentEntry(plan, "distribution", 1, "role", "Security").document.distribution).toEqual([
      { name: "Rossi", role: "Network" },
      { name: "Verdi", role: "Security" },
    ]);
  });

  it("take away the entry at its place", () => {
    expect(removeDocumentEntry(plan, "distribution", 0).document.distribution).toEqual([{ name: "Verdi", role: "" }]);
  });

  it.each(["revisions", "distribution", "signatures"] as const)("leave a full list of %s as it is", (list) => {
    let full: Plan = plan;
    for (let count = plan.document[list].length; count < planLimits[list]; count += 1) {
      full = addDocumentEntry(full, list);
    }
    expect(full.document[list].length).toBe(planLimits[list]);
    expect(addDocumentEntry(full, list)).toBe(full);
  });
});

describe("an edit of the document that changes nothing", () => {
  it.each<readonly [string, (one: Plan) => Plan]>([
    ["asks for the paper that it has", (one) => updateDocument(one, { paper: "a4" })],
    ["leaves out what is left out", (one) => setPartIncluded(one, "servers", false)],
    ["includes what is included", (one) => setPartIncluded(one, "glossary", true)],
    ["writes what is written", (one) => updateDocumentEntry(one, "revisions", 0, "author", "Ada")],
    ["writes into an entry that is not there", (one) => updateDocumentEntry(one, "signatures", 0, "name", "Ada")],
    ["removes an entry that is not there", (one) => removeDocumentEntry(one, "distribution", 2)],
  ])("gives back the same plan when it %s", (_name, edit) => {
    expect(edit(plan)).toBe(plan);
  });
});
