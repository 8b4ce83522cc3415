import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it, vi } from "vitest";
import { firstLanguage } from "#app/firstLanguage.ts";
import { encodePlan } from "#link/fragment.ts";
import { usePlanStore } from "#state/planStore.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderApp } from "./renderApp.tsx";

const project = { ...planWith().project, title: "Harbour office" };
const plan = planWith({ project, applications: ["call-recording"] });
const inItalian = planWith({ project: { ...project, language: "it" } });

const chosen = () => localStorage.getItem("portolan/language");

afterEach(() => {
  usePlanStore.getState().closePlan();
  vi.restoreAllMocks();
});

describe("another language", () => {
  it("is shown at once, keeps what is typed, its field and the way back, and is there at the next visit", async () => {
    const user = userEvent.setup();
    renderApp(`#/plan/${usePlanStore.getState().createPlan(plan)}`);
    const title = await screen.findByRole<HTMLInputElement>("textbox", { name: "Title" });
    await user.type(title, " of the north");
    const select = screen.getByRole("combobox", { name: "Language of the screens", hidden: true });
    await user.selectOptions(select, "Italiano");
    expect(await screen.findByRole("tab", { name: "Riepilogo" })).toBeTruthy();
    expect(screen.getByRole("textbox", { name: "Titolo" })).toBe(title);
    expect(title.value).toBe("Harbour office of the north");
    expect(document.activeElement).toBe(select);
    expect(document.documentElement.lang).toBe("it");
    await waitFor(() => expect(chosen()).toBe("it"));
    await user.click(screen.getByRole("button", { name: /^Annulla/ }));
    expect(title.value).toBe("Harbour office");
    expect(await accessibilityProblems(document.body)).toEqual([]);
    await user.selectOptions(select, "English");
    expect(await screen.findByRole("tab", { name: "Overview" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("holds for the visit where nothing can be stored", async () => {
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    renderApp("#/");
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Language of the screens", hidden: true }),
      "Italiano",
    );
    expect(await screen.findByRole("button", { name: "Nuovo piano" })).toBeTruthy();
  });

  it("is that of the document for somebody who is sent a plan, until they leave it", async () => {
    renderApp(encodePlan(inItalian));
    const copy = await screen.findByRole("button", { name: "Crea una copia modificabile" });
    expect(document.documentElement.lang).toBe("it");
    expect(chosen()).toBeNull();
    await userEvent.click(copy);
    expect(await screen.findByRole("tab", { name: "Overview" })).toBeTruthy();
  });

  it("is the reader's own on a plan that was sent, if they chose one before", async () => {
    localStorage.setItem("portolan/language", "en");
    renderApp(encodePlan(inItalian));
    expect(await screen.findByRole("button", { name: "Make a copy to edit" })).toBeTruthy();
    expect(document.documentElement.lang).toBe("en");
  });

  it("of the document is chosen with the project, and changes no word of the screen", async () => {
    renderApp(`#/plan/${usePlanStore.getState().createPlan(plan)}`);
    await userEvent.selectOptions(
      await screen.findByRole("combobox", { name: "Language of the document" }),
      "Italiano",
    );
    expect(usePlanStore.getState().plan.project.language).toBe("it");
    expect(screen.getByRole("tab", { name: "Overview" })).toBeTruthy();
  });
});

describe("the first language", () => {
  const spoken = (...tags: readonly string[]) => vi.spyOn(navigator, "languages", "get").mockReturnValue(tags);

  it.each([
    [["it-CH", "en"], "it"],
    [["IT"], "it"],
    [["de-DE", "fr", "it"], "it"],
    [["en-US", "it"], "en"],
    [["ja"], "en"],
    [[], "en"],
  ])("of a browser that prefers %j is %s", async (tags, language) => {
    spoken(...tags);
    expect(await firstLanguage("#/")).toBe(language);
  });

  it("is the one chosen before, whatever the browser and the plan say", async () => {
    localStorage.setItem("portolan/language", "en");
    spoken("it");
    expect(await firstLanguage(encodePlan(inItalian))).toBe("en");
  });

  it("is that of the plan in the link before the browser's", async () => {
    spoken("en");
    expect(await firstLanguage(encodePlan(inItalian))).toBe("it");
  });

  it("is the browser's where the link cannot be read, the choice is of no language, or nothing is stored", async () => {
    spoken("it");
    expect(await firstLanguage("#/s/d2.1.x.y")).toBe("it");
    localStorage.setItem("portolan/language", "tlh");
    expect(await firstLanguage("#/")).toBe("it");
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
      throw new DOMException("no", "SecurityError");
    });
    expect(await firstLanguage("#/")).toBe("it");
  });
});
