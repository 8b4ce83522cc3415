import { describe, expect, it } from "vitest";
import { overview } from "#document/parts/overview.ts";
import { servers } from "#document/parts/servers.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";
import { saidIn, tablesOf } from "./partText.ts";

describe("the solution overview", () => {
  it("puts all of a site's circuit and calls under each other", () => {
    const plan = planWith({
      applications: ["digital-fax", "call-recording"],
      sites: [
        site("dc", {
          kind: "data-centre",
          circuit: { ...circuit(20_000, 40), downKbps: null },
          subnets: ["10.0.0.0/24"],
          traffic: { "digital-fax": { by: "calls", concurrentCalls: 3 } },
        }),
      ],
    });
    const [[row] = []] = tablesOf(overview(documentInput(plan)));
    expect(row).toEqual([
      "Site dc / Data centre",
      "Up 20,000 kbps / Open point: capacity down / Ethernet / Voice may take 40 %",
      "10.0.0.0/24",
      "Digital Fax 3 / Open point: calls of Call Recording",
    ]);
  });

  it("draws the topology before its tables, and nothing without a site", () => {
    const kinds = (plan: ReturnType<typeof planWith>) => overview(documentInput(plan)).blocks.map(({ kind }) => kind);
    expect(kinds(planWith())).toEqual(["facts", "figure", "heading", "table", "heading", "table"]);
    expect(kinds(planWith({ sites: [], nodes: [], measurements: [] }))).toEqual([
      "facts",
      "heading",
      "paragraph",
      "heading",
      "table",
    ]);
  });
});

describe("the servers", () => {
  const plan = planWith({
    applications: ["digital-fax", "call-recording", "manager-assistant"],
    cluster: { natBetweenNodes: "none", haModels: { "digital-fax": "active-active" } },
    sites: [site("dc", { kind: "data-centre" })],
    nodes: [
      node("n1", "dc", { addresses: ["10.0.0.1"] }),
      node("n2", null, { duty: "standby" }),
      node("n3", "dc", { role: "manager-assistant", addresses: ["10.0.0.3"] }),
    ],
  });
  const part = servers(documentInput(plan));

  it("are listed with what they do, where, and how they share the work", () => {
    expect(tablesOf(part)[0]).toEqual([
      [
        "Node n1",
        "UC Suite / Active",
        "Site dc",
        "10.0.0.1",
        "Active-active: Digital Fax / Hot standby: Call Recording",
      ],
      [
        "Node n2",
        "UC Suite / Standby",
        "Open point: site",
        "Open point: address",
        "Active-active: Digital Fax / Hot standby, in place of an active server: Call Recording",
      ],
      ["Node n3", "Manager Assistant / Active", "Site dc", "10.0.0.3", "The only server of its role"],
    ]);
  });

  it("are told when a DR server works, whatever the model", () => {
    const nodes = [node("n1", "dc"), node("n2", "dc", { duty: "dr" })];
    const rows = tablesOf(
      servers(documentInput(planWith({ applications: ["digital-fax", "call-recording"], nodes }))),
    )[0];
    expect(rows?.map((row) => row.at(-1))).toEqual([
      "Full load on each: Digital Fax / Hot standby: Call Recording",
      "Only when no other server is left: Digital Fax and Call Recording",
    ]);
    const only = [node("n1", "dc", { duty: "dr" }), node("n2", "dc", { duty: "dr" })];
    const alike = tablesOf(servers(documentInput(planWith({ applications: ["digital-fax"], nodes: only }))))[0];
    expect(alike?.map((row) => row.at(-1))).toEqual([
      "Full load on each: Digital Fax",
      "Full load on each: Digital Fax",
    ]);
  });

  it("have room for what nobody but the customer knows, and nothing invented in it", () => {
    expect(part.blocks.at(-1)).toMatchObject({ kind: "table", roomy: true });
    expect(tablesOf(part).at(-1)).toEqual([
      ["Node n1", "", "", "", ""],
      ["Node n2", "", "", "", ""],
      ["Node n3", "", "", "", ""],
    ]);
  });

  it("are an open point where none is named", () => {
    expect(servers(documentInput(planWith({ nodes: [] }))).blocks).toEqual([
      { kind: "paragraph", text: "Open point: no server named", open: true },
    ]);
  });

  it("hold recordings only where calls are recorded", () => {
    expect(saidIn(part)[0]).toContain("every server holds all recordings");
    const none = servers(documentInput(planWith({ applications: ["digital-fax"] })));
    expect(saidIn(none).join(" ")).not.toContain("recordings");
  });
});
