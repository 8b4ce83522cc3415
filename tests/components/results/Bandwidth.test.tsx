import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import type { Demand, Site } from "#core/plan/schema.ts";
import { circuit, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

const circuits = () => screen.getByRole("table", { name: /^Access circuits, in each direction/ });
const rowOf = (site: RegExp) => within(circuits()).getByRole("row", { name: site });
const selectState = (state: string) => userEvent.selectOptions(screen.getByRole("combobox", { name: "State" }), state);
const open = async (name: string) => {
  const button = screen.getByRole("button", { name });
  await userEvent.click(button);
  const details = document.getElementById(button.getAttribute("aria-controls") ?? "");
  if (!details) throw new Error("The button names what it opens.");
  return { button, details };
};

describe("bandwidth in failure states", () => {
  it("is that of one state when the reader chooses it", async () => {
    renderWithWords(<Screen start="bandwidth" />);
    await selectState("Rome down (site)");
    expect(screen.getByRole("table", { name: /, in the state “Rome down \(site\)”$/ })).toBeTruthy();
    expect(rowOf(/^Rome.*Up/).textContent).toContain("no calls on this circuit");
    await selectState("Milan down (site)");
    expect(rowOf(/^Rome.*Up/).textContent).toContain("29 calls × 80 kbps = 2,320 kbps");
    expect(rowOf(/^Milan.*Up/).textContent).toContain("no calls on this circuit");
  });

  it("says how many calls still fit where some are not known", () => {
    renderWithWords(<Screen start="bandwidth" />);
    expect(rowOf(/^Milan.*Up/).textContent).toContain("room for 383 more calls");
    expect(rowOf(/^Turin.*Up/).textContent).not.toContain("room for");
  });
});

describe("what is not known of a circuit", () => {
  it("is said with the section that asks for it, where that section stands beside it", () => {
    const { unmount } = renderWithWords(<Screen start="bandwidth" onGoTo={() => undefined} />);
    expect(rowOf(/^Milan.*Up/).textContent).toContain("Calls not known yetTo be given under “Traffic”.");
    unmount();
    renderWithWords(<Screen start="bandwidth" />);
    expect(rowOf(/^Milan.*Up/).textContent).toContain("Calls not known yet");
    expect(screen.queryAllByText(/^To be given under/)).toEqual([]);
  });
});

describe("why a circuit needs what it needs", () => {
  it("opens with every state’s load and verdict", async () => {
    const { container } = renderWithWords(<Screen start="bandwidth" />);
    const { button, details } = await open("Why? Rome, down");
    expect(button.getAttribute("aria-expanded")).toBe("true");
    expect(details.textContent).toContain("at least 29 calls × 80 kbps = 2,320 kbps each way");
    const states = within(details).getByRole("table", { name: "Load in each state" });
    expect(within(states).getByRole("row", { name: /^Node 1 down/ }).textContent).toContain(
      "at least 29at least 2,320 kbpsFailed",
    );
    expect(within(states).getAllByRole("rowheader")).toHaveLength(5);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(screen.queryByRole("table", { name: "Load in each state" })).toBeNull();
  });

  it("gives the estimate term by term, apart from the vendor’s figure", async () => {
    renderWithWords(<Screen start="bandwidth" />);
    const { details } = await open("Why? Rome, down");
    expect(within(details).getByRole("heading", { name: "Vendor’s figure" })).toBeTruthy();
    const heading = within(details).getByRole("heading", { name: "Estimate, not the vendor’s" });
    const text = heading.parentElement?.textContent;
    expect(text).toContain("5 fax calls × 35.2 to 80.8 kbps + 24 recorded calls × 2 streams × 87.2 kbps");
    expect(text).toContain("= at least 4,361.6 kbps");
    expect(text).toContain("Most in the state “Node 1 down”.");
    expect(text).toContain(
      "Priority queue (LLQ): at least 4,361.6 ÷ 5,000 kbps = at least 87.2 %; 33 % is set aside for voice",
    );
    expect(text).toContain("Smallest circuit by this estimate: at least 4,361.6 ÷ 33 % = at least 13,217 kbps");
    expect(text).toContain("Ethernet, G.711, 20 ms, no SRTP: (160 + 40 + 18) octets × 8 ÷ 20 ms = 87.2 kbps");
  });
});

describe("figures beside the vendor’s", () => {
  const section = () => {
    const part = screen.getByRole("heading", { name: "Beside the vendor’s figure" }).closest("section");
    if (!part) throw new Error("The heading stands in a section.");
    return within(part);
  };

  it("say that they are estimates", () => {
    renderWithWords(<Screen start="bandwidth" />);
    expect(section().getByText(/^Estimates, not the vendor’s/)).toBeTruthy();
  });

  it("count the SRTP tag and every link layer of the plan", () => {
    const sites = failoverPlan.sites.map((one, index) =>
      index === 2 ? { ...one, circuit: { ...one.circuit, linkLayer: "ethernet-vlan" as const } } : one,
    );
    const plan = { ...failoverPlan, voice: { codec: "g729", srtp: "tag-80" } as const, sites };
    renderWithWords(<Screen plan={plan} start="bandwidth" />);
    expect(
      section().getByText(/^Ethernet, G\.729.*\(20 \+ 40 \+ 18 \+ 10\) octets × 8 ÷ 20 ms = 35\.2 kbps/),
    ).toBeTruthy();
    expect(section().getByText(/^Ethernet with VLAN tag, G\.729.*\(20 \+ 40 \+ 22 \+ 10\) octets/)).toBeTruthy();
  });

  it("work traffic out step by step", () => {
    renderWithWords(<Screen start="bandwidth" />);
    const row = section().getByRole("row", { name: /^Digital Fax, Turin/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "400 calls a day × 12 % = 48 in the busy hour48 calls × 90 s ÷ 3,600 = 1.2 erlangs",
      "5 channels; 0.63 % of the calls find none freeErlang B: least N with B(N, 1.2 erlangs) ≤ 1 % is 5",
    ]);
  });

  it("name what is missing of traffic, and work out a queue with its agents", () => {
    const queue: Demand = {
      by: "erlang-c",
      arrivals: { per: "busy-hour", calls: 180 },
      handleSeconds: 240,
      agents: 14,
      overflowPercent: 1,
      queueLimit: null,
      targetSeconds: 20,
    };
    const lost: Demand = {
      by: "erlang-b",
      arrivals: { per: "busy-hour", calls: null },
      holdSeconds: 90,
      blockingPercent: 1,
      recallPercent: 50,
    };
    const plan = planWith({
      applications: ["advanced-queuing", "digital-fax"],
      sites: [
        site("dc", {
          kind: "data-centre",
          name: "Milan",
          circuit: circuit(100_000),
          traffic: { "advanced-queuing": queue, "digital-fax": lost },
        }),
      ],
    });
    renderWithWords(<Screen plan={plan} start="bandwidth" />);
    const queueRow = section().getByRole("row", { name: /^Advanced Queuing, Milan/ });
    expect(queueRow.textContent).toContain("180 calls × 240 s ÷ 3,600 = 12 erlangs");
    expect(queueRow.textContent).toContain(
      "25 calls wait at most, with 14 agents; 48.17 % have to wait, 57.8 s on average",
    );
    expect(queueRow.textContent).toContain("Erlang C: least k with C(14, 12 erlangs) × (12 ÷ 14)^(k + 1) ≤ 1 % is 25");
    expect(queueRow.textContent).toContain("more than that wait in at most 1 % of the time");
    expect(queueRow.textContent).toContain("59.2 % answered within 20 s");
    expect(section().getByRole("row", { name: /^Digital Fax, Milan/ }).textContent).toContain(
      "not known yet: number of calls",
    );
  });

  it("name the recalls in the formula, the licence, and a queue that fills up to it", () => {
    const arrivals = { per: "busy-hour", calls: 110 } as const;
    const traffic: Site["traffic"] = {
      "digital-fax": { by: "erlang-b", arrivals, holdSeconds: 180, blockingPercent: 3, recallPercent: 50 },
      "advanced-queuing": {
        by: "erlang-c",
        arrivals,
        handleSeconds: 180,
        agents: 5,
        overflowPercent: 1,
        queueLimit: 30,
        targetSeconds: null,
      },
    };
    const sites = [site("dc", { kind: "data-centre", name: "Milan", circuit: circuit(100_000), traffic })];
    renderWithWords(
      <Screen plan={planWith({ applications: ["advanced-queuing", "digital-fax"], sites })} start="bandwidth" />,
    );
    expect(section().getByRole("row", { name: /^Digital Fax, Milan/ }).textContent).toContain(
      "Extended Erlang B: least N with B(N, A′) ≤ 3 % is 11, where A′ = 5.5 erlangs + 50 % × A′ × B(N, A′)",
    );
    const queue = section().getByRole("row", { name: /^Advanced Queuing, Milan/ }).textContent;
    expect(queue).toContain("30the licence lets 30 calls waitthe queue fills up to the licence’s limit");
  });

  it("write gigabytes as the document does", () => {
    const storage = (hoursPerDay: number) => ({ ...failoverPlan.recording, hoursPerDay });
    const { rerender } = renderWithWords(
      <Screen plan={{ ...failoverPlan, recording: storage(720) }} start="bandwidth" />,
    );
    expect(section().getByText(/ = 389 GB on each server/)).toBeTruthy();
    rerender(<Screen plan={{ ...failoverPlan, recording: storage(4.3) }} start="bandwidth" />);
    expect(section().getByText(/ = 2.32 GB on each server/)).toBeTruthy();
  });

  it("give the disk for recordings with its formula, or what is missing for it", () => {
    const { rerender } = renderWithWords(<Screen start="bandwidth" />);
    expect(
      section().getByText("300 kB × 60 × 100 h a day × 30 days = 54 GB on each server, 2 servers hold all recordings"),
    ).toBeTruthy();
    rerender(
      <Screen plan={{ ...failoverPlan, recording: { ...failoverPlan.recording, daysKept: null } }} start="bandwidth" />,
    );
    expect(section().getByText(/300 kB a minute on each server; not known yet: days kept\./)).toBeTruthy();
  });
});
