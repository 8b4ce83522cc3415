import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { layoutTopology, type TopologyOptions } from "#drawing/layoutTopology.ts";
import type { Shape } from "#drawing/shapes.ts";
import { worstOfAll } from "#drawing/siteFacts.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { wordsOf } from "#messages/words.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";
import { geometryProblems } from "#tests/fixtures/sceneGeometry.ts";

const words = wordsOf("en");

const sceneOf = (plan: Plan, options: Partial<TopologyOptions> = {}) =>
  layoutTopology(plan, assess(plan, catalogue), {
    words,
    stateId: worstOfAll,
    width: 760,
    open: new Set(),
    hint: "here",
    ...options,
  });

type Drawn = ReturnType<typeof sceneOf>;

const item = ({ items }: Drawn, id: string) => {
  const found = items.find((one) => one.id === id);
  if (!found) throw new Error(`The drawing has no ${id}: ${items.map((one) => one.id).join(", ")}`);
  return found;
};
const textsOf = (shapes: readonly Shape[]) => shapes.flatMap((shape) => (shape.kind === "text" ? [shape.text] : []));
const looksOf = (shapes: readonly Shape[]) => shapes.map((shape) => (shape.kind === "text" ? shape.role : shape.look));

describe("layoutTopology", () => {
  it("draws each site of the sample with its circuit, sites with servers first", () => {
    const { items } = sceneOf(samplePlan);
    expect(items.map(({ id }) => id)).toEqual(
      ["s1", "s2", "s3", "s4", "s5", "s6", "s7", "s8"].flatMap((id) => [`site/${id}`, `circuit/${id}`]),
    );
  });

  it("gives the load against the allowance and the round-trip time against the limit, with their verdicts", () => {
    const scene = sceneOf(samplePlan);
    expect(item(scene, "circuit/s6").label).toBe(
      "Circuit of Málaga: up 1,600 of 1,320 kbps: failed; down 1,600 of 6,600 kbps: passed",
    );
    expect(textsOf(item(scene, "circuit/s6").shapes)).toEqual(["1,600 of 1,320 kbps", "1,600 of 6,600 kbps"]);
    expect(item(scene, "site/s4").label).toContain("round-trip time to Roma 86 of 80 ms: failed");
    expect(textsOf(item(scene, "site/s8").shapes)).toContain("not measured to Roma");
  });

  it("tells verdicts apart by the look of the line, so that no colour is needed", () => {
    const scene = sceneOf(samplePlan);
    expect(looksOf(item(scene, "circuit/s6").shapes)[0]).toBe("failed");
    expect(looksOf(item(scene, "circuit/s7").shapes)[0]).toBe("passed");
    expect(looksOf(item(scene, "circuit/s8").shapes)[0]).toBe("unmeasured");
  });

  it("strikes out what is down in a state, and has the servers serve that are left", () => {
    const scene = sceneOf(samplePlan, { stateId: "site/s1" });
    const milano = item(scene, "site/s1");
    expect(milano.label).toMatch(/^Milano, Data centre, down; MI-UCS-1, Active, down; MI-UCS-2, Standby, down/);
    expect(looksOf(milano.shapes).filter((look) => look === "strike")).toHaveLength(3);
    expect(milano.verdict).toBe("down");
    expect(item(scene, "circuit/s1").label).toBe("Circuit of Milano: down with its site");
    expect(item(scene, "site/s2").label).toContain("RM-UCS-3, DR, serves");
    expect(scene.summary).toMatch(/^RM-UCS-3 serves\. 8 circuits: 1 too small/);
  });

  it("counts other sides of a kind, and shows a PBX that only the calling platform places", () => {
    const plan = planWith({
      peers: [peer("p1", "gateways", { siteId: "dc" }), peer("p2", "gateways", { siteId: "dc" })],
    });
    expect(textsOf(item(sceneOf(plan), "site/dc").shapes)).toEqual(expect.arrayContaining(["PBX", "gateways ×2"]));
  });

  it("sets apart what stands nowhere yet, and leads to where its place is typed", () => {
    const plan = planWith({ nodes: [node("n1", "dc"), node("n2", null)], peers: [peer("p1", "directory")] });
    const unplaced = item(sceneOf(plan), "unplaced");
    expect(unplaced.label).toBe("Place not known yet: Node n2 and directory");
    expect(unplaced.at).toEqual(["nodes", "n2", "siteId"]);
  });

  it("never shows an unknown as a number", () => {
    const plan = planWith({
      applications: ["call-recording"],
      sites: [site("dc", { kind: "data-centre" }), site("b1", { name: "Bern" })],
    });
    const scene = sceneOf(plan);
    expect(textsOf(item(scene, "circuit/b1").shapes)).toEqual(["calls not known", "calls not known"]);
    expect(textsOf(item(scene, "site/b1").shapes)).toContain("not measured to Site dc");
  });

  it("names the least or the most where they decide", () => {
    const plan = planWith({
      applications: ["call-recording"],
      sites: [site("dc", { kind: "data-centre" }), site("b1")],
      measurements: [{ ...newMeasurement("dc", "b1"), rttMinMs: 90 }],
    });
    expect(textsOf(item(sceneOf(plan), "site/b1").shapes)).toContain("at least 90, limit 80 ms to Site dc");
  });

  it("gives the figure that puts a site among the worst of its stack", () => {
    const branches = Array.from({ length: 9 }, (_, index) => `b${index}`);
    const plan = planWith({
      applications: ["digital-fax"],
      sites: [
        site("dc", { kind: "data-centre", circuit: circuit(1_000_000) }),
        ...branches.map((id) =>
          site(id, { circuit: circuit(10_000), traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
        ),
      ],
      measurements: [
        { ...newMeasurement("dc", "dc"), rttMs: 1 },
        ...branches.map((id) => ({ ...newMeasurement("dc", id), rttMs: id === "b3" ? 79 : 1 })),
      ],
    });
    expect(item(sceneOf(plan), "stack/passed").label).toContain("Site b3 (79 of 80 ms to Site dc)");
    expect(item(sceneOf(plan), "stack/passed").label).toContain("Site b0 (320 of 3,300 kbps)");
  });

  it("stacks more than eight branches by verdict, the worst by name, and opens a stack into all of its sites", () => {
    const plan = largePlan(60);
    const scene = sceneOf({
      ...plan,
      measurements: plan.measurements.map((one, index) => ({ ...one, rttMs: index % 4 ? one.rttMs : 200 - index })),
    });
    const stack = item(scene, "stack/failed");
    expect(stack.label).toBe(
      "29 sites fail; nearest to or over a limit: Site 3 (196 of 80 ms to Site 2), Site 5 (192 of 80 ms to Site 2) and Site 7 (188 of 80 ms to Site 2)",
    );
    expect(scene.items.filter(({ kind }) => kind === "member")).toEqual([]);
    const opened = sceneOf(plan, { open: new Set(["stack/passed"]) });
    expect(opened.items.filter(({ kind }) => kind === "member")).toHaveLength(58);
  });

  it("draws 500 sites, and all of them one by one, on a phone and on a wide screen", () => {
    const plan = largePlan(500);
    for (const width of [328, 1180]) {
      expect(geometryProblems(sceneOf(plan, { width, open: new Set(["stack/passed", "stack/failed"]) }))).toEqual([]);
    }
  });

  it("keeps a name of two hundred letters within its box", () => {
    const scene = sceneOf(planWith({ sites: [site("dc", { kind: "data-centre", name: "W".repeat(200) })] }));
    expect(geometryProblems(scene)).toEqual([]);
    expect(textsOf(item(scene, "site/dc").shapes)[0]).toMatch(/^W+…$/);
    expect(item(scene, "site/dc").label).toContain("W".repeat(200));
  });
});
