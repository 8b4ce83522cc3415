import { render, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { DocumentScreen, type DocumentScreenProps } from "#features/document/DocumentScreen.tsx";
import type { DocumentDownload } from "#features/document/documentDownload.ts";
import { wordsOf } from "#messages/words.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { WordsProvider } from "#ui/words.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";

const outline: DocumentScreenProps["outline"] = {
  status: "known",
  outline: {
    parts: [
      { id: "summary", number: "1", heading: "Summary", isLeftOut: false },
      { id: "glossary", number: "", heading: "Glossary", isLeftOut: true },
    ],
    unprintable: [],
  },
};

/** Renders the screen and gathers what it asks for. */
function show(given: Partial<DocumentScreenProps> = {}) {
  const asked: string[] = [];
  const { container } = render(
    <WordsProvider words={wordsOf("en")}>
      <DocumentScreen
        plan={planWith({})}
        outline={outline}
        download={{ status: "idle" }}
        start={(format) => asked.push(`start ${format}`)}
        cancel={() => asked.push("cancel")}
        onRetryOutline={() => asked.push("outline again")}
        onSettings={() => asked.push("settings")}
        onGoTo={(at) => asked.push(at.join("/"))}
        {...given}
      />
    </WordsProvider>,
  );
  return { container, asked };
}

const press = (name: string) => userEvent.click(screen.getByRole("button", { name }));

describe("DocumentScreen", () => {
  it("offers every format with what it is for", async () => {
    const { asked } = show();
    for (const name of ["Download PDF", "Download HTML", "Download Word file", "Download Markdown"]) await press(name);
    expect(asked).toEqual(["start pdf", "start html", "start docx", "start markdown"]);
    expect(screen.getByText("To hand over, print and sign.").id).toBe(
      screen.getByRole("button", { name: "Download PDF" }).getAttribute("aria-describedby"),
    );
  });

  it("lists the parts in their order and marks those that are left out", () => {
    show();
    expect(
      screen
        .getAllByRole("listitem")
        .slice(-2)
        .map(({ textContent }) => textContent),
    ).toEqual(["1Summary", "Glossaryleft out"]);
  });

  it("says in which part the making is, and stops it", async () => {
    const download: DocumentDownload = { status: "making", format: "docx", percent: 40, part: "Bandwidth" };
    const { asked } = show({ download });
    expect(screen.getByRole("status").textContent).toBe("Making Word: “Bandwidth”");
    expect(screen.getByRole("progressbar", { name: "Word" })).toHaveProperty("value", 40);
    await press("Cancel");
    expect(asked).toEqual(["cancel"]);
  });

  it("names the file that was saved", () => {
    show({ download: { status: "ready", format: "pdf", file: "Plan-B.pdf" } });
    expect(screen.getByRole("status").textContent).toBe("Plan-B.pdf is in this browser’s downloads.");
  });

  it("says why a file could not be made, and tries again", async () => {
    const { asked } = show({ download: { status: "failed", format: "html", reason: "no memory" } });
    expect(
      within(screen.getByRole("alert")).getByText(/Web page \(HTML\) could not be made: no memory\./),
    ).toBeTruthy();
    await press("Try again");
    expect(asked).toEqual(["start html"]);
  });

  it("asks again for the parts that could not be worked out", async () => {
    const { asked } = show({ outline: { status: "failed", reason: "offline" } });
    await press("Try again");
    expect(asked).toEqual(["outline again"]);
  });

  it("leads to where paper, version and parts are chosen", async () => {
    const { asked } = show();
    await press("Change paper, version and parts");
    expect(asked).toEqual(["settings"]);
  });

  it("warns of texts that the PDF cannot show, and leads to them", async () => {
    const unprintable = [{ at: ["sites", "dc", "name"], text: "東京 DC", characters: ["東", "京"] }];
    const { asked } = show({ outline: { status: "known", outline: { parts: [], unprintable } } });
    expect(screen.getByText("東京 DC: 東 京")).toBeTruthy();
    await press("Go to input");
    expect(asked).toEqual(["sites/dc/name"]);
  });

  it.each<DocumentDownload>([
    { status: "idle" },
    { status: "making", format: "pdf", percent: 1, part: "" },
    { status: "failed", format: "pdf", reason: "no memory" },
  ])("breaks no accessibility rule while $status", async (download) => {
    const unprintable = [{ at: ["project", "title"], text: "東京", characters: ["東", "京"] }];
    const { container } = show({ download, outline: { status: "known", outline: { parts: [], unprintable } } });
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});
