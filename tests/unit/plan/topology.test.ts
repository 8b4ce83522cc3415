import { describe, expect, it } from "vitest";
import { topologyOf } from "#core/plan/topology.ts";
import { node, planWith, site } from "#tests/fixtures/plans.ts";

const topologyAt = (...siteIds: readonly (string | null)[]) =>
  topologyOf(planWith({ nodes: siteIds.map((siteId, index) => node(`n${index}`, siteId)) }));

describe("topologyOf", () => {
  it("is single for no node and for one, wherever it stands", () => {
    expect([topologyAt(), topologyAt("dc"), topologyAt(null)]).toEqual(["single", "single", "single"]);
  });

  it("is HA for several nodes at one site, or at none known yet", () => {
    expect([topologyAt("dc", "dc"), topologyAt(null, null), topologyAt("dc", null)]).toEqual(["ha", "ha", "ha"]);
  });

  it("is HA and DR as soon as one of two sites is for recovery, by its kind or its server's duty", () => {
    const sites = [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" })];
    const nodes = [node("n1", "dc"), node("n2", "dr")];
    expect(topologyOf(planWith({ sites, nodes }))).toBe("ha-dr");
    expect(topologyOf(planWith({ nodes: [node("n1", "dc"), node("n2", "dc2", { duty: "dr" })] }))).toBe("ha-dr");
  });

  it("is HA for servers that work at two data centres", () => {
    expect([topologyAt("dc", "dc2"), topologyAt("dc", "dc", "dc2")]).toEqual(["ha", "ha"]);
  });

  it("does not count the Manager Assistant server", () => {
    const assistant = node("m1", "dr", { role: "manager-assistant" });
    expect(topologyOf(planWith({ nodes: [node("n1", "dc"), assistant] }))).toBe("single");
    expect(topologyOf(planWith({ nodes: [node("n1", "dc"), node("n2", "dc"), assistant] }))).toBe("ha");
  });
});
