import { describe, expect, it } from "vitest";
import type { Plan } from "#core/plan/schema.ts";
import { scope } from "#document/parts/scope.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";

const scopeOf = (overrides: Partial<Plan> = {}) => scope(documentInput(planWith(overrides))).blocks;
const factsOf = (overrides: Partial<Plan> = {}) =>
  scopeOf(overrides).flatMap((block) =>
    block.kind === "facts" ? block.facts.map(({ name, value }) => [name, ...value.map(({ text }) => text)]) : [],
  );
const pointsOf = (title: string, overrides: Partial<Plan> = {}) =>
  scopeOf(overrides).flatMap((block) => (block.kind === "points" && block.title === title ? block.points : []));

const twoDataCentres: Partial<Plan> = {
  applications: ["digital-fax", "call-recording"],
  sites: [site("dc", { kind: "data-centre" }), site("dr", { kind: "dr-data-centre" }), site("b1"), site("b2")],
  nodes: [node("n1", "dc"), node("n2", "dr", { duty: "dr" })],
};

describe("what the document covers", () => {
  it("is counted in words", () => {
    const peers = [peer("p1", "pbx", { name: "CUCM", siteId: "dc" })];
    expect(factsOf({ ...twoDataCentres, peers })).toEqual([
      ["Applications", "2 applications: Digital Fax and Call Recording"],
      ["Sites", "4 sites: 1 data centre, 1 DR data centre and 2 branches"],
      ["Servers", "2 UC Suite servers (1 active and 1 DR)"],
      ["PBX", "Cisco CUCM", "Signalling: SIP and H.323", "Site dc", "1 system: CUCM"],
    ]);
  });

  it("is open where the plan says nothing", () => {
    const nothing: Partial<Plan> = {
      sites: [],
      nodes: [],
      measurements: [],
      callingPlatform: { vendor: null, product: "", signalling: "sip", siteId: null },
    };
    expect(factsOf(nothing)).toEqual([
      ["Applications", "Open point: no application chosen"],
      ["Sites", "Open point: no site named"],
      ["Servers", "Open point: no server named"],
      ["PBX", "Open point: PBX vendor", "Signalling: SIP"],
    ]);
  });
});

describe("what the document does not cover", () => {
  it("names the protocols that the page does not list, with the reading", () => {
    expect(pointsOf("What it does not cover")[0]).toEqual({
      text: "Protocols that the vendor’s page does not list",
      detail: expect.stringContaining("DNS, NTP, Kerberos"),
      to: "reading/26",
    });
  });

  it("speaks of replication only where there are several servers", () => {
    const replication = "Bandwidth of replication between servers";
    const texts = (overrides: Partial<Plan>) => pointsOf("What it does not cover", overrides).map(({ text }) => text);
    expect(texts({})).not.toContain(replication);
    expect(texts(twoDataCentres)).toContain(replication);
  });
});

describe("the assumptions", () => {
  it("name the share of voice with its source, on as many circuits as have none of their own", () => {
    const sites = [site("dc", { circuit: circuit(10_000) }), site("b1", { circuit: circuit(10_000, 50) })];
    const share = pointsOf("Assumptions", { sites }).find(({ text }) => text.startsWith("Voice may take"));
    expect(share).toEqual({
      text: "Voice may take 33 % of a circuit unless stated otherwise",
      detail: expect.stringContaining("Applies to 1 site. This product’s default, after Cisco Enterprise QoS"),
      to: "bandwidth",
    });
  });

  it("say that the share of voice is stated, where it is on every circuit", () => {
    const sites = [site("dc", { circuit: circuit(10_000, 50) })];
    expect(pointsOf("Assumptions", { sites }).map(({ text }) => text)).toContain(
      "The share of voice is stated for each circuit",
    );
  });
});

describe("constraints and dependencies", () => {
  it("of a single server are the vendor’s demand of it, and nothing of clusters", () => {
    expect(pointsOf("Constraints", { applications: ["digital-fax"] })).toEqual([
      {
        text: "The proxy in the server’s Windows Internet Options is off.",
        detail: "Vendor page, Additional Server requirements.",
        to: "checklist",
      },
    ]);
  });

  it("of servers at two sites include address translation, round-trip time and the port of SQL Server", () => {
    expect(pointsOf("Constraints", twoDataCentres).map(({ to }) => to)).toEqual([
      "checklist",
      "opening/cluster-sql/both/suite/nodes",
      "opening/cluster-sql/both/suite/nodes",
      "latency",
      "opening/cluster-sql/both/suite/nodes",
    ]);
  });

  it("of several servers without a place include all that may apply", () => {
    const unplaced = { ...twoDataCentres, nodes: [node("n1", null), node("n2", null)] };
    expect(pointsOf("Constraints", unplaced).map(({ to }) => to)).toEqual([
      "checklist",
      "failure-states",
      "failure-states",
      "failure-states",
      "latency",
      "failure-states",
    ]);
  });

  it("name each service once, and who is asked", () => {
    const plan = { applications: ["digital-fax"], peers: [peer("p1", "pbx", { name: "CUCM", siteId: "dc" })] } as const;
    const texts = pointsOf("Dependencies", plan).map(({ text }) => text);
    expect(texts).toContain("PBX: CUCM (Site dc)");
    expect(texts.filter((text) => text.startsWith("Presales engineer:"))).toHaveLength(1);
  });
});
