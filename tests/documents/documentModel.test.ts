import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { applicationIds } from "#core/plan/applications.ts";
import { emptyPlan, newNode, newPeer, newSite } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { type DocumentModel, type DocumentText, toFillIn } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { modelText } from "./modelText.ts";

/** Every fact and cell. */
const valuesOf = ({ parts }: DocumentModel): readonly DocumentText[] =>
  parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.kind === "facts" || block.kind === "cover") return block.facts.map(({ value }) => value);
      return block.kind === "table"
        ? block.rows.flatMap((row) => ("band" in row ? [] : [...row.cells, ...(row.under ? [row.under] : [])]))
        : [];
    }),
  );
/** Empty, though nobody is to write there by hand. */
const blank = (value: DocumentText) =>
  value !== toFillIn && (value.length === 0 || value.some(({ text }) => text.trim() === ""));
const openLines = (model: DocumentModel) => [
  ...new Set(valuesOf(model).flatMap((value) => value.flatMap(({ text, open }) => (open ? [text] : [])))),
];

/** Everything is installed at two sites, and not one question about them is answered. */
const unanswered: Plan = {
  ...emptyPlan(catalogue.edition.id),
  applications: applicationIds,
  sites: [newSite("s1", "data-centre", ""), newSite("s2", "branch", "")],
  nodes: [newNode("n1", "suite", "", "s1"), newNode("n2", "suite", "", null)],
  peers: [newPeer("p1", "phones", "", null)],
};

describe("documentModel", () => {
  it("says of the sample plan what the reviewed text says", async () => {
    await expect(modelText(documentModel(documentInput(samplePlan)))).toMatchFileSnapshot("sample.txt");
  });

  it("is in Italian where the plan says so", async () => {
    const plan: Plan = { ...samplePlan, project: { ...samplePlan.project, language: "it" } };
    await expect(modelText(documentModel(documentInput(plan)))).toMatchFileSnapshot("sample.it.txt");
  });

  it("prints what is missing from an empty plan as open points, and leaves no value blank", () => {
    const model = documentModel(documentInput(emptyPlan(catalogue.edition.id)));
    expect(valuesOf(model).filter(blank)).toEqual([]);
    const cover = modelText({ ...model, parts: model.parts.slice(0, 1) });
    for (const missing of ["project title", "customer", "author", "revision", "date"])
      expect(cover).toContain(`Open point: ${missing}`);
  });

  it("marks each missing answer of a plan that names sites and servers and nothing about them", () => {
    const model = documentModel(documentInput(unanswered));
    expect(valuesOf(model).filter(blank)).toEqual([]);
    expect(openLines(model)).toEqual(
      expect.arrayContaining([
        "Open point: PBX vendor",
        "Open point: PBX product",
        "Open point: site",
        "Open point: capacity up",
        "Open point: capacity down",
        "Open point: subnets",
        "Open point: address",
        "Open point: addresses",
        "Open point: not measured",
        "Open point: not stated",
        "Open point: capacity × 33 %",
        "TCP port not known (open point)",
      ]),
    );
  });

  it("counts the open points that the summary has no room for, and lists all of them among the findings", () => {
    const input = documentInput(unanswered);
    const model = documentModel(input);
    const count = input.assessment.openPoints.length;
    const [points] =
      model.parts
        .find(({ id }) => id === "summary")
        ?.blocks.flatMap((block) => (block.kind === "points" && block.open ? [block] : [])) ?? [];
    const others = input.assessment.openPoints.filter(({ code }) => code !== "project/missing").length;
    expect(points?.points.at(-2)?.text).toBe(`${others - 5} more are listed under “Findings and open points”.`);
    const table = model.parts.find(({ id }) => id === "findings")?.blocks.at(-1);
    expect(table?.kind === "table" ? table.rows : []).toHaveLength(count);
  });
});
