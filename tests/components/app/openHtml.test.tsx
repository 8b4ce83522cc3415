import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { afterEach, describe, expect, it } from "vitest";
import { documentModel } from "#document/documentModel.ts";
import { modelHtml } from "#document/html/modelHtml.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { usePlanStore } from "#state/planStore.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { renderApp } from "./renderApp.tsx";

const plan = planWith({ project: { ...planWith().project, title: "Harbour </script> office" } });
const page = new File([modelHtml(documentModel({ ...documentInput(plan), format: "html" }))], "design.html");
const saved = () => Object.keys(localStorage).filter((key) => key.startsWith("portolan/plan/"));

afterEach(() => {
  usePlanStore.getState().closePlan();
  localStorage.clear();
  useLibraryStore.getState().refresh();
});

const start = async () => {
  renderApp("#/");
  await screen.findByRole("button", { name: "New plan" });
};

const drop = (file: File) => fireEvent.drop(document.body, { dataTransfer: { types: ["Files"], files: [file] } });

describe("a web page on the start screen", () => {
  it("is opened as a new plan when it is dropped", async () => {
    await start();
    drop(page);
    expect(await screen.findByRole("heading", { level: 1, name: "Harbour </script> office" })).toBeTruthy();
    expect(usePlanStore.getState().plan).toEqual(plan);
    expect(saved()).toHaveLength(1);
  });

  it("is opened when it is chosen", async () => {
    await start();
    await userEvent.upload(screen.getByLabelText("Open a file"), page);
    expect(await screen.findByRole("heading", { level: 1, name: "Harbour </script> office" })).toBeTruthy();
  });

  it("is refused in a sentence that names it when Portolan did not make it, and nothing is saved", async () => {
    await start();
    drop(new File(["\n<!DOCTYPE html>\n<p>Ports</p>"], "vendor.html"));
    expect(await screen.findByText(/^vendor\.html: This web page holds no Portolan plan\./)).toBeTruthy();
    expect(saved()).toEqual([]);
  });
});
