import { describe, expect, it } from "vitest";
import type { DocumentSettings, Plan } from "#core/plan/schema.ts";
import { type Block, type DocumentText, toFillIn } from "#document/documentBlocks.ts";
import { documentControl } from "#document/parts/documentControl.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const controlOf = (project: Partial<Plan["project"]> = {}, document: Partial<DocumentSettings> = {}) => {
  const plan = planWith();
  return documentControl(
    documentInput({ ...plan, project: { ...plan.project, ...project }, document: { ...plan.document, ...document } }),
  ).blocks;
};
const textOf = (value: DocumentText) => value.map(({ text }) => text).join(" / ");
const rowsOf = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [row.cells.map(textOf)])) : [];
const under = (blocks: readonly Block[], heading: string) =>
  blocks[blocks.findIndex((block) => block.kind === "heading" && block.text === heading) + 1];

const b = { revision: "B", date: "2026-11-23", author: "Chiara" };

describe("the revisions", () => {
  it("are those that were typed, and the one at hand last", () => {
    const earlier = { revision: "A", date: "2026-10-01", author: "Luca", change: "First issue" };
    expect(rowsOf(under(controlOf(b, { revisions: [earlier] }), "Revisions"))).toEqual([
      ["A", "1 October 2026", "Luca", "First issue"],
      ["B", "23 November 2026", "Chiara", "This document"],
    ]);
  });

  it("take the change of the one at hand from the list, where it is its last", () => {
    const listed = { ...b, change: "Second data centre" };
    expect(rowsOf(under(controlOf(b, { revisions: [listed] }), "Revisions"))).toEqual([
      ["B", "23 November 2026", "Chiara", "Second data centre"],
    ]);
  });

  it("take date and author of the one at hand from the list, where the project has none", () => {
    const listed = { ...b, change: "Second data centre" };
    expect(rowsOf(under(controlOf({ revision: "B" }, { revisions: [listed] }), "Revisions"))).toEqual([
      ["B", "23 November 2026", "Chiara", "Second data centre"],
    ]);
  });

  it("stay apart where one of the same name has another date or author", () => {
    const listed = { ...b, author: "Luca", change: "Second data centre" };
    expect(rowsOf(under(controlOf(b, { revisions: [listed] }), "Revisions"))).toEqual([
      ["B", "23 November 2026", "Luca", "Second data centre"],
      ["B", "23 November 2026", "Chiara", "This document"],
    ]);
  });

  it("print what is missing as open points", () => {
    expect(rowsOf(under(controlOf(), "Revisions"))).toEqual([
      ["Open point: revision", "Open point: date", "Open point: author", "This document"],
    ]);
  });
});

describe("the distribution", () => {
  it("is an open point while nobody is named", () => {
    expect(under(controlOf(), "Distribution")).toEqual({
      kind: "paragraph",
      text: "Open point: distribution not stated",
      open: true,
    });
  });

  it("names who gets the document", () => {
    const distribution = [{ name: "Ada", role: "Network team" }];
    expect(rowsOf(under(controlOf({}, { distribution }), "Distribution"))).toEqual([["Ada", "Network team"]]);
  });
});

describe("the sign-off", () => {
  it("has rows to write in for who prepares, reviews and approves, while nobody is named", () => {
    const table = under(controlOf(b), "Sign-off");
    expect(rowsOf(table)).toEqual([
      ["Prepared by", "Chiara", "", ""],
      ["Reviewed by", "", "", ""],
      ["Approved by", "", "", ""],
    ]);
    expect(table?.kind === "table" ? table.roomy : undefined).toBe(true);
  });

  it("has a row for each who is named, with room for signature and date", () => {
    const table = under(controlOf({}, { signatures: [{ name: "Ada", role: "Approves" }] }), "Sign-off");
    expect(table?.kind === "table" ? table.rows : []).toEqual([
      { cells: [[{ text: "Approves" }], [{ text: "Ada" }], toFillIn, toFillIn] },
    ]);
  });
});

describe("the state of the document", () => {
  it("is said with the version at hand", () => {
    const [facts] = controlOf({ status: "for-review" }, { audience: "internal" });
    expect(facts?.kind === "facts" ? facts.facts.slice(0, 2).map(({ value }) => textOf(value)) : []).toEqual([
      "For review",
      "Internal, not for the customer",
    ]);
  });
});
