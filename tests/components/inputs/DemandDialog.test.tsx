import { act, screen, waitFor, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { Demand } from "#core/plan/schema.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const plan = planWith({
  applications: ["digital-fax", "advanced-queuing", "call-recording"],
  sites: [
    site("dc", { kind: "data-centre", name: "Milano" }),
    site("b1", { name: "Köln", traffic: { "digital-fax": { by: "calls", concurrentCalls: 4 } } }),
    site("b2", { name: "Zürich" }),
  ],
});

const field = (name: string) => within(screen.getByRole("dialog")).getByRole<HTMLInputElement>("textbox", { name });
const way = (name: RegExp) => within(screen.getByRole("dialog")).getByRole("radio", { name });

async function openCell(cell: string, start = plan) {
  const inputs = renderInputs(start);
  await inputs.openSection("Traffic");
  await inputs.user.click(screen.getByTitle(howOf(cell)));
  return inputs;
}

const howOf = (cell: string) => `How ${cell.replace(", ", " at ")} is worked out`;

/** 10 channels. */
const worked = {
  by: "erlang-b",
  arrivals: { per: "busy-hour", calls: 110 },
  holdSeconds: 180,
  blockingPercent: 3,
  recallPercent: 0,
} as const satisfies Demand;

const planWithDemand = (demand: Demand) => ({
  ...plan,
  sites: plan.sites.map((one) => (one.id === "b1" ? { ...one, traffic: { "digital-fax": demand } } : one)),
});

describe("how calls are worked out", () => {
  it("works out channels by Erlang B from the busy hour, step by step", async () => {
    const { user, plan: now } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.type(field("Calls in the busy hour"), "110");
    await user.type(field("Mean hold time (s)"), "180");
    expect(screen.getByText(/Still missing: accepted blocking/)).toBeTruthy();
    await user.type(field("Accepted blocking (%)"), "3");
    expect(now().sites[1]?.traffic["digital-fax"]).toEqual({
      by: "erlang-b",
      arrivals: { per: "busy-hour", calls: 110 },
      holdSeconds: 180,
      blockingPercent: 3,
      recallPercent: 0,
    });
    expect(screen.getByText("110 calls × 180 s ÷ 3,600 = 5.5 erlangs")).toBeTruthy();
    expect(screen.getByText("Erlang B: least N with B(N, 5.5 erlangs) ≤ 3 % is 10")).toBeTruthy();
    expect(screen.getByText(/10 channels keep the blocking at 2.927 %/)).toBeTruthy();
    await user.clear(field("Blocked calls that try again (%)"));
    await user.type(field("Blocked calls that try again (%)"), "50");
    expect(screen.getByText(/^11 channels keep the blocking at 1.504 % \(accepted: 3 %\)/)).toBeTruthy();
    expect(screen.getByText(/^Extended Erlang B: least N with B\(N, A′\) ≤ 3 % is 11, where A′ = 5.5/)).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByRole("button", { name: "Digital Fax, Köln: 11, worked out" })).toBeTruthy();
  });

  it("takes the busy hour's share of a day", async () => {
    const { user } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.selectOptions(screen.getByRole("combobox", { name: "Calls are counted" }), "per day");
    await user.type(field("Calls per day"), "550");
    await user.type(field("Share of the busy hour (%)"), "20");
    expect(screen.getByText("550 calls × 20 % = 110 calls in the busy hour")).toBeTruthy();
  });

  it("offers Erlang C to the application whose media waits, and says what the queue comes to", async () => {
    const { user, plan: now } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    await user.type(field("Calls in the busy hour"), "200");
    await user.type(field("Mean handling time (s)"), "180");
    await user.type(field("Agents"), "10");
    expect(screen.getByText(/the queue grows without end/)).toBeTruthy();
    await user.clear(field("Agents"));
    await user.type(field("Agents"), "14");
    await user.type(field("Accepted overflow (%)"), "1");
    expect(screen.getByText(/17.41 % of the calls wait/)).toBeTruthy();
    expect(screen.getByText("8 concurrent calls")).toBeTruthy();
    expect(screen.getByText("Erlang C: least k with C(14, 10 erlangs) × (10 ÷ 14)^(k + 1) ≤ 1 % is 8")).toBeTruthy();
    await user.type(field("Target answer time (s)"), "20");
    expect(screen.getByText("88.8 % are answered within 20 s.")).toBeTruthy();
    await user.type(field("Largest number of waiting calls"), "5");
    expect(screen.getByText("5 concurrent calls")).toBeTruthy();
    expect(now().sites[0]?.traffic["advanced-queuing"]).toMatchObject({ by: "erlang-c", agents: 14, queueLimit: 5 });
  });

  it("offers no queue to an application that holds its calls", async () => {
    await openCell("Digital Fax, Köln");
    expect(within(screen.getByRole("dialog")).getAllByRole("radio")).toHaveLength(2);
  });

  it("goes back to a number, the one that was worked out", async () => {
    const { user, plan: now } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.type(field("Calls in the busy hour"), "110");
    await user.type(field("Mean hold time (s)"), "180");
    await user.type(field("Accepted blocking (%)"), "3");
    await user.click(way(/is known/));
    expect(now().sites[1]?.traffic["digital-fax"]).toEqual({ by: "calls", concurrentCalls: 10 });
  });

  it.each([
    ["Calls in the busy hour", "many", "Write digits only"],
    ["Calls in the busy hour", "10000001", "The most is 10,000,000."],
    ["Mean hold time (s)", "-5", "It cannot be less than 0."],
    ["Mean hold time (s)", "86401", "The most is 86,400."],
    ["Accepted blocking (%)", "0", "The least is 0.001."],
    ["Accepted blocking (%)", "50.1", "The most is 50."],
    ["Blocked calls that try again (%)", "101", "The most is 100."],
  ])("keeps the plan where %s is %s, and says why", async (name, text, sentence) => {
    const { user, plan: now } = await openCell("Digital Fax, Köln", planWithDemand(worked));
    await user.clear(field(name));
    const before = now();
    await user.click(field(name));
    await user.paste(text);
    expect(sentencesOf(field(name))).toContain(sentence);
    expect(now()).toBe(before);
  });

  it("keeps the plan where a queue's answers cannot be read, and says why", async () => {
    const { user, plan: now } = await openCell("Advanced Queuing, Milano");
    await user.click(way(/waits in the queue/));
    const before = now();
    for (const [name, text, sentence] of [
      ["Agents", "2.5", "A whole number is needed"],
      ["Agents", "100001", "The most is 100,000."],
      ["Largest number of waiting calls", "-1", "It cannot be less than 0."],
      ["Accepted overflow (%)", "x", "Write digits only"],
    ] as const) {
      await user.clear(field(name));
      await user.click(field(name));
      await user.paste(text);
      expect(sentencesOf(field(name))).toContain(sentence);
    }
    expect(now()).toEqual(before);
  });

  it("makes one step of the typing in a field, and another of the next field", async () => {
    const { user, edits } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.type(field("Calls in the busy hour"), "110");
    await user.type(field("Mean hold time (s)"), "18");
    const path = "sites.b1.traffic.digital-fax";
    expect(edits.map(({ group }) => group)).toEqual([
      undefined,
      ...Array.from({ length: 3 }, () => `${path}.arrivals.calls`),
      ...Array.from({ length: 2 }, () => `${path}.holdSeconds`),
    ]);
    expect(new Set(edits.map(({ label }) => label))).toEqual(new Set(["Digital Fax calls of Köln"]));
  });

  it("follows a plan that changes from elsewhere, as by undo", async () => {
    const { user, replacePlan } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    act(() => replacePlan(plan));
    expect(way(/is known/)).toHaveProperty("checked", true);
    expect(field("Concurrent calls").value).toBe("4");
  });

  it("gives the keyboard back to the cell, though its number is no field any more", async () => {
    const { user } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.keyboard("{Escape}");
    const button = screen.getByRole("button", { name: "Digital Fax, Köln: not known yet" });
    expect(button.textContent).toBe("–");
    await waitFor(() => expect(document.activeElement).toBe(button));
  });

  it("tells what is known of a number whose answers are not complete", async () => {
    const { openSection } = renderInputs(planWithDemand({ ...worked, blockingPercent: null }));
    await openSection("Traffic");
    expect(screen.getByRole("button", { name: "Digital Fax, Köln: 4 or more, worked out" }).textContent).toBe("≥ 4");
    expect(screen.getByText("9 numbers are not known yet.")).toBeTruthy();
  });

  it("shows the figures of the arithmetic as they were typed", async () => {
    await openCell(
      "Digital Fax, Köln",
      planWithDemand({ ...worked, arrivals: { per: "day", calls: 400, busyHourSharePercent: 12.25 } }),
    );
    expect(screen.getByText("400 calls × 12.25 % = 49 calls in the busy hour")).toBeTruthy();
  });

  it("says that there is too much traffic for the formulas", async () => {
    await openCell(
      "Digital Fax, Köln",
      planWithDemand({ ...worked, arrivals: { per: "busy-hour", calls: 1_000_000 } }),
    );
    expect(screen.getByText(/more traffic than the formulas are checked for/)).toBeTruthy();
  });

  it("uses the same for every branch in one step", async () => {
    const { user, plan: now, edits } = await openCell("Digital Fax, Köln");
    const before = edits.length;
    await user.click(screen.getByRole("button", { name: "Use for every branch (2)" }));
    expect(edits).toHaveLength(before + 1);
    expect(now().sites.map(({ traffic }) => traffic["digital-fax"])).toEqual([
      undefined,
      { by: "calls", concurrentCalls: 4 },
      { by: "calls", concurrentCalls: 4 },
    ]);
    expect(screen.getByText("All 2 branches have this now.")).toBeTruthy();
  });

  it("has no accessibility problem", async () => {
    const { user } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    expect(await accessibilityProblems(screen.getByRole("dialog"))).toEqual([]);
  });
});
