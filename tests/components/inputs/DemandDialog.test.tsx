import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { node, planWith, site } from "#tests/fixtures/plans.ts";
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
  await inputs.user.click(screen.getByRole("button", { name: `How ${cell} is worked out` }));
  return inputs;
}

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
    expect(screen.getByText(/10 channels keep the blocking at 2.927 %/)).toBeTruthy();
    await user.clear(field("Blocked calls that try again (%)"));
    await user.type(field("Blocked calls that try again (%)"), "50");
    expect(
      screen.getByText(/11 channels keep the blocking at 1.504 % \(accepted: 3 %\), by Extended Erlang B/),
    ).toBeTruthy();
    await user.click(screen.getByRole("button", { name: "Done" }));
    expect(screen.getByRole("button", { name: "Digital Fax, Köln: 11" })).toBeTruthy();
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
    await user.type(field("Most waiting calls that the licence allows"), "5");
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

  it("keeps what it cannot read, and says why", async () => {
    const { user, plan: now } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    await user.type(field("Accepted blocking (%)"), "90");
    expect(sentencesOf(field("Accepted blocking (%)"))).toContain("50");
    expect(now().sites[1]?.traffic["digital-fax"]).toMatchObject({ blockingPercent: 9 });
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
  });

  it("has no accessibility problem", async () => {
    const { user } = await openCell("Digital Fax, Köln");
    await user.click(way(/busy hour/));
    expect(await accessibilityProblems(screen.getByRole("dialog"))).toEqual([]);
  });
});

describe("how calls travel", () => {
  const choose = (name: string) => screen.getByRole("combobox", { name });

  it("asks for codec, fax and recording as the applications raise them", async () => {
    const { user, plan: now, openSection } = renderInputs(plan);
    await openSection("Traffic");
    await user.selectOptions(choose("Codec and packet time"), "G.729, 20 ms");
    await user.selectOptions(choose("Encryption of media"), "SRTP, 80-bit tag");
    await user.selectOptions(choose("Bit rate"), "33,600 bit/s (V.34)");
    await user.selectOptions(choose("Packet time"), "40 ms");
    await user.selectOptions(choose("Earlier packets repeated"), "2");
    await user.selectOptions(choose("How calls reach the recorder"), "Network-based recording (NBR)");
    await user.type(screen.getByRole("textbox", { name: "Recorded hours a day, all sites" }), "7.5");
    await user.type(screen.getByRole("textbox", { name: "Days kept" }), "90");
    expect([now().voice, now().fax, now().recording]).toEqual([
      { codec: "g729", srtp: "tag-80" },
      { bitRate: 33_600, packetMs: 40, redundancy: 2 },
      { method: "nbr", hoursPerDay: 7.5, daysKept: 90 },
    ]);
    await user.selectOptions(choose("Earlier packets repeated"), "Not known yet");
    await user.selectOptions(choose("How calls reach the recorder"), "Not known yet");
    expect([now().fax.redundancy, now().recording.method]).toEqual([null, null]);
  });

  it("asks for no fax and no recording where neither is installed", async () => {
    const { openSection } = renderInputs({ ...plan, applications: ["advanced-queuing"] });
    await openSection("Traffic");
    expect(screen.queryByRole("combobox", { name: "Bit rate" })).toBeNull();
    expect(screen.queryByRole("textbox", { name: "Days kept" })).toBeNull();
  });
});

describe("servers that share the work", () => {
  const pair = { ...plan, nodes: [node("n1", "dc"), node("n2", "dc", { duty: "standby" })] };

  it("have a duty each", async () => {
    const { user, plan: now, openSection } = renderInputs(pair);
    await openSection("Sites and nodes");
    const [first] = screen.getAllByRole("combobox", { name: "Duty" });
    if (!first) throw new Error("There is no choice of duty.");
    await user.selectOptions(first, "DR");
    expect(now().nodes.map(({ duty }) => duty)).toEqual(["dr", "standby"]);
  });

  it("have a model for each application, of which the vendor states one", async () => {
    const { user, plan: now, openSection } = renderInputs(pair);
    await openSection("Sites and nodes");
    await user.selectOptions(screen.getByRole("combobox", { name: "Digital Fax" }), "Active-active");
    expect(now().cluster.haModels).toEqual({ "digital-fax": "active-active" });
    expect(screen.queryByRole("combobox", { name: "Call Recording" })).toBeNull();
    expect(screen.getByText(/Source: Imagicle knowledge base: Call Recording in a redundant/)).toBeTruthy();
  });

  it("have none while there is one", async () => {
    const { openSection } = renderInputs({ ...plan, nodes: [node("n1", "dc")] });
    await openSection("Sites and nodes");
    expect(screen.queryByRole("combobox", { name: "Digital Fax" })).toBeNull();
  });
});
