import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

const { openings } = assess(failoverPlan, catalogue);
const withFailover = openings.filter(({ failoverEnds }) => failoverEnds.length > 0);
const toggles = () => screen.getAllByRole("button", { name: /^Why: / });
const used = () => screen.getByRole("button", { name: /^Used, / });

describe("ports for failover", () => {
  it("mark the ends that serve only when something is down", () => {
    renderWithWords(<Screen start="ports" />);
    const row = screen.getByRole("button", { name: /^Why: AXL/ }).closest("tr");
    expect(row?.textContent).toContain("Node 2 (Rome) failover only");
    expect(row?.textContent).not.toContain("Node 1 (Milan) failover only");
  });

  it("mark the connections, and count them", async () => {
    const { container } = renderWithWords(<Screen start="ports" />);
    await userEvent.click(screen.getByRole("button", { name: /^Why: AXL/ }));
    const list = screen.getByRole("table", { name: "2 flows, 1 for failover only" });
    expect(within(list).getByRole("row", { name: /^Node 2/ }).textContent).toContain("failover only");
    expect(within(list).getByRole("row", { name: /^Node 1/ }).textContent).not.toContain("failover only");
    expect(screen.getByText(/they are the ones that get forgotten/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("can be left alone, with the number of each", async () => {
    renderWithWords(<Screen start="ports" />);
    const normal = `Normal operation (${openings.length})`;
    const failover = `Failover only (${withFailover.length})`;
    await userEvent.click(used());
    const panel = within(screen.getByRole("group", { name: /^Used, / }));
    expect(panel.getAllByRole("checkbox").map((box) => box.closest("label")?.textContent)).toEqual([normal, failover]);
    await userEvent.click(panel.getByRole("checkbox", { name: failover }));
    expect(toggles()).toHaveLength(withFailover.length);
    await userEvent.click(panel.getByRole("checkbox", { name: normal }));
    expect(toggles()).toHaveLength(openings.length);
  });

  it("are found by the word", async () => {
    renderWithWords(<Screen start="ports" />);
    await userEvent.type(screen.getByRole("searchbox"), "failover");
    expect(toggles()).toHaveLength(withFailover.length);
  });

  it("need no filter where nothing is there only for failover", () => {
    const plan = { ...failoverPlan, nodes: failoverPlan.nodes.slice(0, 1) };
    renderWithWords(<Screen plan={plan} start="ports" />);
    expect(screen.queryByRole("button", { name: /^Used, / })).toBeNull();
  });
});
