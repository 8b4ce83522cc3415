import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Logo } from "#core/plan/logo.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { jpegLogo, pngLogo } from "#tests/fixtures/logos.ts";
import { planWith } from "#tests/fixtures/plans.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const { document: bare } = planWith();
const row = (name: string) => within(screen.getByRole("group", { name }));
const logoField = () => screen.getByLabelText<HTMLInputElement>("Logo", { selector: "input" });
const logoButton = () => screen.getByRole("button", { name: "Choose a picture" });
const logo: Logo = { type: "image/png", data: "iVBORw0KGgo=" };
const bytesOf = ({ data }: Logo) => new Uint8Array(Buffer.from(data, "base64"));
const png = () => new File([bytesOf(pngLogo)], "acme.png", { type: "image/png" });

/** The test's browser draws no pictures: it says how wide one is, or that it cannot draw it. */
function drawPictures(width: number | null) {
  vi.stubGlobal(
    "Image",
    class {
      src = "";
      naturalWidth = width ?? 0;
      naturalHeight = width ?? 0;
      decode = () => (width === null ? Promise.reject(new Error("No picture")) : Promise.resolve());
    },
  );
}

beforeEach(() => {
  vi.stubGlobal("URL", Object.assign(URL, { createObjectURL: () => "blob:logo", revokeObjectURL: () => undefined }));
  drawPictures(100);
});
afterEach(() => vi.unstubAllGlobals());

describe("the document's settings", () => {
  it("write status, version and paper into the plan, each as a step with a name", async () => {
    const { user, plan, edits } = renderInputs(planWith());
    await user.selectOptions(screen.getByRole("combobox", { name: "Status" }), "For review");
    await user.click(screen.getByRole("radio", { name: /^Internal/ }));
    await user.selectOptions(screen.getByRole("combobox", { name: "Paper" }), "US Letter");
    expect([plan().project.status, plan().document]).toEqual([
      "for-review",
      { ...bare, audience: "internal", paper: "letter" },
    ]);
    expect(edits.map(({ label }) => label)).toEqual(["Status", "Version", "Paper"]);
  });

  it("say what the internal version adds", () => {
    renderInputs(planWith());
    expect(
      screen.getByText("Adds the engineer’s notes and the rows of the page that the plan does not need."),
    ).toBeTruthy();
  });

  it("leave out the parts that are unticked", async () => {
    const { user, plan, edits } = renderInputs(planWith({ document: { ...bare, leftOut: ["servers"] } }));
    const part = (name: string) => screen.getByRole<HTMLInputElement>("checkbox", { name });
    expect([part("Servers").checked, part("Glossary").checked]).toEqual([false, true]);
    await user.click(part("Glossary"));
    await user.click(part("Servers"));
    expect(plan().document.leftOut).toEqual(["glossary"]);
    expect(edits.map(({ label }) => label)).toEqual(["Glossary: left out", "Servers: included"]);
  });

  it("have no accessibility problem, empty and full", async () => {
    const { container, replacePlan } = renderInputs(planWith());
    expect(await accessibilityProblems(container)).toEqual([]);
    const person = { name: "Rossi", role: "Network" };
    const revisions = [{ revision: "A", date: "2026-11-02", author: "Ada", change: "First issue" }];
    const document = { ...bare, revisions, distribution: [person, person], signatures: [person], logo };
    act(() => replacePlan(planWith({ document })));
    expect(await accessibilityProblems(container)).toEqual([]);
  });
});

describe("the lists of the document", () => {
  it("take revisions, with the keyboard in the first field of what was added", async () => {
    const { user, plan, edits } = renderInputs(planWith());
    await user.click(screen.getByRole("button", { name: "Add revision" }));
    await waitFor(() =>
      expect(document.activeElement?.getAttribute("data-path")).toBe("document.revisions.0.revision"),
    );
    await user.keyboard("A");
    const fields = row("Earlier revision 1: A");
    await user.type(fields.getByRole("textbox", { name: "Author" }), "Ada");
    await user.type(fields.getByRole("textbox", { name: "What changed" }), "First");
    await user.type(fields.getByLabelText("Date"), "2026-11-02");
    expect(plan().document.revisions).toEqual([{ revision: "A", date: "2026-11-02", author: "Ada", change: "First" }]);
    expect(edits.slice(0, 3).map(({ label, group }) => [label, group])).toEqual([
      ["revision added", undefined],
      ["Earlier revisions 1: Revision", "document.revisions.0.revision"],
      ["Earlier revisions 1: Author", "document.revisions.0.author"],
    ]);
  });

  it("take people, and let them go again", async () => {
    const { user, plan, edits } = renderInputs(planWith());
    await user.click(screen.getByRole("button", { name: "Add recipient" }));
    await user.keyboard("Rossi{Tab}Network");
    await user.click(screen.getByRole("button", { name: "Add signature" }));
    await user.keyboard("Verdi");
    expect([plan().document.distribution, plan().document.signatures]).toEqual([
      [{ name: "Rossi", role: "Network" }],
      [{ name: "Verdi", role: "" }],
    ]);
    await user.click(screen.getByRole("button", { name: "Remove: Recipient 1: Rossi" }));
    expect([plan().document.distribution, edits.at(-1)?.label]).toEqual([[], "recipient removed"]);
    expect(document.activeElement).toBe(screen.getByRole("region", { name: "Distribution" }));
  });

  it("keep what does not fit in an entry when the one before it is removed", async () => {
    const entry = { revision: "", date: "", author: "", change: "" };
    const revisions = ["A", "B", "C"].map((revision) => ({ ...entry, revision }));
    const { user, plan, openSection } = renderInputs(planWith({ document: { ...bare, revisions } }));
    const long = "x".repeat(planLimits.changeLength + 1);
    await user.click(row("Earlier revision 3: C").getByRole("textbox", { name: "What changed" }));
    await user.paste(long);
    await user.click(screen.getByRole("button", { name: "Remove: Earlier revision 2: B" }));
    const change = () =>
      row("Earlier revision 2: C").getByRole<HTMLTextAreaElement>("textbox", { name: "What changed" });
    expect([change().value, sentencesOf(change())]).toEqual([
      long,
      "1 character too many; the most is 300. The plan keeps the last text that fitted.",
    ]);
    await openSection("Applications");
    expect(screen.getByRole("button", { name: "Project: 1 entry not understood" })).toBeTruthy();
    await openSection("Project");
    expect(change().value).toBe(long);
    expect(plan().document.revisions).toEqual([revisions[0], revisions[2]]);
  });

  it("say when they are full", () => {
    const signatures = Array.from({ length: planLimits.signatures }, () => ({ name: "", role: "" }));
    renderInputs(planWith({ document: { ...bare, signatures } }));
    expect(screen.getByRole<HTMLButtonElement>("button", { name: "Add signature" }).disabled).toBe(true);
    expect(screen.getByText("A plan holds at most 20 of these.")).toBeTruthy();
  });
});

describe("the logo", () => {
  it("says beside its field that links leave it out", () => {
    renderInputs(planWith());
    expect(sentencesOf(logoButton())).toContain(
      "Links leave the logo out, which would make them too long; files and PDFs keep it.",
    );
  });

  it("is taken as it is from a small PNG, shown, and removed", async () => {
    const { user, plan, edits } = renderInputs(planWith());
    await user.upload(logoField(), png());
    const shown = await screen.findByRole<HTMLImageElement>("img", { name: "Logo of the document" });
    expect([plan().document.logo, shown.src]).toEqual([pngLogo, `data:image/png;base64,${pngLogo.data}`]);
    expect(sentencesOf(logoButton())).toContain("Logo taken from acme.png.");
    await user.click(screen.getByRole("button", { name: "Remove logo" }));
    expect([plan().document.logo, edits.map(({ label }) => label)]).toEqual([null, ["Logo", "Logo"]]);
    expect(document.activeElement).toBe(logoButton());
  });

  it("is chosen with a button of Portolan's own, in its language", async () => {
    const { user } = renderInputs(planWith());
    let opened = 0;
    logoField().addEventListener("click", () => {
      opened += 1;
    });
    await user.click(logoButton());
    expect([opened, logoField().hidden]).toEqual([1, true]);
  });

  it("is no longer said to be removed, or taken, once undo has made it otherwise", async () => {
    const { user, replacePlan } = renderInputs(planWith({ document: { ...bare, logo } }));
    await user.click(screen.getByRole("button", { name: "Remove logo" }));
    expect(sentencesOf(logoButton())).toContain("Logo removed.");
    act(() => replacePlan(planWith({ document: { ...bare, logo } })));
    expect(sentencesOf(logoButton())).not.toContain("Logo removed.");
    await user.upload(logoField(), png());
    await waitFor(() => expect(sentencesOf(logoButton())).toContain("Logo taken from acme.png."));
    act(() => replacePlan(planWith({ document: { ...bare, logo } })));
    expect(sentencesOf(logoButton())).not.toContain("Logo taken from acme.png.");
  });

  it("is taken from a file that is dropped", async () => {
    const { plan } = renderInputs(planWith());
    fireEvent.drop(logoButton(), { dataTransfer: { files: [png()], types: ["Files"] } });
    await waitFor(() => expect(plan().document.logo).toEqual(pngLogo));
  });

  it("stays as it was when a file cannot be read as a picture, and a sentence says so", async () => {
    drawPictures(null);
    const { user, plan, edits } = renderInputs(planWith({ document: { ...bare, logo } }));
    await user.upload(logoField(), new File(["no picture"], "notes.png", { type: "image/png" }));
    await waitFor(() =>
      expect(sentencesOf(logoButton())).toContain(
        "notes.png cannot be read as a picture, and nothing was changed. Choose a PNG, JPEG or SVG file.",
      ),
    );
    expect([plan().document.logo, edits]).toEqual([logo, []]);
  });

  it.each([
    ["half.png", pngLogo, -1],
    ["half.png", pngLogo, -20],
    ["half.jpg", jpegLogo, -2],
    ["half.jpg", jpegLogo, -60],
  ])("is not taken from %s, which is cut off although the browser draws it", async (name, whole, end) => {
    const { user, plan } = renderInputs(planWith());
    await user.upload(logoField(), new File([bytesOf(whole).slice(0, end)], name, { type: whole.type }));
    await waitFor(() =>
      expect(sentencesOf(logoButton())).toContain(`${name} cannot be read as a picture, and nothing was changed.`),
    );
    expect(plan().document.logo).toBe(null);
  });

  it("is taken from a JPEG, whatever stands behind its end", async () => {
    const { user, plan } = renderInputs(planWith());
    await user.upload(logoField(), new File([bytesOf(jpegLogo), "more"], "acme.jpg", { type: "image/jpeg" }));
    await waitFor(() => expect(plan().document.logo?.type).toBe("image/jpeg"));
  });
});
