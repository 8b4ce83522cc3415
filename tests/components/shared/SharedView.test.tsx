import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { SharedView } from "#features/shared/SharedView.tsx";
import { assessed, planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

const sections = [
  { id: "verdict", title: "Verdict", content: <p>It fits.</p> },
  { id: "ports", title: "What to open", content: <p>Little.</p> },
];

describe("SharedView", () => {
  it("puts its sections in order under the plan's title", async () => {
    const plan = planWith({ project: { ...planWith().project, title: "Harbour office", notes: "By ship only." } });
    const { container } = renderWithWords(
      <SharedView plan={plan} assessment={assessed()} actions={null} sections={sections} />,
    );
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Harbour office");
    expect(screen.getAllByRole("region").map(({ textContent }) => textContent)).toEqual([
      "VerdictIt fits.",
      "What to openLittle.",
    ]);
    expect(screen.getByText("By ship only.")).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("shows what is not given as an open point, never as a blank", () => {
    renderWithWords(<SharedView plan={planWith()} assessment={assessed()} actions={null} sections={sections} />);
    expect(screen.getByRole("heading", { level: 1 }).textContent).toBe("Plan without a title");
    expect(screen.getAllByText("not given (open point)")).toHaveLength(4);
  });
});
