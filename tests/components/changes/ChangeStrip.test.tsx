import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { ChangeStrip, type LastChange } from "#features/changes/ChangeStrip.tsx";
import { changeItems } from "#features/changes/changeItems.ts";
import { circuit, planWith, site } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords, words } from "../renderWithWords.tsx";

const assessedPlan = (plan: Plan) => ({ plan, assessment: assess(plan, catalogue) });

const milano = (calls: number, kbps = 100_000) =>
  planWith({
    applications: ["digital-fax"],
    sites: [
      site("dc", { kind: "data-centre", name: "Roma", circuit: circuit(100_000) }),
      site("b", {
        name: "Milano",
        circuit: circuit(kbps),
        traffic: { "digital-fax": { by: "calls", concurrentCalls: calls } },
      }),
    ],
  });

const changeTo = (
  before: Plan,
  after: Plan,
  kind: LastChange["kind"] = "edit",
  label = "calls of Milano",
): LastChange => ({
  kind,
  label,
  before: assessedPlan(before),
  after: assessedPlan(after),
});

const textsOf = (before: Plan, after: Plan) =>
  changeItems(words, assessedPlan(before), assessedPlan(after)).map(({ text }) => text);

describe("changeItems", () => {
  it("says nothing of an edit without consequences", () => {
    const plan = milano(10);
    expect(textsOf(plan, { ...plan, callingPlatform: { ...plan.callingPlatform, product: "UCM 15" } })).toEqual([]);
  });

  it("names the circuits whose loads move, both directions at once where they are alike", () => {
    expect(textsOf(milano(10), milano(20)).filter((text) => text.includes("kbps"))).toEqual([
      "Roma, each way: 800 → 1,600 kbps",
      "Milano, each way: 800 → 1,600 kbps",
    ]);
  });

  it("says what a smaller circuit allows, and that it fails then", () => {
    const texts = textsOf(milano(10), milano(10, 1000));
    expect(texts).toContain("Milano, each way: allowed 33,000 kbps → 330 kbps, Failed");
    expect(texts[0]).toMatch(/^Verdict: .* → Failed$/);
  });

  it("names openings with the other side, and counts open points and findings", () => {
    const texts = textsOf(planWith(), planWith({ applications: ["call-recording"] }));
    expect(texts.find((text) => text.startsWith("+"))).toMatch(/^\+\d+ openings: .+ (to|from) PBX, .+ more$/);
    expect(texts.some((text) => /open points? (raised|closed)/.test(text))).toBe(true);
  });
});

describe("ChangeStrip", () => {
  it("says at first what it is for", async () => {
    const { container } = renderWithWords(<ChangeStrip change={null} news="" onShow={vi.fn()} />);
    expect(screen.getByText("What an edit changes shows here.")).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("shows the differences and leads to the view that has the first", async () => {
    const onShow = vi.fn();
    renderWithWords(<ChangeStrip change={changeTo(milano(10), milano(20))} news="" onShow={onShow} />);
    expect(screen.getByText("Last change: calls of Milano")).toBeTruthy();
    await userEvent.click(screen.getByRole("button", { name: "Details of the last change" }));
    await userEvent.click(screen.getByRole("button", { name: /^Show in Bandwidth: Milano/ }));
    expect(onShow).toHaveBeenCalledExactlyOnceWith("bandwidth");
  });

  it("keeps the details open to the keyboard, and Escape goes back to where it was", async () => {
    const { container } = renderWithWords(
      <ChangeStrip change={changeTo(milano(10), milano(20))} news="" onShow={vi.fn()} />,
    );
    const toggle = screen.getByRole("button", { name: "Details of the last change" });
    await userEvent.click(toggle);
    expect(document.activeElement).toBe(screen.getByRole("heading", { name: "Last change: calls of Milano" }));
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.keyboard("{Escape}");
    expect(document.activeElement).toBe(toggle);
    expect(screen.queryByRole("heading")).toBeNull();
  });

  it("reads one sentence out, without the verdict, which is announced on its own", async () => {
    const { rerender } = renderWithWords(<ChangeStrip change={null} news="" onShow={vi.fn()} />);
    rerender(<ChangeStrip change={changeTo(milano(10), milano(20), "undo")} news="" onShow={vi.fn()} />);
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toBe(
        "Undone: calls of Milano. Roma, each way from 800 to 1,600 kbps; Milano, each way from 800 to 1,600 kbps.",
      ),
    );
  });

  it("reads out that something without consequences was undone, and is silent of typing it", async () => {
    const plan = milano(10);
    const other = { ...plan, callingPlatform: { ...plan.callingPlatform, product: "UCM 15" } };
    const { rerender } = renderWithWords(
      <ChangeStrip change={changeTo(plan, other, "edit", "Product")} news="" onShow={vi.fn()} />,
    );
    rerender(<ChangeStrip change={changeTo(other, plan, "undo", "Product")} news="" onShow={vi.fn()} />);
    await waitFor(() => expect(screen.getByRole("status").textContent).toBe("Undone: Product."));
  });
});
