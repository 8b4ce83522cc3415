import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";
import { failoverPlan, Screen } from "./failoverScreen.tsx";

const showList = () => fireEvent.click(screen.getByRole("radio", { name: "List" }));

const checks = () => within(screen.getByRole("table", { name: /^Latency checks, each limit against each path/ }));
const quality = () =>
  within(screen.getByRole("table", { name: "Estimated voice quality of each measured path with calls" }));

describe("latency in failure states", () => {
  it("leaves the paths that are used in one state", async () => {
    renderWithWords(<Screen start="latency" />);
    showList();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "State" }), "Everything up");
    expect(screen.getByRole("table", { name: /, in the state “Everything up”$/ })).toBeTruthy();
    expect(checks().queryByRole("row", { name: /^Rome ↔ Turin/ })).toBeNull();
    expect(quality().queryByRole("row", { name: /^Rome ↔ Turin/ })).toBeNull();
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "State" }), "Node 1 down");
    expect(checks().getByRole("row", { name: /^Rome ↔ Turin/ })).toBeTruthy();
    expect(checks().queryByRole("row", { name: /^Milan ↔ Turin/ })).toBeNull();
  });

  it("says what decides where the average is missing, and shows minimum and maximum", () => {
    const { rerender } = renderWithWords(<Screen start="latency" />);
    showList();
    const over = checks().getByRole("row", { name: /^Rome ↔ Turin/ }).textContent;
    expect(over).toContain("min. 95 ms, max. 140 ms");
    expect(over).toContain("Failedthe average is missing; the minimum, 95 ms, is over the limit");
    expect(checks().getByRole("row", { name: /^Milan ↔ Turin/ }).textContent).toContain("20 msmin. 18 ms, max. 31 ms");
    const measurements = failoverPlan.measurements.map((one) =>
      one.rttMs === null ? { ...one, rttMinMs: 20, rttMaxMs: 60 } : one,
    );
    rerender(<Screen plan={{ ...failoverPlan, measurements }} start="latency" />);
    expect(checks().getByRole("row", { name: /^Rome ↔ Turin/ }).textContent).toContain(
      "Passedthe average is missing; the maximum, 60 ms, is within the limit",
    );
  });
});

describe("voice quality", () => {
  it("stands apart as an estimate that overrules nothing", () => {
    renderWithWords(<Screen start="latency" />);
    showList();
    expect(screen.getByRole("heading", { name: "Voice quality (estimate)" })).toBeTruthy();
    expect(screen.getByText(/The vendor’s limit is the verdict/)).toBeTruthy();
  });

  it("gives R, MOS and what users think, at best where jitter and loss are not known", () => {
    renderWithWords(<Screen start="latency" />);
    showList();
    const cells = (path: RegExp) =>
      within(quality().getByRole("row", { name: path }))
        .getAllByRole("cell")
        .map(({ textContent }) => textContent);
    expect(cells(/^Milan ↔ Turin/)).toEqual(["20 ms", "4 ms", "0.5 %", "89.7", "4.33", "SatisfiedWhy?"]);
    expect(cells(/^Milan ↔ Rome/)).toEqual([
      "12 ms",
      "not known yet",
      "not known yet",
      "91.6",
      "4.38",
      "Very satisfied, at bestWhy?",
    ]);
  });

  it("opens to show every term", async () => {
    const { container } = renderWithWords(<Screen start="latency" />);
    showList();
    const button = screen.getByRole("button", { name: "Why? Milan ↔ Turin" });
    await userEvent.click(button);
    expect(button.getAttribute("aria-expanded")).toBe("true");
    const details = document.getElementById(button.getAttribute("aria-controls") ?? "")?.textContent;
    expect(details).toContain("d = 10 (RTT ÷ 2) + 20 (packet) + 0 (look-ahead) + 40 (jitter buffer, assumed) = 70 ms");
    expect(details).toContain("R = 93.2 − 1.68 (Id, delay) − 1.86 (Ie,eff, codec and loss) = 89.7");
    expect(details).not.toContain("At best");
    await userEvent.click(screen.getByRole("button", { name: "Why? Rome ↔ Turin" }));
    expect(screen.getByText(/^At best: jitter and loss that were not measured are taken as 0/)).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("says that a codec has no published values", () => {
    renderWithWords(<Screen plan={{ ...failoverPlan, voice: { codec: "opus-24", srtp: "none" } }} start="latency" />);
    showList();
    expect(screen.getByText(/no published values exist for Opus at 24 kbps/)).toBeTruthy();
  });
});
