import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { act, useMemo, useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Ports } from "#features/results/Ports.tsx";
import { useOpenedRows } from "#features/results/useOpenedRows.ts";
import { usePortsView } from "#features/results/usePortsView.ts";
import { changedParameters, type ViewAddress } from "#features/results/viewAddress.ts";
import { node, peer, planWith, site } from "#tests/fixtures/plans.ts";
import { WordsProvider } from "#ui/words.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { words } from "../renderWithWords.tsx";

const plan = planWith({
  applications: ["call-recording", "contact-manager"],
  sites: [site("dc", { kind: "data-centre", name: "Milan" }), site("b1", { name: "Turin" })],
  nodes: [node("n1", "dc", { name: "Node 1" })],
  peers: [
    peer("p1", "pbx", { name: "=Publisher", siteId: "dc", addresses: ["10.0.0.1"] }),
    peer("p2", "phones", { name: "Desk phones", siteId: "b1" }),
  ],
});

/** The ports of a plan at an address that can be read. */
function open(at = "", of: Plan = plan) {
  const address = { text: at };
  function Screen({ plan: shown }: { readonly plan: Plan }) {
    const assessment = useMemo(() => assess(shown, catalogue), [shown]);
    const [parameters, setParameters] = useState(() => new URLSearchParams(at));
    const given: ViewAddress = useMemo(
      () => ({
        parameters,
        change: (changes) =>
          setParameters((before) => {
            const next = changedParameters(before, changes);
            address.text = next.toString();
            return next;
          }),
      }),
      [parameters],
    );
    return <Ports plan={shown} assessment={assessment} view={usePortsView(given, useOpenedRows())} />;
  }
  const rendered = render(
    <WordsProvider words={words}>
      <Screen plan={of} />
    </WordsProvider>,
  );
  return { address, ...rendered };
}

const toggles = () => screen.queryAllByRole("button", { name: /^Why: / });
const filter = (name: string) => screen.getByRole("button", { name: new RegExp(`^${name}, `) });
const groups = () => screen.getAllByRole("rowheader", { name: /\(\d+\)$/ }).map(({ textContent }) => textContent);
const columns = () => screen.getAllByRole("columnheader").map(({ textContent }) => textContent);

afterEach(() => {
  localStorage.clear();
  vi.restoreAllMocks();
});

describe("filters of the ports", () => {
  it("take several values by keyboard, say how many, and put them into the address", async () => {
    const { address, container } = open();
    const all = toggles().length;
    act(() => filter("Boundary").focus());
    await userEvent.keyboard("{Enter}{Tab}");
    const panel = within(screen.getByRole("group", { name: /^Boundary, / }));
    const [first, second] = panel.getAllByRole("checkbox");
    expect(document.activeElement).toBe(first);
    await userEvent.keyboard(" {Tab} ");
    expect(second).toHaveProperty("checked", true);
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(filter("Boundary"));
    expect(filter("Boundary").getAttribute("aria-label")).toBe("Boundary, 2 chosen");
    expect(filter("Boundary").textContent).toBe("Boundary: 2");
    expect(groups()).toHaveLength(2);
    expect(toggles().length).toBeLessThan(all);
    expect(address.text).toMatch(/^boundary=[a-z-]+\.[a-z-]+$/);
  });

  it("come from the address, and are forgotten when cleared", async () => {
    const { address } = open("boundary=pbx&need=conditional&q=tcp");
    expect(screen.getByRole("searchbox")).toHaveProperty("value", "tcp");
    expect(groups()).toEqual([expect.stringMatching(/^PBX/)]);
    await userEvent.click(screen.getByRole("button", { name: "Clear search and filters" }));
    expect(address.text).toBe("");
  });

  it("stay in sight when their value has left the plan", async () => {
    open("boundary=pms&site=s99");
    await userEvent.click(filter("Boundary"));
    expect(screen.getByRole("checkbox", { name: /\(not in this plan\)$/ })).toHaveProperty("checked", true);
    await userEvent.click(filter("Site"));
    expect(screen.getByRole("checkbox", { name: "Unknown site (not in this plan)" })).toBeTruthy();
  });

  it("say which of them hides everything, and are taken away one by one", async () => {
    const { address } = open("boundary=pbx&q=zebra");
    expect(screen.getByText("No opening matches.")).toBeTruthy();
    expect(screen.getByText(/^The search “zebra”\. Without it \d+ openings would match\./)).toBeTruthy();
    expect(screen.getByText(/^Boundary: PBX\. Without it nothing would match either\./)).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Clear the search" }));
    expect(toggles().length).toBeGreaterThan(0);
    expect(address.text).toBe("boundary=pbx");
  });

  it("leave what is not understood of an address unsaid", () => {
    open("sort=zebra&group=zebra&columns=zebra");
    expect(columns()).toContain("From");
    expect(groups().length).toBeGreaterThan(1);
  });
});

describe("groups of the ports", () => {
  it("show an opening under each application that needs it", async () => {
    open("group=application");
    expect(groups().map((title) => title?.replace(/ \(.*/, ""))).toEqual(
      expect.arrayContaining(["Call Recording", "Contact Manager"]),
    );
  });

  it("show each site’s own part of every opening, from there and to there", () => {
    open("group=site");
    expect(groups()).toEqual([expect.stringMatching(/^Milan/), expect.stringMatching(/^Turin/)]);
    const turin = screen.getByRole("rowheader", { name: /^Turin/ }).closest("tbody");
    const rows = within(turin as HTMLElement).getAllByRole("button", { name: /^Why: / });
    for (const row of rows) expect(row.getAttribute("aria-label")).toContain("Desk phones (Turin)");
  });
});

describe("columns of the ports", () => {
  it("are chosen, remembered and brought back", async () => {
    const { address, unmount } = open();
    expect(columns()).not.toContain("If it is blocked");
    await userEvent.click(screen.getByRole("button", { name: /^Columns, / }));
    expect(screen.getByRole("checkbox", { name: "From (always shown)" })).toHaveProperty("disabled", true);
    await userEvent.click(screen.getByRole("checkbox", { name: "If it is blocked" }));
    await userEvent.click(screen.getByRole("checkbox", { name: "Need" }));
    expect(columns()).toContain("If it is blocked");
    expect(columns()).not.toContain("Need");
    expect(address.text).toContain("ifBlocked");
    expect(screen.getAllByText("Calls are not recorded over unencrypted SIP.").length).toBeGreaterThan(0);
    unmount();
    open();
    expect(columns()).toContain("If it is blocked");
    await userEvent.click(screen.getByRole("button", { name: /^Columns, / }));
    await userEvent.click(screen.getByRole("button", { name: "Reset columns" }));
    expect(columns()).not.toContain("If it is blocked");
    expect(columns()).toContain("Need");
  });

  it("have low rows in every later visit", async () => {
    const { unmount } = open();
    await userEvent.click(screen.getByRole("switch", { name: "Compact rows" }));
    unmount();
    open();
    expect(screen.getByRole("switch", { name: "Compact rows" })).toHaveProperty("checked", true);
  });
});

describe("order of the ports", () => {
  it("is chosen in a list as well, where titles are out of sight", async () => {
    const { address } = open("group=none");
    await userEvent.selectOptions(screen.getByLabelText("Sort by"), "Ports, descending");
    expect(address.text).toContain("sort=-services");
    expect(screen.getByRole("columnheader", { name: "Ports" }).getAttribute("aria-sort")).toBe("descending");
  });

  it("counts rows for those who cannot see them", () => {
    open("group=none");
    const table = screen.getByRole("table", { name: /^Openings/ });
    expect(table.getAttribute("aria-rowcount")).toBe(String(toggles().length + 1));
    expect(toggles()[0]?.closest("tr")?.getAttribute("aria-rowindex")).toBe("2");
  });
});

describe("a copy of the ports", () => {
  const clipboard = (writeText: (text: string) => Promise<void>) =>
    Object.defineProperty(navigator, "clipboard", { configurable: true, value: { writeText } });

  it("is what is shown, in its order and with headers, and starts no formula", async () => {
    const user = userEvent.setup();
    let copied = "";
    open("boundary=pbx&sort=-services&columns=from.to.services");
    clipboard(async (text) => {
      copied = text;
    });
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    const lines = copied.split("\n").map((line) => line.split("\t"));
    expect(lines[0]).toEqual(["Boundary", "From", "To", "Ports"]);
    expect(lines).toHaveLength(toggles().length + 1);
    expect(lines.flat().some((cell) => /^[=+@-]/.test(cell))).toBe(false);
    expect(lines.flat().some((cell) => cell.startsWith("'=Publisher"))).toBe(true);
    expect(screen.getByText(`${lines.length - 1} rows copied, with headers.`)).toBeTruthy();
  });

  it("is shown where the browser does not let the page copy", async () => {
    const user = userEvent.setup();
    open("boundary=pbx");
    clipboard(() => Promise.reject(new Error("refused")));
    await user.click(screen.getByRole("button", { name: "Copy table" }));
    const dialog = await screen.findByRole("dialog", { name: "Copy the table by hand" });
    expect(within(dialog).getByRole<HTMLTextAreaElement>("textbox").value).toMatch(/^Boundary\tFrom\tTo/);
  });
});
