import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { planFileText } from "#link/planFile.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { usePlanStore } from "#state/planStore.ts";
import { finishedPdf } from "#tests/fixtures/finishedPdf.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderApp } from "./renderApp.tsx";

const plan = planWith({ project: { ...planWith().project, title: "Harbour office" } });
const fileOf = (bytes: Uint8Array, name: string) => new File([new Uint8Array(bytes)], name);
const pdf = fileOf(finishedPdf(planFileText(plan)), "design.pdf");
const saved = () => Object.keys(localStorage).filter((key) => key.startsWith("portolan/plan/"));

afterEach(() => {
  usePlanStore.getState().closePlan();
  localStorage.clear();
  useLibraryStore.getState().refresh();
});

const start = async () => {
  const { container } = renderApp("#/");
  await screen.findByRole("button", { name: "New plan" });
  return container;
};

/** What a browser tells of files that are held over the page, or let go. */
const drag = (kind: "dragOver" | "drop", files: readonly File[]) =>
  fireEvent[kind](document.body, { dataTransfer: { types: ["Files"], files } });

describe("a PDF on the start screen", () => {
  it("is opened as a new plan when it is dropped, with a sentence on its pages that can be closed", async () => {
    const container = await start();
    drag("dragOver", [pdf]);
    expect(screen.getByText("Let go of the file to open it.")).toBeTruthy();
    drag("drop", [pdf]);
    expect(await screen.findByRole("heading", { level: 1, name: "Harbour office" })).toBeTruthy();
    expect(usePlanStore.getState().plan).toEqual(plan);
    expect(saved()).toHaveLength(1);
    const notice = screen.getByText(
      /^Opened from design\.pdf\. The document’s pages are as Portolan made them, of plan/,
    );
    expect(await accessibilityProblems(container)).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Close this note" }));
    expect(notice.isConnected).toBe(false);
  });

  it("is opened when it is chosen, with a warning when somebody changed it", async () => {
    await start();
    const changed = fileOf(Uint8Array.from([...finishedPdf(planFileText(plan)), 10]), "design.pdf");
    await userEvent.upload(screen.getByLabelText("Open a file"), changed);
    expect(await screen.findByText(/The PDF was changed after Portolan made it/)).toBeTruthy();
  });

  it("is refused in a sentence that names it when it holds no plan, and nothing is saved", async () => {
    await start();
    drag("drop", [fileOf(finishedPdf("an invoice"), "invoice.pdf")]);
    expect(await screen.findByText(/^invoice\.pdf: This PDF holds a plan that cannot be read/)).toBeTruthy();
    expect(saved()).toEqual([]);
  });

  it("is not opened together with another", async () => {
    await start();
    drag("drop", [pdf, pdf]);
    expect(await screen.findByText(/^These are 2 files\. Drop them one at a time/)).toBeTruthy();
    expect(saved()).toEqual([]);
  });

  it("leaves alone what is dragged and is no file", async () => {
    await start();
    const isFree = fireEvent.dragOver(document.body, { dataTransfer: { types: ["text/plain"], files: [] } });
    expect(isFree).toBe(true);
  });
});
