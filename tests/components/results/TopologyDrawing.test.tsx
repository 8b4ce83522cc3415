import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import type { GoTo } from "#features/results/GoToInput.tsx";
import { TopologyDrawing } from "#features/results/TopologyDrawing.tsx";
import { useStateView } from "#features/results/useStateView.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

function Drawing({ plan = samplePlan, onGoTo }: { readonly plan?: Plan; readonly onGoTo?: GoTo }) {
  return <TopologyDrawing plan={plan} assessment={assess(plan, catalogue)} view={useStateView()} onGoTo={onGoTo} />;
}

const chart = () => screen.getByRole("group", { name: /^Topology: / });
const site = (name: RegExp) => within(chart()).getByRole("button", { name });

describe("the topology drawing", () => {
  it("breaks no accessibility rule, closed, with details and with its table", async () => {
    const user = userEvent.setup();
    const { container } = renderWithWords(<Drawing onGoTo={() => undefined} />);
    expect(await accessibilityProblems(container)).toEqual([]);
    await user.click(site(/^Zürich/));
    await user.click(screen.getByText("The drawing as a table"));
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("is one stop of the Tab key, and arrow keys walk through sites and circuits in reading order", async () => {
    const user = userEvent.setup();
    renderWithWords(<Drawing />);
    screen.getByRole("combobox", { name: "State" }).focus();
    await user.tab();
    expect(document.activeElement).toBe(site(/^Milano, Data centre/));
    await user.keyboard("{ArrowRight}");
    expect(document.activeElement).toBe(site(/^Circuit of Milano: up at least 9,680 of 80,000 kbps: not known yet/));
    await user.keyboard("{ArrowDown}{ArrowLeft}{End}");
    expect(document.activeElement).toBe(site(/^Circuit of Ljubljana/));
    await user.keyboard("{ArrowRight}{Home}");
    expect(document.activeElement).toBe(site(/^Milano/));
    expect(
      within(chart())
        .getAllByRole("button")
        .filter(({ tabIndex }) => tabIndex === 0),
    ).toHaveLength(1);
  });

  it("opens details in place with addresses and arithmetic, and gives the focus back", async () => {
    const user = userEvent.setup();
    renderWithWords(<Drawing />);
    site(/^Circuit of Málaga/).focus();
    await user.keyboard("{Enter}");
    const details = screen.getByRole("region", { name: /^Málaga/ });
    expect(document.activeElement).toBe(within(details).getByRole("heading", { name: /^Málaga/ }));
    expect(site(/^Circuit of Málaga/).getAttribute("aria-expanded")).toBe("true");
    expect(within(details).getByText("10.34.0.0/20")).toBeTruthy();
    expect(within(details).getAllByText("20 calls × 80 kbps = 1,600 kbps")).toHaveLength(2);
    expect(within(details).getByText("4,000 kbps × 33 % = 1,320 kbps for voice")).toBeTruthy();
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: /^Málaga/ })).toBeNull();
    expect(document.activeElement).toBe(site(/^Circuit of Málaga/));
  });

  it("leads from the details to the site, the circuit and the path", async () => {
    const user = userEvent.setup();
    const onGoTo = vi.fn();
    renderWithWords(<Drawing onGoTo={onGoTo} />);
    await user.click(site(/^Zürich/));
    for (const button of screen.getAllByRole("button", { name: "Go to input" })) await user.click(button);
    expect(onGoTo.mock.calls.map(([at]) => at)).toEqual([
      ["sites", "s4"],
      ["sites", "s4", "circuit", "upKbps"],
      ["measurements", "s2", "s4"],
      ["measurements", "s1", "s4"],
    ]);
  });

  it("shows another state, says so aloud, and keeps the details of the site in it", async () => {
    const user = userEvent.setup();
    renderWithWords(<Drawing />);
    await user.click(site(/^Zürich/));
    await user.selectOptions(screen.getByRole("combobox", { name: "State" }), "Milano down (site)");
    expect(screen.getByRole("status").textContent).toMatch(/^RM-UCS-3 serves\./);
    expect(site(/^Milano, Data centre, down/)).toBeTruthy();
    const details = screen.getByRole("region", { name: /^Zürich/ });
    expect(within(details).getByText("86 of 80 ms to Roma")).toBeTruthy();
    expect(within(details).queryByText("9 of 80 ms to Milano")).toBeNull();
  });

  it("says the same as a table", async () => {
    const user = userEvent.setup();
    renderWithWords(<Drawing />);
    await user.click(screen.getByText("The drawing as a table"));
    const table = screen.getByRole("table", { name: "Topology, The worst of all states" });
    const row = within(table).getByRole("row", { name: /^Málaga/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual([
      "–",
      "1,600 of 1,320 kbps: failed",
      "1,600 of 6,600 kbps: passed",
      "52 of 80 ms to Roma: passed41 of 80 ms to Milano: passed",
    ]);
  });

  it("opens a stack into its sites and closes it again, the focus staying on it", async () => {
    const user = userEvent.setup();
    renderWithWords(<Drawing plan={largePlan(60)} />);
    site(/^58 sites pass/).focus();
    await user.keyboard("{Enter}");
    expect(document.activeElement).toBe(site(/^58 sites pass/));
    expect(site(/^58 sites pass/).getAttribute("aria-expanded")).toBe("true");
    expect(site(/^Site 37, Branch/)).toBeTruthy();
    await user.keyboard("{Enter}");
    expect(within(chart()).queryByRole("button", { name: /^Site 37, Branch/ })).toBeNull();
  });

  it("says that there is nothing to draw before there is a site", () => {
    renderWithWords(<Drawing plan={emptyPlan(catalogue.edition.id)} />);
    expect(screen.getByText("No site yet. Add the data centre first.")).toBeTruthy();
  });
});
