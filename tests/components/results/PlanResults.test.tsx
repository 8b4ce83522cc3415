import { act, fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { PlanResults } from "#features/results/PlanResults.tsx";
import { loadResultPart } from "#features/results/resultParts.ts";
import { type ResultTab, resultTabs } from "#features/results/resultTabs.ts";
import { circuit, node, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

// What draws the views is fetched behind the overview; loaded beforehand, it makes no test wait.
await loadResultPart();

const showList = () => fireEvent.click(screen.getByRole("radio", { name: "List" }));

type ScreenProps = {
  readonly plan: Plan;
  readonly start?: ResultTab;
  readonly onGoTo?: (at: readonly string[]) => void;
};

function Screen({ plan, start = "overview", onGoTo }: ScreenProps) {
  const [tab, setTab] = useState<ResultTab>(start);
  return <PlanResults plan={plan} assessment={assess(plan, catalogue)} tab={tab} onTab={setTab} onGoTo={onGoTo} />;
}

/** Fails twice: a circuit that is too small and a path that is too slow; and leaves a branch without answers. */
const plan = planWith({
  applications: ["call-recording", "digital-fax"],
  sites: [
    site("dc", { kind: "data-centre", name: "Milan", circuit: circuit(100_000) }),
    site("b1", {
      name: "Rome",
      circuit: circuit(5000),
      traffic: {
        "call-recording": { by: "calls", concurrentCalls: 24 },
        "digital-fax": { by: "calls", concurrentCalls: 0 },
      },
    }),
  ],
  nodes: [node("n1", "dc", { name: "Node 1" })],
  measurements: [
    { ...newMeasurement("dc", "dc"), rttMs: 1 },
    { ...newMeasurement("dc", "b1"), rttMs: 90 },
  ],
});

afterEach(() => {
  vi.useRealTimers();
});

describe("PlanResults", () => {
  it.each(resultTabs)("breaks no accessibility rule in the view %s", async (tab) => {
    const { container } = renderWithWords(<Screen plan={plan} start={tab} onGoTo={() => undefined} />);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("gives the verdict first, with what fails and what must be answered", () => {
    renderWithWords(<Screen plan={plan} />);
    expect(screen.getByText(/^This does not work yet on the network as described: .* fails?/)).toBeTruthy();
    expect(screen.getByRole("heading", { name: "What fails" })).toBeTruthy();
    expect(screen.getByText(/round-trip time between Milan and Rome is 90 ms/)).toBeTruthy();
  });

  it("leads from a reason to the input that cures it", async () => {
    const onGoTo = vi.fn();
    renderWithWords(<Screen plan={plan} onGoTo={onGoTo} />);
    const reason = screen.getByText(/round-trip time between Milan and Rome is 90 ms/).closest("li");
    if (!reason) throw new Error("The reason stands in a list.");
    await userEvent.click(within(reason).getByRole("button", { name: "Go to input" }));
    expect(onGoTo).toHaveBeenCalledWith(["measurements", "dc", "b1"]);
  });

  it("offers no way to inputs where nothing can be edited", () => {
    renderWithWords(<Screen plan={plan} start="findings" />);
    expect(screen.queryByRole("button", { name: "Go to input" })).toBeNull();
  });

  it("turns from view to view by keyboard", async () => {
    renderWithWords(<Screen plan={plan} />);
    act(() => screen.getByRole("tab", { name: "Overview" }).focus());
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getByRole("tab", { name: "Bandwidth" }).getAttribute("aria-selected")).toBe("true");
    expect(screen.getByRole("group", { name: "Access circuits, in each direction" })).toBeTruthy();
  });

  it("reads a changed verdict out once it has settled, and none at the start", () => {
    vi.useFakeTimers();
    const { rerender } = renderWithWords(<Screen plan={plan} />);
    const status = () => screen.getAllByRole("status").map(({ textContent }) => textContent);
    const silent = status().map(() => "");
    expect(status()).toEqual(silent);
    rerender(<Screen plan={planWith()} />);
    expect(status()).toEqual(silent);
    act(() => vi.advanceTimersByTime(2000));
    expect(status()[0]).toMatch(/^Verdict: Incomplete\. It cannot be said yet whether this works/);
  });
});

describe("bandwidth view", () => {
  it("shows every step of the arithmetic, and the smallest circuit that passes", () => {
    renderWithWords(<Screen plan={plan} start="bandwidth" />);
    const row = screen.getByRole("row", { name: /Rome.*Up/ });
    expect(row.textContent).toContain("24 calls × 80 kbps = 1,920 kbps");
    expect(row.textContent).toContain("1,650 kbps33 % of 5,000");
    expect(row.textContent).toContain("−270 kbps");
    expect(row.textContent).toContain("5,819 kbps");
    expect(row.textContent).toContain("Failed");
    expect(row.textContent).toContain("Portolan’s default");
  });

  it("puts failed circuits first and can leave only them", async () => {
    renderWithWords(<Screen plan={plan} start="bandwidth" />);
    const names = () => screen.getAllByRole("rowheader").map(({ textContent }) => textContent?.slice(0, 5));
    expect(names()).toEqual(["RomeU", "RomeD", "Milan", "Milan"]);
    await userEvent.selectOptions(screen.getByLabelText("Show"), "Failed (2)");
    expect(names()).toEqual(["RomeU", "RomeD"]);
  });

  it("shows 500 sites step by step", async () => {
    const sites = Array.from({ length: 500 }, (_, index) => site(`s${index}`));
    renderWithWords(<Screen plan={planWith({ sites: [site("dc"), ...sites] })} start="bandwidth" />);
    expect(screen.getAllByRole("rowheader")).toHaveLength(50);
    await userEvent.click(screen.getByRole("button", { name: "Show 50 more" }));
    expect(screen.getAllByRole("rowheader")).toHaveLength(100);
  });
});

describe("latency view", () => {
  it("shows measured, limit and margin, and says what is missing", () => {
    const unmeasured = { ...plan, measurements: [] };
    const { rerender } = renderWithWords(<Screen plan={plan} start="latency" />);
    showList();
    const checks = () => within(screen.getByRole("table", { name: "Latency checks, each limit against each path" }));
    const row = checks().getByRole("row", { name: /Milan ↔ Rome/ });
    expect(
      within(row)
        .getAllByRole("cell")
        .map(({ textContent }) => textContent),
    ).toEqual(["SIP, H.323, T.38 and media", "90 ms", "80 ms", "−10 ms", "FailedWhy?"]);
    rerender(<Screen plan={unmeasured} start="latency" />);
    expect(checks().getByRole("row", { name: /Milan ↔ Rome/ }).textContent).toContain("Missing: the round-trip time");
  });

  it("lists the limits that bind nothing", () => {
    renderWithWords(<Screen plan={plan} start="latency" />);
    showList();
    expect(screen.getByText(/CURRI external call control: 80 ms; no path/)).toBeTruthy();
    expect(screen.getByText(/File transfer .*: the page sets no limit/)).toBeTruthy();
  });
});

describe("findings view", () => {
  it("can leave one owner's open points", async () => {
    renderWithWords(<Screen plan={plan} start="findings" />);
    await userEvent.selectOptions(screen.getByLabelText("Who can answer"), "Imagicle");
    expect(screen.getByText(/“and others” towards the Internet/)).toBeTruthy();
    expect(screen.queryByText(/concurrent calls does Digital Fax have/)).toBeNull();
  });
});
