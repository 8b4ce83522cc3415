import { describe, expect, it } from "vitest";
import { planFileName, planFileText, readPlanFile } from "#link/planFile.ts";
import { planWith } from "#tests/fixtures/plans.ts";

const plan = planWith();
const titled = (customer: string, title: string, revision: string) =>
  planWith({ project: { ...plan.project, customer, title, revision } });

describe("planFileText", () => {
  it("is indented JSON with a line break at its end", () => {
    expect(planFileText(plan).split("\n").slice(0, 3)).toEqual([
      "{",
      '  "format": "portolan-plan",',
      '  "version": 3,',
    ]);
    expect(planFileText(plan).endsWith("}\n")).toBe(true);
  });
});

describe("readPlanFile", () => {
  it("reads what planFileText wrote", () => {
    expect(readPlanFile(planFileText(plan))).toEqual({ ok: true, value: { plan, warnings: [] } });
  });

  it("reads a file that an editor saved with a byte order mark and other line ends", () => {
    const edited = `\ufeff${planFileText(plan).replaceAll("\n", "\r\n")}`;
    expect(readPlanFile(edited)).toEqual({ ok: true, value: { plan, warnings: [] } });
  });

  it.each(["", "hello", "{", '{"format":"portolan-plan"'])("says that “%s” is no plan file", (text) => {
    expect(readPlanFile(text)).toEqual({ ok: false, problem: { code: "file/not-json" } });
  });

  it("passes on what is wrong with the plan", () => {
    expect(readPlanFile("{}")).toEqual({ ok: false, problem: { code: "plan/not-a-plan" } });
  });

  it("refuses a file larger than any plan", () => {
    expect(readPlanFile(" ".repeat(20_000_001))).toEqual({ ok: false, problem: { code: "file/too-large" } });
  });
});

describe("planFileName", () => {
  it.each([
    ["Acme", "Fax in two data centres", "2", "Acme-Fax-in-two-data-centres-2.json"],
    ["", "", "", "portolan-plan.json"],
    ["../../etc", 'a:b*c?"d|e', "<1>", "etc-a-b-c-d-e-1.json"],
    ["Crédit Suisse", "Zürich", "ß", "Credit-Suisse-Zurich-ß.json"],
    ["Київ", "한국 지사", "दिल्ली", "Київ-한국-지사-दिल्ली.json"],
    ["…", "\ud800", "\u0000", "portolan-plan.json"],
  ])("makes of “%s”, “%s”, “%s” the name %s", (customer, title, revision, name) => {
    expect(planFileName(titled(customer, title, revision), "json")).toBe(name);
  });

  it("keeps a long name to 80 characters, none of them half", () => {
    expect(planFileName(titled("", "𠀀".repeat(100), ""), "pdf")).toBe(`${"𠀀".repeat(80)}.pdf`);
  });
});
