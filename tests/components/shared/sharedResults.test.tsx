import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { useSharedSections } from "#app/useSharedSections.tsx";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { SharedView } from "#features/shared/SharedView.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan } from "../results/failoverScreen.tsx";

const assessment = assess(failoverPlan, catalogue);

function Shared() {
  const sections = useSharedSections(failoverPlan, assessment);
  return <SharedView plan={failoverPlan} assessment={assessment} actions={null} sections={sections} />;
}

describe("results in the shared view", () => {
  it("name what fails in each state as text, since nothing leads on from there", async () => {
    renderWithWords(<Shared />);
    const states = await screen.findByRole("table", { name: /^Failure states/ });
    expect(within(states).getByRole("row", { name: /^Node 1 down/ }).textContent).toContain("1 path over a limit");
    expect(within(states).queryAllByRole("button")).toEqual([]);
  });

  it("show one state in both views of figures", async () => {
    renderWithWords(<Shared />);
    const [first] = await screen.findAllByRole("combobox", { name: "State" });
    if (!first) throw new Error("A plan with servers has several states.");
    await userEvent.selectOptions(first, "Node 1 down");
    expect(screen.getByRole("table", { name: /^Access circuits.*“Node 1 down”$/ })).toBeTruthy();
    expect(screen.getByRole("table", { name: /^Round-trip times.*“Node 1 down”$/ })).toBeTruthy();
    await userEvent.click(screen.getByRole("radio", { name: "List" }));
    expect(screen.getByRole("table", { name: /^Latency checks.*“Node 1 down”$/ })).toBeTruthy();
  });

  it("name what is not known without a section of inputs, since there is none", async () => {
    renderWithWords(<Shared />);
    const circuits = await screen.findByRole("table", { name: /^Access circuits, in each direction/ });
    expect(within(circuits).getByRole("row", { name: /^Milan.*Up/ }).textContent).toContain("Calls not known yet");
    expect(screen.queryAllByText(/^To be given under/)).toEqual([]);
  });

  it("hold the estimates, and offer nothing to assign", async () => {
    const { container } = renderWithWords(<Shared />);
    await userEvent.click(await screen.findByRole("button", { name: "Why? Rome, down" }));
    expect(screen.getByRole("heading", { name: "Estimate, not the vendor’s" })).toBeTruthy();
    expect(screen.getByRole("heading", { name: "Voice quality (estimate)" })).toBeTruthy();
    expect(screen.queryByRole("group", { name: /^Assign: / })).toBeNull();
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
