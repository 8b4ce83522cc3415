import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import {
  type Answers,
  button,
  entry,
  many,
  named,
  planRows,
  renderPlansScreen,
  rowOf,
  sample,
  two,
} from "./renderPlansScreen.tsx";

describe("PlansScreen", () => {
  it("starts a new plan, a template and the sample", async () => {
    const { user, calls } = renderPlansScreen();
    await user.click(button("New plan"));
    button("Hotel").focus();
    await user.keyboard("{Enter}");
    await user.click(button("Open the sample plan"));
    expect(calls).toEqual(["new 0", "new 4", "sample"]);
  });

  it("says what each template contains", () => {
    renderPlansScreen();
    expect(sentencesOf(button("HA pair"))).toContain("Two servers at one site, active and standby");
  });

  it("says that plans stay here, and that none is saved yet", () => {
    renderPlansScreen();
    expect(screen.getByText(/Plans stay in this browser/)).toBeTruthy();
    expect(screen.getByText(/No plan is saved in this browser yet/)).toBeTruthy();
  });

  it("shows of each saved plan whose it is and how it stands", () => {
    renderPlansScreen({ entries: two });
    const first = rowOf(sample).textContent;
    expect(first).toContain("FailedOfficine Brünnhofer S.p.A.");
    expect(first).toContain("Revision B8 sites7 open points2 that block");
    expect(first).toContain("2 minutes ago");
    expect(first).toContain(assess(samplePlan, catalogue).fingerprint);
    const second = rowOf("Plan without a title").textContent;
    expect(second).toContain("IncompleteCustomer not given");
    expect(second).toContain("No revisionno sites8 open points3 that block");
    const time = within(rowOf("Plan without a title")).getByText("1 Nov 2026");
    expect([time.getAttribute("datetime"), time.title]).toEqual([
      "2026-11-01T10:00:00Z",
      expect.stringContaining("1 Nov 2026, "),
    ]);
  });

  it("keeps the place of a verdict that is still being worked out", () => {
    const { show } = renderPlansScreen({ entries: [entry("a", samplePlan, { assessment: null })] });
    expect(within(rowOf(sample)).getByText("Assessing…")).toBeTruthy();
    show({ entries: two });
    expect(within(rowOf(sample)).getByText("Failed")).toBeTruthy();
  });

  it("opens a plan by its title, and does the rest behind “More”", async () => {
    const { user, calls } = renderPlansScreen({ entries: two });
    await user.click(button(sample));
    await user.click(button(`More for ${sample}`));
    await user.click(button(`Duplicate ${sample}`));
    await user.click(button(`Save as file: ${sample}`));
    await user.click(button(`Archive ${sample}`));
    await user.click(button(`Remove ${sample}`));
    expect(calls).toEqual(["open a", "duplicate a", "download a", "archive a", "remove a"]);
  });

  it("renames a plan in its place, and gives the keyboard back to the title", async () => {
    const { user, calls } = renderPlansScreen({ entries: two });
    const rename = async (text: string) => {
      await user.click(button(`Rename ${sample}`));
      const field = screen.getByRole<HTMLInputElement>("textbox", { name: "New title" });
      expect([document.activeElement, field.selectionEnd]).toEqual([field, sample.length]);
      await user.keyboard(text);
      expect(document.activeElement).toBe(button(sample));
    };
    await user.click(button(`More for ${sample}`));
    await rename("Voice renewal {Enter}");
    await rename("Never mind{Escape}");
    await rename("{Enter}");
    expect(calls).toEqual(["rename a Voice renewal"]);
  });

  it("says what was done, and takes the keyboard from the row that is gone to the way back", async () => {
    const { user, calls, show } = renderPlansScreen({ entries: two });
    const step = { deed: "removed", planId: "a", title: sample } as const;
    show({ entries: two.slice(1), news: { ...step, outcome: "done" }, undoStep: step });
    expect(screen.getByText(`“${sample}” was removed.`).getAttribute("role")).toBe("status");
    expect(document.activeElement).toBe(button(`Undo the removal of ${sample}`));
    await user.keyboard("{Enter}");
    expect(calls).toEqual(["undo"]);
    show({ entries: two, news: { ...step, outcome: "undone" }, undoStep: null });
    expect(screen.getByText(`“${sample}” is back.`)).toBeTruthy();
    expect(screen.queryByRole("button", { name: /^Undo/ })).toBe(null);
  });

  it("leaves the keyboard where it is when the row stays", async () => {
    const { user, show } = renderPlansScreen({ entries: two });
    await user.click(button(`More for ${sample}`));
    const step = { deed: "duplicated", planId: "c", title: "Copy" } as const;
    show({ news: { ...step, outcome: "done" }, undoStep: step });
    expect(document.activeElement).toBe(button(`More for ${sample}`));
    expect(button("Undo the copy Copy")).toBeTruthy();
  });

  it("keeps archived plans apart, and takes them out again", async () => {
    const { user, calls } = renderPlansScreen({ entries: [entry("a", samplePlan, { archivedAt: "2026-11-24" })] });
    await user.click(screen.getByText("Archived plans (1)"));
    await user.click(button(`More for ${sample}`));
    await user.click(button(`Take ${sample} out of the archive`));
    expect(calls).toEqual(["unarchive a"]);
  });

  it("finds plans by customer, title, site and fingerprint, and says how many", async () => {
    const { user } = renderPlansScreen({ entries: [...many, entry("a", samplePlan)] });
    const search = screen.getByRole("searchbox", { name: "Search plans" });
    await user.type(search, "evora");
    expect([planRows(), screen.getByText("1 plan matches “evora”.").getAttribute("role")]).toEqual([
      ["Évora"],
      "status",
    ]);
    await user.clear(search);
    await user.type(search, "KÖLN zurich");
    expect(planRows()).toEqual([sample]);
    await user.clear(search);
    await user.type(search, assess(samplePlan, catalogue).fingerprint.slice(0, 6));
    expect(planRows()).toEqual([sample]);
    await user.clear(search);
    await user.type(search, "nowhere");
    expect(planRows()).toEqual([]);
    expect(screen.getByText("No plan matches “nowhere”.")).toBeTruthy();
    await user.click(button("Clear the search"));
    expect([planRows().length, document.activeElement]).toEqual([7, search]);
  });

  it("orders plans by last edit, customer and verdict", async () => {
    const { user } = renderPlansScreen({ entries: [...many, entry("a", samplePlan, { savedAt: "2026-11-01" })] });
    expect(planRows()).toEqual(["Ferrol", "Évora", "Delft", "Cork", "Brema", "Alba", sample]);
    const order = screen.getByRole("combobox", { name: "Order" });
    await user.selectOptions(order, "Customer");
    expect(planRows()).toEqual(["Ferrol", "Delft", "Brema", sample, "Évora", "Cork", "Alba"]);
    await user.selectOptions(order, "Verdict");
    expect(planRows()[0]).toBe(sample);
  });

  it("says beside the file what is wrong with it, and takes the same file again", async () => {
    const { user, calls } = renderPlansScreen({ ofFile: "This file is no plan." });
    const input = screen.getByLabelText("Open a file");
    const file = new File(["{}"], "plan.json", { type: "application/json" });
    await user.upload(input, file);
    expect(sentencesOf(input)).toContain("This file is no plan.");
    expect(input.getAttribute("aria-invalid")).toBe("true");
    await user.upload(input, file);
    expect(calls).toEqual(["file plan.json", "file plan.json"]);
  });

  it("opens a link, without the spaces around it", async () => {
    const { user, calls } = renderPlansScreen();
    await user.type(screen.getByRole("textbox"), "  #/s/d1.x  {Enter}");
    expect(calls).toEqual(["link #/s/d1.x"]);
  });

  it("says beside the link what is wrong with it until it is changed", async () => {
    const { user, calls } = renderPlansScreen({ ofLink: "This link is damaged." });
    const field = screen.getByRole<HTMLInputElement>("textbox");
    await user.click(button("Open"));
    expect(sentencesOf(field)).toContain("Paste a link first.");
    expect(calls).toEqual([]);
    await user.type(field, "x{Enter}");
    expect(sentencesOf(field)).toBe("This link is damaged.");
    expect(field.value).toBe("x");
    await user.type(field, "y");
    expect(sentencesOf(field)).toBe("");
  });

  it("says before work begins that nothing can be saved", () => {
    renderPlansScreen({ problem: "storage/blocked" });
    expect(within(screen.getByRole("alert")).getByText(/does not let Portolan save anything/)).toBeTruthy();
  });

  it("says how many plans a full storage would not take", () => {
    renderPlansScreen({ problem: "storage/full", unstored: 2 });
    expect(screen.getByRole("alert").textContent).toContain("2 plans are only in this window");
  });

  it("says what is measured of the storage, and what is not known", async () => {
    const storage = {
      plans: 3,
      characters: 524_288,
      disk: { usedBytes: 0, quotaBytes: 2e9 },
      persistence: "not-granted",
    };
    const { user, calls, show } = renderPlansScreen({ storage } as Answers);
    const part = screen.getByRole("region", { name: "Where plans are kept" });
    expect(part.textContent).toContain("3 plans are kept in this browser, in 1,048.6 kB: 524,288 characters");
    expect(part.textContent).toContain("is not known");
    expect(part.textContent).toContain("10 % would be used");
    await user.click(button("Ask the browser to keep them"));
    expect(calls).toEqual(["persist"]);
    show({ storage: { ...storage, persistence: "refused" } } as Answers);
    expect(part.textContent).toContain("The browser did not agree.");
  });

  it("shows what cannot be opened with its reason, saves it as it is, and removes it only when told to", async () => {
    const { user, calls } = renderPlansScreen({
      unreadable: [{ id: "x1", problem: { code: "plan/too-new", version: 99, supported: 3 } }],
    });
    const part = screen.getByRole("region", { name: "Cannot be opened" });
    expect(part.textContent).toContain("newer version of Portolan");
    await user.click(button("Save entry x1 as it is"));
    await user.click(button("Remove entry x1"));
    expect(calls).toEqual(["download unreadable x1", "discard x1"]);
  });

  it("has no accessibility problem", async () => {
    const { container, user, show } = renderPlansScreen({
      entries: [...two, ...many, entry("z", named("Old"), { archivedAt: "2026-11-24" })],
      unreadable: [{ id: "x1", problem: { code: "plan/not-a-plan" } }],
      problem: "storage/full",
      unstored: 1,
      ofLink: "Damaged.",
    });
    await user.type(screen.getByRole("textbox"), "x{Enter}");
    await user.click(button(`More for ${sample}`));
    await user.click(button(`Rename ${sample}`));
    const step = { deed: "removed", planId: "q", title: "Gone" } as const;
    show({ news: { ...step, outcome: "done" }, undoStep: step });
    await user.click(screen.getByText("Archived plans (1)"));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
