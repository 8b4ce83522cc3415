import { beforeAll, describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput, pdfOf } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { pngLogo, withLogo } from "#tests/fixtures/logos.ts";
import { structureOf, type Tagged, type TaggedPdf } from "#tests/fixtures/structureOf.ts";

/** An element and all below it. */
const within = (element: Tagged): readonly Tagged[] => [element, ...element.kids.flatMap(within)];

describe.each(Object.entries({ "the sample": withLogo(samplePlan, pngLogo), "60 sites": largePlan(60) }))(
  "the structure of the PDF of %s",
  (_name, plan) => {
    const model = documentModel(documentInput(plan));
    let pdf: TaggedPdf;
    let all: readonly Tagged[];
    const ofRole = (...roles: readonly string[]) => all.filter(({ role }) => roles.includes(role));
    beforeAll(async () => {
      pdf = structureOf(await pdfOf(plan));
      all = within(pdf.root);
    });

    it("is a document with one section for each part, each under its heading", () => {
      const sections = pdf.root.kids.filter(({ role }) => role === "Sect");
      expect(pdf.root.role).toBe("Document");
      expect(sections).toHaveLength(model.parts.length);
      const headings = sections.map((section) => within(section).filter(({ role }) => role === "H1").length);
      expect(headings).toEqual(sections.map(() => 1));
      const first = sections.map(({ kids }) => kids.find(({ role }) => role !== "Figure")?.role);
      expect(first).toEqual(sections.map(() => "H1"));
    });

    it("has as many cells in each row of a table as the table has columns", () => {
      const widths = ofRole("Table").map((table) => {
        const rows = table.kids.map(({ kids }) => kids.reduce((sum, { columns }) => sum + columns, 0));
        return [...new Set(rows)];
      });
      expect(widths.length).toBeGreaterThan(8);
      expect(widths.filter((own) => own.length !== 1)).toEqual([]);
      expect(new Set(ofRole("Table").flatMap(({ kids }) => kids.map(({ role }) => role)))).toEqual(new Set(["TR"]));
      const cells = ofRole("TR").flatMap(({ kids }) => kids.map(({ role }) => role));
      expect(new Set(cells)).toEqual(new Set(["TH", "TD"]));
    });

    it("says of each heading of a table whether it is of a column or of a row", () => {
      expect(ofRole("TH").filter(({ scope }) => scope === null)).toEqual([]);
    });

    it("says in words what each figure shows", () => {
      expect(ofRole("Figure").length).toBeGreaterThan(0);
      expect(ofRole("Figure").filter(({ alt }) => alt === null || alt.trim() === "")).toEqual([]);
    });

    it("has the annotation of each link in one element, which the annotation names as its own", () => {
      const links = ofRole("Link");
      expect(links.filter(({ objects }) => objects.length !== 1)).toEqual([]);
      expect(new Map(links.map(({ id, objects }) => [objects[0], id]))).toEqual(pdf.parentOfObject);
    });

    it("leads from each piece of marked content back to the element that has it", () => {
      const marks = all.flatMap(({ id, marks: own }) => own.map((mark) => [mark, id] as const));
      expect(new Map(marks)).toEqual(pdf.parentOfMark);
      expect(marks).toHaveLength(pdf.parentOfMark.size);
    });

    it("has no element without content", () => {
      const isEmpty = ({ marks, objects, kids }: Tagged) => marks.length + objects.length + kids.length === 0;
      // A cell in which nothing is said is there all the same.
      expect(
        all.filter((one) => isEmpty(one) && one.role !== "TD" && one.role !== "TH").map(({ role }) => role),
      ).toEqual([]);
    });
  },
);
