import { describe, expect, it } from "vitest";
import { bandwidth } from "#document/parts/bandwidth.ts";
import { type LoadBar, loadChart } from "#drawing/loadChart.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { circuit, planWith, site } from "#tests/fixtures/plans.ts";
import { geometryProblems } from "#tests/fixtures/sceneGeometry.ts";

const words = {
  name: "Circuit",
  figures: ["Load", "Allowed", "Capacity"],
  legend: { frame: "Capacity", load: "Load", excess: "Too much", allowance: "Allowed", atLeast: "At least" },
  summary: "All circuits.",
} as const;

const bar = (overrides: Partial<LoadBar> = {}): LoadBar => ({
  id: "circuit/s1/up",
  siteId: "s1",
  at: ["sites", "s1", "circuit"],
  name: "Milano, up",
  loadKbps: 800,
  isAtLeast: false,
  allowedKbps: 1_000,
  capacityKbps: 4_000,
  verdict: "passed",
  figures: ["800", "1,000", "4,000"],
  label: "Milano, up: 800 of 1,000 kbps",
  ...overrides,
});

const shapesOf = (overrides: Partial<LoadBar>) => loadChart([bar(overrides)], words, 732).items[0]?.shapes ?? [];
/** Shapes of the bar alone, without the sign of the verdict before the name. */
const barOf = (overrides: Partial<LoadBar>) => {
  const shapes = shapesOf(overrides);
  return shapes
    .slice(shapes.findIndex(({ kind }) => kind === "text"))
    .flatMap((shape) => (shape.kind === "text" ? [] : [shape]));
};
const looksOf = (overrides: Partial<LoadBar>) => barOf(overrides).map(({ look }) => look);
/** Left and right edge of the first shape of a look. */
const spanOf = (overrides: Partial<LoadBar>, look: string) => {
  const xs =
    barOf(overrides)
      .find((shape) => shape.look === look)
      ?.points.map(({ x }) => x) ?? [];
  return [Math.min(...xs), Math.max(...xs)] as const;
};

/** A circuit of this chart is not within the box of a site. */
const problemsOf = (scene: ReturnType<typeof loadChart>) =>
  geometryProblems(scene).filter((problem) => !problem.endsWith("is not within its site"));

describe("loadChart", () => {
  it("draws frame, load and the tick of the allowance to scale", () => {
    expect(looksOf({})).toEqual(["tag", "load", "heavy"]);
    const [left, right] = spanOf({}, "tag");
    const width = right - left;
    expect(spanOf({}, "load")[1]).toBeCloseTo(left + width * 0.2, 1);
    expect(spanOf({}, "heavy")[0]).toBeCloseTo(left + width * 0.25, 1);
  });

  it("hatches what is too much, and only that", () => {
    const tooMuch = { loadKbps: 2_000, verdict: "failed" } as const;
    expect(looksOf(tooMuch).slice(0, 3)).toEqual(["tag", "load", "hollow"]);
    expect(looksOf(tooMuch)).toContain("hair");
    expect(spanOf(tooMuch, "load")[1]).toBeCloseTo(spanOf(tooMuch, "heavy")[0], 1);
    expect(looksOf({ loadKbps: 1_000 })).not.toContain("hair");
  });

  it("ends in dashes where the load is at least so much", () => {
    expect(looksOf({ isAtLeast: true })).toContain("unmeasured");
    expect(spanOf({ isAtLeast: true }, "unmeasured")[0]).toBeCloseTo(spanOf({}, "load")[1], 1);
  });

  it("runs a little beyond its frame when the load is more than the circuit, however much more", () => {
    const right = spanOf({ loadKbps: 5_000 }, "hollow")[1];
    expect(right).toBeGreaterThan(spanOf({}, "tag")[1]);
    expect(spanOf({ loadKbps: 5_000_000 }, "hollow")[1]).toBe(right);
  });

  it("draws no bar for a circuit whose capacity is not known, or none", () => {
    expect(looksOf({ capacityKbps: null, allowedKbps: null })).toEqual([]);
    expect(looksOf({ capacityKbps: 0, allowedKbps: 0 })).toEqual([]);
  });

  it("cuts long names, keeps all within the frame and lays nothing on anything else", () => {
    const bars = Array.from({ length: 24 }, (_, index) =>
      bar({
        id: `circuit/s${index}/up`,
        name: index % 2 === 0 ? "A site with a name that goes on and on beyond all reason, up" : "B, down",
        figures: ["at least 9,999,999", "8,888,888", "10,000,000"],
        loadKbps: index * 700,
        isAtLeast: index % 3 === 0,
      }),
    );
    for (const width of [480, 732, 1_200]) expect(problemsOf(loadChart(bars, words, width))).toEqual([]);
    expect(loadChart([], words, 732).items).toEqual([]);
  });
});

describe("the figure of the document", () => {
  const figureOf = (plan: typeof samplePlan) =>
    bandwidth(documentInput(plan)).blocks.find((block) => block.kind === "figure");

  it("has the fullest circuit first, and says all of it in words", () => {
    const figure = figureOf(samplePlan);
    expect(figure?.scene.items[0]?.label).toBe(
      "Málaga, up: load 1,600 kbps, voice may take 1,320 kbps of 4,000 kbps: Failed",
    );
    expect(figure?.text).toBe(
      "16 directions of 8 circuits are drawn, the fullest first; each frame is the capacity in one direction. Of the directions one is too small, 6 are open, 9 pass.",
    );
    expect(figure ? problemsOf(figure.scene) : ["no figure"]).toEqual([]);
  });

  it("leaves all but 24 to the table, and counts them", () => {
    const figure = figureOf(largePlan(60));
    expect(figure?.scene.items).toHaveLength(24);
    expect(figure?.text).toContain("96 less loaded directions are in the table only.");
  });

  it("is not there while no circuit is known to carry a call", () => {
    const known = planWith({ applications: ["digital-fax"], sites: [site("dc", { circuit: circuit(1_000) })] });
    expect(figureOf(known)).toBeUndefined();
  });
});
