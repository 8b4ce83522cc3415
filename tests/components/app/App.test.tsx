import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { encodePlan } from "#link/fragment.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderApp } from "./renderApp.tsx";

const project = { ...planWith().project, title: "Harbour office" };
const plan = planWith({ project, applications: ["call-recording"] });

const saved = () => Object.keys(localStorage).filter((key) => key.startsWith("portolan/plan/"));

afterEach(() => {
  usePlanStore.getState().closePlan();
  localStorage.clear();
  useLibraryStore.getState().refresh();
  vi.restoreAllMocks();
});

describe("routes", () => {
  it("start with the plans", async () => {
    const { container } = renderApp("#/");
    expect(await screen.findByRole("button", { name: "New plan" })).toBeTruthy();
    expect(document.title).toBe("Plans · Portolan");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("say that an address leads nowhere, with a way on", async () => {
    const { container } = renderApp("#/charts/of/nowhere");
    expect(await screen.findByRole("heading", { level: 1, name: "There is nothing at this address" })).toBeTruthy();
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole("link", { name: "Go to my plans" }));
    expect(await screen.findByRole("button", { name: "New plan" })).toBeTruthy();
  });

  it("say that a plan is not in this browser", async () => {
    renderApp("#/plan/gone");
    expect(await screen.findByRole("heading", { level: 1, name: "This plan is not in this browser" })).toBeTruthy();
  });

  it("take the focus to the heading of the screen that replaces another", async () => {
    renderApp("#/");
    await userEvent.click(await screen.findByRole("button", { name: "New plan" }));
    const heading = await screen.findByRole("heading", { level: 1, name: "Plan without a title" });
    await waitFor(() => expect(document.activeElement).toBe(heading));
  });
});

describe("editor", () => {
  const open = async (fragment = "") => {
    const id = usePlanStore.getState().createPlan(plan);
    const rendered = renderApp(`#/plan/${id}${fragment}`);
    await screen.findByRole("heading", { level: 1, name: "Harbour office" });
    return rendered;
  };

  it("shows inputs and results of the plan that the address names", async () => {
    const { container } = await open("?tab=latency");
    expect(screen.getByRole("tab", { name: "Latency" }).getAttribute("aria-selected")).toBe("true");
    expect(document.title).toBe("Harbour office · Portolan");
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("keeps the chosen view in the address", async () => {
    await open();
    await userEvent.click(screen.getByRole("tab", { name: /^Ports/ }));
    expect(window.location.hash).toMatch(/\?tab=ports$/);
    await userEvent.click(screen.getByRole("tab", { name: "Overview" }));
    expect(window.location.hash).not.toContain("?");
  });

  it("undoes and redoes by key, inside fields of the plan too", async () => {
    await open();
    const title = screen.getByLabelText("Title");
    await userEvent.type(title, "s");
    expect(screen.getByRole("heading", { level: 1, name: "Harbour offices" })).toBeTruthy();
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("heading", { level: 1, name: "Harbour office" })).toBeTruthy();
    expect((title as HTMLInputElement).value).toBe("Harbour office");
    await userEvent.keyboard("{Control>}{Shift>}z{/Shift}{/Control}");
    expect(screen.getByRole("heading", { level: 1, name: "Harbour offices" })).toBeTruthy();
    await userEvent.keyboard("{Control>}z{/Control}{Control>}y{/Control}");
    expect(screen.getByRole("heading", { level: 1, name: "Harbour offices" })).toBeTruthy();
  });

  it("leaves the keys to the browser in a field that is no part of the plan", async () => {
    await open("?tab=ports");
    await userEvent.type(screen.getByLabelText("Title"), "s");
    await userEvent.click(await screen.findByRole("searchbox"));
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(screen.getByRole("heading", { level: 1, name: "Harbour offices" })).toBeTruthy();
  });

  it("names the step that undo would take back", async () => {
    await open();
    expect(screen.getByRole("button", { name: "Undo" }).getAttribute("aria-disabled")).toBe("true");
    await userEvent.type(screen.getByLabelText("Title"), "s");
    await userEvent.click(screen.getByRole("button", { name: "Undo: Title" }));
    expect(screen.getByRole("heading", { level: 1, name: "Harbour office" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Redo: Title" })).toBeTruthy();
  });

  it("goes from a finding to its input", async () => {
    await open("?tab=findings");
    const point = (await screen.findByText(/project’s customer is not given/)).closest("li");
    if (!point) throw new Error("Open points stand in a list.");
    await userEvent.click(within(point).getByRole("button", { name: "Go to input" }));
    expect(document.activeElement).toBe(screen.getByLabelText("Customer"));
  });

  it("says when the plan cannot be saved, and what to do", async () => {
    await open();
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("full", "QuotaExceededError");
    });
    await userEvent.type(screen.getByLabelText("Title"), "s");
    act(() => usePlanStore.getState().saveNow());
    expect(screen.getByRole("alert").textContent).toContain("storage is full");
    expect(screen.getByText("Not saved")).toBeTruthy();
  });

  it("goes on with a copy when another window changed the plan", async () => {
    await open();
    const [key = ""] = saved();
    const other = JSON.parse(localStorage.getItem(key) ?? "");
    localStorage.setItem(key, JSON.stringify({ ...other, savedAt: "2030-01-01T00:00:00.000Z" }));
    await userEvent.type(screen.getByLabelText("Title"), "s");
    act(() => usePlanStore.getState().saveNow());
    expect(await screen.findByText(/goes on as a copy/)).toBeTruthy();
    expect(saved()).toHaveLength(2);
    await waitFor(() => expect(window.location.hash).toContain(String(usePlanStore.getState().planId)));
    expect(screen.getByRole("heading", { level: 1, name: "Harbour offices" })).toBeTruthy();

    // The same editor goes on: nothing that was opened or half typed is lost.
    const title = screen.getByLabelText("Title");
    await userEvent.click(screen.getByRole("button", { name: "Go on with the copy" }));
    expect(screen.queryByText(/goes on as a copy/)).toBeNull();
    expect(screen.getByLabelText("Title")).toBe(title);
  });

  it("opens the other version after a conflict", async () => {
    await open();
    const [key = ""] = saved();
    const other = JSON.parse(localStorage.getItem(key) ?? "");
    localStorage.setItem(key, JSON.stringify({ ...other, savedAt: "2030-01-01T00:00:00.000Z" }));
    await userEvent.type(screen.getByLabelText("Title"), "s");
    act(() => usePlanStore.getState().saveNow());
    await userEvent.click(await screen.findByRole("button", { name: "Open the other version" }));
    expect(await screen.findByRole("heading", { level: 1, name: "Harbour office" })).toBeTruthy();
    expect(saved()).toHaveLength(2);
  });
});

describe("shared view", () => {
  it("shows the plan of the link and saves nothing", async () => {
    const { container } = renderApp(encodePlan(plan));
    expect(await screen.findByRole("heading", { level: 1, name: "Harbour office" })).toBeTruthy();
    expect(document.title).toBe("Harbour office · Portolan");
    expect(saved()).toEqual([]);
    expect(await accessibilityProblems(container)).toEqual([]);
  });

  it("goes to a part from the list of contents, without touching the address", async () => {
    Element.prototype.scrollIntoView ??= () => undefined;
    const link = encodePlan(plan);
    renderApp(link);
    await screen.findByRole("heading", { level: 2, name: "Latency" });
    await userEvent.click(screen.getByRole("button", { name: "Latency" }));
    expect(document.activeElement).toBe(screen.getByRole("heading", { level: 2, name: "Latency" }));
    expect(window.location.hash).toBe(link);
  });

  it("makes a copy to edit", async () => {
    renderApp(encodePlan(plan));
    await userEvent.click(await screen.findByRole("button", { name: "Make a copy to edit" }));
    expect(await screen.findByRole("tab", { name: "Overview" })).toBeTruthy();
    expect(saved()).toHaveLength(1);
    expect(window.location.hash).toMatch(/^#\/plan\//);
  });

  it("follows another link that is put in the place of the first", async () => {
    renderApp(encodePlan(plan));
    await screen.findByRole("heading", { level: 1, name: "Harbour office" });
    window.location.hash = encodePlan(planWith({ project: { ...project, title: "Lighthouse" } }));
    expect(await screen.findByRole("heading", { level: 1, name: "Lighthouse" })).toBeTruthy();
  });

  it("says what is wrong with a link that is cut off, and touches no saved plan", async () => {
    usePlanStore.getState().createPlan(plan);
    const before = { ...localStorage };
    const { container } = renderApp(encodePlan(plan).slice(0, -10));
    expect(await screen.findByRole("heading", { level: 1, name: "This link cannot be opened" })).toBeTruthy();
    expect(screen.getByText(/This link is cut off/)).toBeTruthy();
    expect({ ...localStorage }).toEqual(before);
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
