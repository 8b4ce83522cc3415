import { describe, expect, it } from "vitest";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Block, DocumentText, Part } from "#document/documentBlocks.ts";
import { addressAnnex } from "#document/parts/addressAnnex.ts";
import { bandwidth } from "#document/parts/bandwidth.ts";
import { failureStates } from "#document/parts/failureStates.ts";
import { openings } from "#document/parts/openings.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";

const rowsOf = (block: Block | undefined) =>
  block?.kind === "table" ? block.rows.flatMap((row) => ("band" in row ? [] : [row.cells])) : [];
const textOf = (value: DocumentText | undefined) => (value ?? []).map(({ text }) => text).join(" / ");
const tablesOf = ({ blocks }: Part) =>
  blocks.filter(({ kind }) => kind === "table").map((block) => rowsOf(block).map((row) => row.map(textOf)));
const paragraphsOf = ({ blocks }: Part) => blocks.flatMap((block) => (block.kind === "paragraph" ? [block.text] : []));

const calls = (concurrentCalls: number) => ({ by: "calls", concurrentCalls }) as const;

/** Two data centres, a branch, and a DR server behind a path that is too slow from the branch. */
const recovery = (overrides: Partial<Plan> = {}): Plan =>
  planWith({
    applications: ["advanced-queuing", "call-recording"],
    cluster: { natBetweenNodes: "none", haModels: {} },
    sites: [
      site("dc", { kind: "data-centre", circuit: circuit(100_000), traffic: traffic(0) }),
      site("dr", { kind: "dr-data-centre", circuit: circuit(100_000), traffic: traffic(0) }),
      site("b", { circuit: circuit(20_000), traffic: traffic(10) }),
    ],
    nodes: [node("n1", "dc"), node("n2", "dc", { duty: "standby" }), node("n3", "dr", { duty: "dr" })],
    measurements: [
      { ...newMeasurement("dc", "dc"), rttMs: 1 },
      { ...newMeasurement("dr", "dr"), rttMs: 1 },
      { ...newMeasurement("dc", "dr"), rttMs: 9 },
      { ...newMeasurement("dc", "b"), rttMs: 10 },
      { ...newMeasurement("dr", "b"), rttMs: 90 },
    ],
    ...overrides,
  });
const traffic = (count: number) => ({ "advanced-queuing": calls(count), "call-recording": calls(0) });

describe("the failure states", () => {
  const part = failureStates(documentInput(recovery()));
  const [states = [], models = []] = tablesOf(part);

  it("say who serves, the verdict and what fails in each state", () => {
    expect(states.map((row) => row.slice(0, 4))).toEqual([
      ["Everything up", "Advanced Queuing: Node n1 and Node n2 / Call Recording: Node n1", "Passed", "–"],
      ["Node n1 down", "Node n2", "Passed", "–"],
      ["Node n2 down", "Node n1", "Passed", "–"],
      ["Node n3 down", "Advanced Queuing: Node n1 and Node n2 / Call Recording: Node n1", "Passed", "–"],
      ["Site dc down (site)", "Node n3", "Failed", "Over the limit: Site dr – Site b / The PBX is down too"],
      ["Site dr down (site)", "Advanced Queuing: Node n1 and Node n2 / Call Recording: Node n1", "Passed", "–"],
      ["Only DR servers left (UC Suite)", "Node n3", "Failed", "Over the limit: Site dr – Site b"],
    ]);
  });

  it("name the worst state, and the states without a PBX", () => {
    const text = paragraphsOf(part)[1];
    expect(text).toContain("Worst states: Site dc down (site) and Only DR servers left (UC Suite). 1 path fails");
    expect(text).toContain("In 1 state the PBX is down too");
  });

  it("cite who says how servers share the work", () => {
    expect(models).toEqual([
      ["Advanced Queuing", "Full load on each", "Not stated"],
      [
        "Call Recording",
        "Hot standby",
        "Imagicle knowledge base: Call Recording in a redundant Cisco UCM configuration (hot standby)",
      ],
    ]);
    const stated = recovery({
      cluster: { natBetweenNodes: "none", haModels: { "advanced-queuing": "active-active" } },
    });
    const [, rows = []] = tablesOf(failureStates(documentInput(stated)));
    expect(rows[0]).toEqual(["Advanced Queuing", "Active-active", "Stated by the engineer"]);
  });

  it("say once what is the same with everything up", () => {
    const tooSmall = recovery({
      sites: recovery().sites.map((one) => (one.id === "b" ? { ...one, circuit: circuit(1_000) } : one)),
    });
    const again = failureStates(documentInput(tooSmall));
    const [rows = []] = tablesOf(again);
    expect(rows.slice(0, 2).map((row) => row[3])).toEqual([
      "Too small: Site b, up and Site b, down",
      "As with everything up",
    ]);
    const single = planWith({ ...tooSmall, nodes: [node("n1", "dc"), node("n2", "dc")] });
    expect(paragraphsOf(failureStates(documentInput(single)))[1]).not.toContain("Worst");
  });

  it("name applications that no server is left for", () => {
    const plan = recovery({ nodes: [node("n1", "dc")] });
    const text = failureStates(documentInput(plan));
    const [rows = []] = tablesOf(text);
    expect(rows.map((row) => row[1])).toContain("No server left for Advanced Queuing and Call Recording");
    expect(paragraphsOf(text)[1]).toContain("no server is left for Advanced Queuing and Call Recording");
  });

  it("wait for servers", () => {
    const empty = failureStates(documentInput(planWith({ nodes: [] })));
    expect(tablesOf(empty)).toEqual([]);
    expect(paragraphsOf(empty)).toEqual(["No server is named, so nothing can fail over."]);
  });
});

describe("what is used in failover only", () => {
  const input = documentInput(recovery());

  it("is marked in the opening table and in the annex", () => {
    const part = openings(input);
    expect(JSON.stringify(part)).toContain("Node n3 (Site dr), failover only");
    expect(paragraphsOf(part).join(" ")).toContain("failover only");
    const [rows = []] = tablesOf(addressAnnex(input));
    expect(rows.find((row) => row[1]?.startsWith("Node n3"))?.[4]).toContain("failover only: ");
  });

  it("is not spoken of where there is none", () => {
    const single = openings(documentInput(planWith({ applications: ["digital-fax"] })));
    expect(JSON.stringify(single)).not.toContain("failover");
  });
});

describe("loads by state", () => {
  it("are listed where they differ, equal states in one row", () => {
    const [budgets = [], loads = []] = tablesOf(bandwidth(documentInput(recovery())));
    expect(budgets.map((row) => row[0])).toEqual([
      "Site dc, up / Served by Site dc",
      "Site dc, down / Served by Site dc",
      "Site dr, up / Served by Site dr / State: Site dc down (site)",
      "Site dr, down / Served by Site dr / State: Site dc down (site)",
      "Site b, up / Served by Site dc",
      "Site b, down / Served by Site dc",
    ]);
    expect(loads.map((row) => row.slice(0, 3))).toEqual([
      [
        "Everything up, Node n1 down, Node n2 down, Node n3 down and Site dr down (site)",
        "Site dc",
        "10 × 80 kbps = 800 kbps",
      ],
      ["Site dc down (site)", "–", "Site down"],
      ["Only DR servers left (UC Suite)", "Site dr", "0 × 80 kbps = 0 kbps"],
      ["Everything up, Node n1 down, Node n2 down and Node n3 down", "Site dc", "0 × 80 kbps = 0 kbps"],
      ["Site dc down (site) and Only DR servers left (UC Suite)", "Site dr", "10 × 80 kbps = 800 kbps"],
      ["Site dr down (site)", "–", "Site down"],
    ]);
  });

  it("are counted beyond ten sites", () => {
    const sites = Array.from({ length: 14 }, (_, index) => site(`s${index}`, { traffic: traffic(index) }));
    const text = bandwidth(
      documentInput(recovery({ sites: [site("dc", { kind: "data-centre" }), ...sites], nodes: [node("n1", "dc")] })),
    );
    expect(paragraphsOf(text).join(" ")).toContain("with smaller differences are judged above and not listed here.");
    const bands = text.blocks.flatMap((block) =>
      block.kind === "table" ? block.rows.filter((row) => "band" in row) : [],
    );
    expect(bands).toHaveLength(10);
  });
});
