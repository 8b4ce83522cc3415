import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act, useMemo } from "react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Ports } from "#features/results/Ports.tsx";
import { useOpenedRows } from "#features/results/useOpenedRows.ts";
import { usePortsView } from "#features/results/usePortsView.ts";
import { peer, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

function Screen({ plan }: { readonly plan: Plan }) {
  const assessment = useMemo(() => assess(plan, catalogue), [plan]);
  return <Ports plan={plan} assessment={assessment} view={usePortsView(undefined, useOpenedRows())} />;
}

const groupBy = (grouping: string) =>
  userEvent.selectOptions(screen.getByRole("combobox", { name: "Group by" }), grouping);

/** Opens a filter, and ticks some of its values. */
async function choose(filter: string, ...values: readonly string[]) {
  await userEvent.click(screen.getByRole("button", { name: new RegExp(`^${filter}, `) }));
  const panel = screen.getByRole("group", { name: new RegExp(`^${filter}, `) });
  for (const value of values) await userEvent.click(within(panel).getByRole("checkbox", { name: value }));
  await userEvent.keyboard("{Escape}");
}

const plan = planWith({
  applications: ["call-recording"],
  sites: [site("dc", { kind: "data-centre", name: "Milan" })],
  peers: [peer("p1", "pbx", { name: "Publisher", siteId: "dc", addresses: ["10.0.0.1"] })],
});
const { openings, exclusions } = assess(plan, catalogue);

const toggles = () => screen.getAllByRole("button", { name: /^Why: / });
const tableText = () => screen.getAllByRole("table")[0]?.textContent ?? "";

describe("Ports", () => {
  it("has one row an opening, under a heading for each boundary", () => {
    renderWithWords(<Screen plan={plan} />);
    expect(toggles()).toHaveLength(openings.length);
    const boundaries = new Set(openings.map(({ boundary }) => boundary));
    expect(screen.getAllByRole("rowheader", { name: /\(\d+\)$/ })).toHaveLength(boundaries.size);
    expect(screen.queryByRole("columnheader", { name: "Boundary" })).toBeNull();
  });

  it("can be ungrouped, and then has a column for the boundary", async () => {
    renderWithWords(<Screen plan={plan} />);
    await groupBy("No groups");
    expect(screen.getByRole("columnheader", { name: "Boundary" })).toBeTruthy();
    expect(toggles()).toHaveLength(openings.length);
  });

  it("finds a port in the ranges that hold it", async () => {
    renderWithWords(<Screen plan={plan} />);
    await userEvent.type(screen.getByRole("searchbox"), "5070");
    expect(tableText()).toContain("UDP 5000–5999");
    expect(tableText()).toContain("UDP 5070");
    expect(tableText()).not.toContain("TCP 2748");
    expect(screen.getByText(/^\d+ of \d+ openings$/)).toBeTruthy();
  });

  it("filters by need, encryption, application and boundary, and says when nothing is left", async () => {
    renderWithWords(<Screen plan={plan} />);
    await choose("Boundary", "PBX");
    await choose("Encryption", "Encrypted");
    expect(tableText()).toContain("TCP 5071");
    expect(tableText()).not.toContain("UDP 5000–5999");
    await choose("Need", "Conditional");
    expect(tableText()).toContain("TCP 8443");
    expect(tableText()).not.toContain("TCP 5071");
    await choose("Applications", "Call Recording");
    expect(tableText()).toContain("TCP 8443");
    await userEvent.type(screen.getByRole("searchbox"), "zebra");
    expect(screen.getByText(/No opening matches/)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Clear search and filters" }));
    expect(toggles()).toHaveLength(openings.length);
  });

  it("sorts by a column up, down and back to the order of the page", async () => {
    renderWithWords(<Screen plan={plan} />);
    await groupBy("No groups");
    const first = () => toggles()[0]?.closest("tr")?.textContent;
    const initial = first();
    const header = screen.getByRole("columnheader", { name: "Ports" });
    await userEvent.click(within(header).getByRole("button"));
    expect(header.getAttribute("aria-sort")).toBe("ascending");
    expect(first()).toContain("TCP 25");
    await userEvent.click(within(header).getByRole("button"));
    expect(header.getAttribute("aria-sort")).toBe("descending");
    expect(first()).toContain("AXL");
    await userEvent.click(within(header).getByRole("button"));
    expect(header.getAttribute("aria-sort")).toBe("none");
    expect(first()).toBe(initial);
  });

  it("opens a row by keyboard to say why, with source, reading, cover and connections", async () => {
    const { container } = renderWithWords(<Screen plan={plan} />);
    const toggle = screen.getByRole("button", { name: /^Why: Recording signalling, SIP, from Publisher/ });
    act(() => toggle.focus());
    await userEvent.keyboard("{Enter}");
    expect(toggle.getAttribute("aria-expanded")).toBe("true");
    const details = document.getElementById(toggle.getAttribute("aria-controls") ?? "")?.textContent ?? "";
    expect(details).toContain("Brings the calls to be recorded");
    expect(details).toContain("Calls are not recorded over unencrypted SIP.");
    expect(details).toContain("Vendor page, “Interactions with the PBX”, row 8");
    expect(details).toContain("UDP 5070: also opened by Voice and fax media with the PBX");
    expect(details).toContain("4. The media range holds five SIP ports (");
    expect(details).toContain("10.0.0.1");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("names a missing address as an open point", async () => {
    renderWithWords(<Screen plan={planWith({ applications: ["call-recording"] })} />);
    await userEvent.click(screen.getAllByRole("button", { name: /^Why: AXL/ })[0] as HTMLElement);
    expect(screen.getAllByText("address not known (open point)").length).toBeGreaterThan(0);
  });

  it("shows the first 50 of many connections, and all when asked", async () => {
    // The data centre has phones as well, which nobody named.
    const peers = Array.from({ length: 120 }, (_, index) => peer(`p${index}`, "phones"));
    renderWithWords(<Screen plan={{ ...plan, peers }} />);
    const toggle = screen.getByRole("button", { name: /^Why: Voice.* from IP phones: 121 entries/ });
    await userEvent.click(toggle);
    const list = screen.getByRole("table", { name: "121 flows" });
    expect(within(list).getAllByRole("row")).toHaveLength(51);
    await userEvent.click(screen.getByRole("button", { name: "Show all 121" }));
    expect(within(list).getAllByRole("row")).toHaveLength(122);
  });

  it("opens every row for printing", () => {
    renderWithWords(<Screen plan={plan} />);
    expect(screen.queryByText("If it is blocked")).toBeNull();
    act(() => window.dispatchEvent(new Event("beforeprint")));
    expect(screen.getAllByText("If it is blocked")).toHaveLength(openings.length);
    act(() => window.dispatchEvent(new Event("afterprint")));
    expect(screen.queryByText("If it is blocked")).toBeNull();
  });

  it("lists every row of the page that is not in the plan, with its reason", () => {
    renderWithWords(<Screen plan={plan} />);
    const list = screen.getByRole("table", { name: /not in this plan/ });
    expect(within(list).getAllByRole("rowheader")).toHaveLength(exclusions.length);
    expect(list.textContent).toContain("Directory lookup");
    expect(list.textContent).toContain("Not used: Directory (LDAP).");
  });

  it("lists the ports that choices close", () => {
    const closed = { ...plan, choices: { ...plan.choices, smtp: "tls" as const } };
    renderWithWords(<Screen plan={closed} />);
    expect(screen.getByText(/TCP 25 of Outgoing mail is closed by the choice/)).toBeTruthy();
  });
});
