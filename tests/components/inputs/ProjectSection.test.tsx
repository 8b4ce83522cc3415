import { act, fireEvent, screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const field = (name: string) => screen.getByRole<HTMLInputElement>("textbox", { name });

describe("the section Project", () => {
  it("writes what is typed into the plan, as one step of undo a field", async () => {
    const { user, plan, edits } = renderInputs(planWith());
    await user.type(field("Customer"), "Köln");
    expect(plan().project.customer).toBe("Köln");
    expect(edits.map(({ label, group }) => [label, group])).toEqual(
      Array.from("Köln", () => ["Customer", "project.customer"]),
    );
  });

  it("takes a date", async () => {
    const { user, plan } = renderInputs(planWith());
    await user.type(screen.getByLabelText("Date"), "2026-11-23");
    expect(plan().project.date).toBe("2026-11-23");
  });

  it("says at the field when the date that was typed is none, and keeps the plan's last one", async () => {
    const { user, plan, edits } = renderInputs(planWith({ project: { ...planWith().project, date: "2026-09-30" } }));
    const date = screen.getByLabelText<HTMLInputElement>("Date");
    // The test's browser reads every date; another gives nothing for 31 September.
    const setUnread = (badInput: boolean) =>
      Object.defineProperty(date, "validity", { configurable: true, value: { badInput } });
    setUnread(true);
    fireEvent.change(date, { target: { value: "" } });
    expect(sentencesOf(date)).toBe("");
    fireEvent.blur(date);
    expect([sentencesOf(date), date.getAttribute("aria-invalid"), plan().project.date, edits]).toEqual([
      "Write the date as year, month and day. The plan keeps its last date.",
      "true",
      "2026-09-30",
      [],
    ]);
    setUnread(false);
    await user.type(date, "2026-10-01");
    expect([sentencesOf(date), plan().project.date]).toEqual(["", "2026-10-01"]);
  });

  it("takes a date away once its field was emptied", () => {
    const { plan } = renderInputs(planWith({ project: { ...planWith().project, date: "2026-09-30" } }));
    const date = screen.getByLabelText<HTMLInputElement>("Date");
    Object.defineProperty(date, "validity", { configurable: true, value: { badInput: true } });
    fireEvent.change(date, { target: { value: "" } });
    // Of the last part that is deleted some browsers tell nothing: there is nothing before and after.
    Object.defineProperty(date, "validity", { configurable: true, value: { badInput: false } });
    fireEvent.blur(date);
    expect(plan().project.date).toBe("");
  });

  it("says who can read the notes", () => {
    renderInputs(planWith());
    expect(sentencesOf(field("Notes"))).toBe(
      "Printed in the internal version only. Whoever gets the plan’s link, or a file or document with the plan in it, can read them too.",
    );
  });

  it("keeps a text that is too long in its field, and the last one that fitted in the plan", async () => {
    const { user, plan } = renderInputs(planWith());
    await user.click(field("Title"));
    await user.paste("x".repeat(203));
    expect(field("Title").value).toHaveLength(203);
    expect(sentencesOf(field("Title"))).toContain("3 characters too many; the most is 200.");
    expect(plan().project.title).toBe("");
    await user.keyboard("{Backspace}{Backspace}{Backspace}");
    expect(plan().project.title).toHaveLength(200);
    expect(sentencesOf(field("Title"))).toBe("");
  });

  it("keeps what does not fit while another section is open, and marks the section", async () => {
    const { user, openSection } = renderInputs(planWith());
    await user.click(field("Title"));
    await user.paste("x".repeat(201));
    await openSection("Applications");
    expect(screen.getByRole("button", { name: "Project: 1 entry not understood" })).toBeTruthy();
    await openSection("Project");
    expect(field("Title").value).toHaveLength(201);
  });

  it("follows an undo", async () => {
    const start = planWith();
    const { user, replacePlan } = renderInputs(start);
    await user.type(field("Author"), "Ada");
    act(() => replacePlan(start));
    expect(field("Author").value).toBe("");
  });

  it("has no accessibility problem", async () => {
    const { container } = renderInputs(planWith());
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
