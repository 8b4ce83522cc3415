import { describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { cover } from "#document/parts/cover.ts";
import { overview } from "#document/parts/overview.ts";
import { summary } from "#document/parts/summary.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { node, planWith } from "#tests/fixtures/plans.ts";
import { tablesOf, textOf } from "./partText.ts";

const openPoints = (overrides: Partial<Plan>) =>
  summary(documentInput(planWith(overrides))).blocks.flatMap((block) =>
    block.kind === "points" && block.title === "Open points" ? block.points : [],
  );

describe("the open points of the summary", () => {
  it("begin with those that decide, and end with what the title page misses, in one line", () => {
    const points = openPoints({});
    expect(points[0]?.text).toContain("The verdict hangs on it.");
    expect(points.at(-1)).toEqual({
      text: "Not given for the title page: title, customer, author, revision and date.",
      detail: "",
      to: "open-point/2",
    });
    expect(points.filter(({ text }) => text.startsWith("The project’s"))).toEqual([]);
  });
});

describe("choices and services", () => {
  const questions = (overrides: Partial<Plan>) =>
    tablesOf(overview(documentInput(planWith(overrides))))
      .at(-1)
      ?.map(([question]) => question) ?? [];

  it("are those that an application or service of the plan uses", () => {
    const fax = questions({ applications: ["digital-fax"] });
    const recording = questions({ applications: ["call-recording"], nodes: [node("n1", "dc"), node("n2", "dc")] });
    expect([fax, recording].map((list) => list.includes("Recording SIP encryption"))).toEqual([false, true]);
    expect([fax, recording].map((list) => list.includes("Address translation between nodes"))).toEqual([false, true]);
    expect(questions({}).length).toBeLessThan(fax.length);
  });
});

describe("the cover", () => {
  it("says for whom this version is", () => {
    const plan = planWith();
    const version = (audience: "customer" | "internal") => {
      const [block] = cover(documentInput({ ...plan, document: { ...plan.document, audience } })).blocks;
      const facts = block?.kind === "cover" ? block.facts : [];
      return textOf(facts.find(({ name }) => name === "Version")?.value);
    };
    expect([version("customer"), version("internal")]).toEqual(["For the customer", "Internal, not for the customer"]);
  });
});
