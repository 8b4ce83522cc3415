import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { latencyGrid } from "#features/results/latencyGrid.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

const matrix = () => within(screen.getByRole("table", { name: /^Round-trip times/ }));

describe("latencyGrid", () => {
  const assessment = assess(failoverPlan, catalogue);

  it("has a column for each server site and a row for each site, in the order of the plan", () => {
    const grid = latencyGrid(failoverPlan, assessment, "all", "all");
    expect(grid.columns).toEqual(["dc", "dr"]);
    expect(grid.rows.map(({ siteId }) => siteId)).toEqual(["dc", "dr", "b1"]);
    expect(grid.unplaced).toBe(0);
  });

  it("puts first what fails, of all that a path is held against", () => {
    const { rows } = latencyGrid(failoverPlan, assessment, "all", "all");
    for (const { cells } of rows) {
      for (const cell of cells)
        if (cell?.some(({ verdict }) => verdict === "failed")) expect(cell[0].verdict).toBe("failed");
    }
    expect(rows[2]?.cells.map((cell) => cell?.[0].verdict)).toEqual(["passed", "failed"]);
  });

  it("leaves the paths of one state and one class", () => {
    const { columns } = latencyGrid(failoverPlan, assessment, "axl", "all-up");
    expect(columns).toEqual(["dc"]);
  });
});

describe("the matrix of latency", () => {
  it("says verdict, figure, limit and margin of each path in words", async () => {
    const { container } = renderWithWords(<Screen start="latency" />);
    const turin = matrix().getByRole("row", { name: /^Turin/ }).textContent;
    expect(turin).toContain("Passed20 ms");
    expect(turin).toContain("of 80 ms margin 60");
    expect(turin).toContain("Failednot measured");
    expect(turin).toContain("min. 95 ms, max. 140 ms");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("opens a cell to say which limit, from where, when it is used and what depends on it", async () => {
    renderWithWords(<Screen start="latency" />);
    const button = matrix().getByRole("button", { name: "Why? Milan ↔ Turin" });
    await userEvent.click(button);
    const details = document.getElementById(button.getAttribute("aria-controls") ?? "")?.textContent;
    expect(details).toContain("SIP, H.323, T.38 and media: 80 ms at most, round trip");
    expect(details).toContain("80 ms − 20 ms = 60 ms");
    expect(details).toContain("Everything up");
    expect(details).toContain("What depends on it");
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("false");
  });
});

describe("the bars of a circuit", () => {
  it("have a name each, with the load, what voice may take and the verdict", () => {
    renderWithWords(<Screen start="bandwidth" />);
    const chart = within(screen.getByRole("group", { name: "Rome, up: load in each state" }));
    expect(chart.getAllByRole("img")).toHaveLength(5);
    expect(chart.getByRole("img", { name: /^Node 1 down: at least 2,320 kbps of 1,650 kbps\. Failed$/ })).toBeTruthy();
  });
});
