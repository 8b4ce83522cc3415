import { describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { modelHtml } from "#document/html/modelHtml.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { hostileDocument } from "#tests/fixtures/hostileDocument.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";

const plan = planWith({
  applications: ["digital-fax"],
  sites: [site("dc", { kind: "data-centre", name: "Milan" })],
  nodes: [node("n1", "dc", { name: "Node 1" })],
});
const hostile = hostileDocument();

describe("the exported page", () => {
  it.each([
    ["a small plan", documentModel(documentInput(plan))],
    ["a plan of hostile names", { ...hostile, parts: hostile.parts.slice(0, 3) }],
  ])("of %s breaks no accessibility rule", async (_name, model) => {
    const page = new DOMParser().parseFromString(modelHtml(model), "text/html");
    document.documentElement.lang = page.documentElement.lang;
    document.title = page.title;
    document.body.innerHTML = page.body.innerHTML;
    expect(await accessibilityProblems(document.documentElement)).toEqual([]);
  });
});
