import { describe, expect, it } from "vitest";
import { topologyOf } from "#core/plan/topology.ts";
import { node, planWith } from "#tests/fixtures/plans.ts";

const topologyAt = (...siteIds: readonly (string | null)[]) =>
  topologyOf(planWith({ nodes: siteIds.map((siteId, index) => node(`n${index}`, siteId)) }));

describe("topologyOf", () => {
  it("is single for no node and for one, wherever it stands", () => {
    expect([topologyAt(), topologyAt("dc"), topologyAt(null)]).toEqual(["single", "single", "single"]);
  });

  it("is HA for several nodes at one site, or at none known yet", () => {
    expect([topologyAt("dc", "dc"), topologyAt(null, null), topologyAt("dc", null)]).toEqual(["ha", "ha", "ha"]);
  });

  it("is HA and DR as soon as two nodes stand at different sites", () => {
    expect([topologyAt("dc", "dr"), topologyAt("dc", "dc", "dr"), topologyAt("dc", null, "dr")]).toEqual([
      "ha-dr",
      "ha-dr",
      "ha-dr",
    ]);
  });

  it("does not count the Manager Assistant server", () => {
    const assistant = node("m1", "dr", { role: "manager-assistant" });
    expect(topologyOf(planWith({ nodes: [node("n1", "dc"), assistant] }))).toBe("single");
    expect(topologyOf(planWith({ nodes: [node("n1", "dc"), node("n2", "dc"), assistant] }))).toBe("ha");
  });
});
