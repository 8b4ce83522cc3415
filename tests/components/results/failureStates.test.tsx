import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Assign } from "#features/results/OpenPointList.tsx";
import { PlanResults } from "#features/results/PlanResults.tsx";
import { loadResultPart } from "#features/results/resultParts.ts";
import type { ResultTab } from "#features/results/resultTabs.ts";
import { circuit, node, peer, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

// What draws the views is fetched behind the overview; loaded beforehand, it makes no test wait.
await loadResultPart();

const showList = () => fireEvent.click(screen.getByRole("radio", { name: "List" }));

const calls = (concurrentCalls: number) => ({ by: "calls", concurrentCalls }) as const;
const rtt = (from: string, to: string, rttMs: number) => ({ ...newMeasurement(from, to), rttMs });

/** Milan with two servers, Rome for recovery; Bern is near Milan and too far from Rome. */
const plan = planWith({
  applications: ["call-recording"],
  cluster: { natBetweenNodes: "none", haModels: {} },
  sites: [
    site("mi", {
      kind: "data-centre",
      name: "Milan",
      circuit: circuit(10_000),
      traffic: { "call-recording": calls(0) },
    }),
    site("ro", {
      kind: "dr-data-centre",
      name: "Rome",
      circuit: circuit(2000),
      traffic: { "call-recording": calls(0) },
    }),
    site("be", { name: "Bern", circuit: circuit(10_000), traffic: { "call-recording": calls(10) } }),
  ],
  nodes: [
    node("n1", "mi", { name: "MI-1" }),
    node("n2", "mi", { name: "MI-2", duty: "standby" }),
    node("n3", "ro", { name: "RO-1", duty: "dr" }),
  ],
  callingPlatform: { vendor: "cisco", product: "CUCM", signalling: "both", siteId: "mi" },
  peers: [peer("p1", "pbx", { siteId: "ro" })],
  recording: { method: "bib", hoursPerDay: 10, daysKept: 100 },
  measurements: [
    rtt("mi", "mi", 1),
    rtt("ro", "ro", 1),
    rtt("mi", "ro", 10),
    { ...rtt("mi", "be", 12), rttMinMs: 11, rttMaxMs: 40, jitterMs: 2, lossPercent: 0 },
    rtt("ro", "be", 90),
  ],
});

function Screen({ start, of = plan, onAssign }: { start: ResultTab; of?: Plan; onAssign?: Assign }) {
  const [tab, setTab] = useState(start);
  return <PlanResults plan={of} assessment={assess(of, catalogue)} tab={tab} onTab={setTab} onAssign={onAssign} />;
}

const cellsOf = (row: HTMLElement) =>
  within(row)
    .getAllByRole("cell")
    .map(({ textContent }) => textContent);

describe("the overview of failure states", () => {
  it("says who serves in each state, the verdict, and why", () => {
    renderWithWords(<Screen start="overview" />);
    const table = screen.getByRole("table", { name: /Failure states/ });
    const row = (name: string) => cellsOf(within(table).getByRole("row", { name: new RegExp(`^${name}`) }));
    expect(row("Everything up").slice(0, 3)).toEqual(["MI-1", "Passed", "–"]);
    expect(row("MI-1 down").slice(0, 2)).toEqual(["MI-2", "Passed"]);
    expect(row("Milan down").slice(0, 3)).toEqual(["RO-1", "Failed", "1 path over a limit1 circuit too small"]);
    expect(screen.getByText(/^The plan’s verdict is that of its worst/).textContent).toBe(
      "The plan’s verdict is that of its worst states, equally bad: Milan down (site) and Only DR servers left (UC Suite) – 1 path over a limit and 1 circuit too small.",
    );
  });

  it("leads to what fails, in that state", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="overview" />);
    await user.click(screen.getByRole("button", { name: "Show 1 path over a limit in the state “Milan down (site)”" }));
    expect(screen.getByRole("tab", { name: "Latency" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "State" }).value).toBe("site/mi");
  });

  it("leads to the circuits that fail, in that state", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="overview" />);
    await user.click(screen.getByRole("button", { name: "Show 1 circuit too small in the state “Milan down (site)”" }));
    expect(screen.getByRole("tab", { name: "Bandwidth" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: "State" }).value).toBe("site/mi");
  });

  it("says that the PBX is down too", () => {
    renderWithWords(<Screen start="overview" of={{ ...plan, peers: [] }} />);
    const table = screen.getByRole("table", { name: /Failure states/ });
    expect(within(table).getByRole("row", { name: /^Milan down/ }).textContent).toContain("the PBX is down too");
    expect(within(table).getByRole("row", { name: /^MI-1 down/ }).textContent).not.toContain("the PBX is down too");
  });

  it("says who is left without a server", () => {
    renderWithWords(<Screen start="overview" of={{ ...plan, nodes: plan.nodes.slice(0, 1) }} />);
    expect(screen.getByText(/In 2 states no server is left for Call Recording/)).toBeTruthy();
    expect(screen.getAllByText("nobody: Call Recording")).toHaveLength(2);
    expect(screen.getAllByText("No service")).toHaveLength(2);
  });

  it("says that nothing can take over before there is a server", () => {
    renderWithWords(<Screen start="overview" of={{ ...plan, nodes: [] }} />);
    expect(screen.getByText(/No server is named yet/)).toBeTruthy();
  });
});

describe("bandwidth by state", () => {
  const row = (name: RegExp) => screen.getAllByRole("row", { name })[0] ?? document.body;

  it("judges each circuit in its worst state and names it, or all in one state", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="bandwidth" />);
    expect(row(/^Rome ?Up/).textContent).toContain("in the state “Milan down (site)”");
    expect(row(/^Rome ?Up/).textContent).toContain("Failed");
    await user.selectOptions(screen.getByRole("combobox", { name: "State" }), "Everything up");
    expect(row(/^Rome ?Up/).textContent).toContain("no calls on this circuit");
    expect(row(/^Milan ?Up/).textContent).toContain("10 calls × 80 kbps = 800 kbps");
  });

  it("opens a figure into every state and the estimate", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="bandwidth" />);
    const why = screen.getByRole("button", { name: "Why? Bern, up" });
    await user.click(why);
    expect(why.getAttribute("aria-expanded")).toBe("true");
    expect(screen.getByText("10 calls × 80 kbps = 800 kbps each way")).toBeTruthy();
    expect(screen.getByText("10 recorded calls × 2 streams × 87.2 kbps = 1,744 kbps")).toBeTruthy();
    expect(screen.getAllByText(/\(160 \+ 40 \+ 18\) octets × 8 ÷ 20 ms = 87.2 kbps/).length).toBeGreaterThan(0);
    expect(screen.getByText(/1,744 ÷ 10,000 kbps = 17.4 %; 33 % is set aside/)).toBeTruthy();
  });

  it("shows recording storage with its formula", () => {
    renderWithWords(<Screen start="bandwidth" />);
    expect(
      screen.getByText("300 kB × 60 × 10 h a day × 100 days = 18 GB on each server, 3 servers hold all recordings"),
    ).toBeTruthy();
  });

  it("shows traffic that was worked out, and what one common group would save", () => {
    const demand = {
      by: "erlang-b",
      arrivals: { per: "busy-hour", calls: 110 },
      holdSeconds: 180,
      blockingPercent: 3,
      recallPercent: 0,
    } as const;
    const sites = plan.sites.map((one) => ({ ...one, traffic: { "call-recording": demand } }));
    renderWithWords(<Screen start="bandwidth" of={{ ...plan, sites }} />);
    const table = screen.getByRole("table", { name: "Calls that were worked out" });
    expect(cellsOf(within(table).getByRole("row", { name: /Bern/ }))).toEqual([
      "110 calls × 180 s ÷ 3,600 = 5.5 erlangs",
      "10 channels; 2.93 % of the calls find none freeErlang B: least N with B(N, 5.5 erlangs) ≤ 3 % is 10",
    ]);
    expect(
      screen.getByText(/16.5 erlangs of 3 sites at 3 % blocking need 23 channels together and 30 apart/),
    ).toBeTruthy();
  });
});

describe("latency by state", () => {
  it("shows the paths that a state uses, and marks those for failover only", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="latency" />);
    showList();
    const checks = () => screen.getByRole("table", { name: /Latency checks/ });
    expect(within(checks()).getByRole("row", { name: /Rome ↔ Bern.*failover only/ }).textContent).toContain("Failed");
    expect(within(checks()).getByRole("row", { name: /Milan ↔ Bern/ }).textContent).toContain("min. 11 ms, max. 40 ms");
    await user.selectOptions(screen.getByRole("combobox", { name: "State" }), "Everything up");
    expect(within(checks()).queryByRole("row", { name: /Rome ↔ Bern/ })).toBeNull();
  });

  it("estimates voice quality beside the verdict, at best where something was not measured", () => {
    renderWithWords(<Screen start="latency" />);
    showList();
    const table = screen.getByRole("table", { name: /Estimated voice quality/ });
    expect(cellsOf(within(table).getByRole("row", { name: /Milan ↔ Bern/ }))).toEqual([
      "12 ms",
      "2 ms",
      "0 %",
      "91.6",
      "4.38",
      "Very satisfiedWhy?",
    ]);
    expect(within(table).getByRole("row", { name: /Rome ↔ Bern/ }).textContent).toContain("at best");
  });

  it("says which figure decided while the average is missing", () => {
    const measurements = [...plan.measurements.slice(0, 4), { ...newMeasurement("ro", "be"), rttMinMs: 85 }];
    renderWithWords(<Screen start="latency" of={{ ...plan, measurements }} />);
    showList();
    expect(screen.getByText("the average is missing; the minimum, 85 ms, is over the limit")).toBeTruthy();
  });
});

describe("ports for failover", () => {
  it("marks servers that take part only then, and finds them", async () => {
    const user = userEvent.setup();
    renderWithWords(<Screen start="ports" />);
    expect(screen.getAllByText("failover only").length).toBeGreaterThan(2);
    const all = screen.getAllByRole("button", { name: /^Why: / }).length;
    await user.click(screen.getByRole("button", { name: /^Used, / }));
    await user.click(screen.getByRole("checkbox", { name: /^Failover only \(\d+\)$/ }));
    expect(screen.getAllByRole("button", { name: /^Why: / }).length).toBeLessThan(all);
  });
});

describe("open points", () => {
  it("are assigned with a date where the plan can be edited", async () => {
    const user = userEvent.setup();
    const assigned = vi.fn();
    renderWithWords(<Screen start="findings" onAssign={(point, change) => assigned(point.id, change)} />);
    const group = screen.getByRole("group", { name: /^Assign: The page lists TCP 443/ });
    await user.selectOptions(within(group).getByRole("combobox", { name: "Answered by" }), "PBX team");
    await user.type(within(group).getByLabelText("Due"), "2026-12-01");
    const id = "internet/other-ports/integrations/internetServices";
    expect(assigned.mock.calls).toEqual([
      [id, { owner: "pbx-team" }],
      [id, { due: "2026-12-01" }],
    ]);
  });

  it("say who answers and by when where it can only be read", () => {
    const assignments = [
      { point: "internet/other-ports/integrations/internetServices", owner: "pbx-team", due: "2026-12-01" } as const,
    ];
    renderWithWords(<Screen start="findings" of={{ ...plan, assignments }} />);
    expect(screen.getByText(/To be answered by: PBX team, due 1 December 2026/)).toBeTruthy();
    expect(screen.queryByLabelText("Due")).toBeNull();
  });
});

describe("all views", () => {
  it.each(["overview", "bandwidth", "latency", "findings"] as const)(
    "have no accessibility problem: %s",
    async (tab) => {
      const { container } = renderWithWords(<Screen start={tab} onAssign={() => undefined} />);
      expect(await accessibilityProblems(container)).toEqual([]);
    },
  );
});
