import { readFileSync } from "node:fs";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { EditPlan } from "#features/inputs/edit.ts";
import { ImportSites } from "#features/inputs/sections/ImportSites.tsx";
import { wordsOf } from "#messages/words.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { WordsProvider } from "#ui/words.tsx";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { sentencesOf } from "../sentencesOf.ts";
import { renderInputs } from "./setUp.tsx";

const empty = emptyPlan(catalogue.edition.id);
const dialog = () => within(screen.getByRole("dialog", { name: "Paste or import sites" }));

/** A file as browsers give it: jsdom's cannot be read as bytes. */
function fileOf(name: string, content: string | Buffer): File {
  const bytes = Uint8Array.from(Buffer.from(content));
  return Object.assign(new File([bytes], name), { arrayBuffer: () => Promise.resolve(bytes.buffer) });
}

async function openImport(plan: Plan) {
  const inputs = renderInputs(plan);
  await inputs.openSection("Sites and nodes");
  await inputs.user.click(screen.getByRole("button", { name: "Paste or import sites…" }));
  await screen.findByRole("dialog");
  return inputs;
}

const pasteArea = () => dialog().getByRole("textbox", { name: "Paste rows here" });
const paste = (...lines: readonly string[]) => fireEvent.change(pasteArea(), { target: { value: lines.join("\n") } });
const choose = (file: File) =>
  fireEvent.change(dialog().getByLabelText("Or choose a file"), { target: { files: [file] } });
const problems = () =>
  within(dialog().getByRole("region", { name: "What to look at" }))
    .getAllByRole("listitem")
    .map((item) => item.textContent);
const cells = () =>
  within(dialog().getByRole("table", { name: "Sites as they will be added" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the import of sites", () => {
  it("adds pasted sites with circuit, subnets and calls in one edit, and nothing before", async () => {
    const { user, plan, edits } = await openImport(empty);
    paste(
      "Site\tType\tUpload (Mbit/s)\tDown kbps\tVoice share\tLink layer\tSubnets\tFax",
      "Milano\tData centre\t100\t200000\t30 %\tEthernet VLAN\t10.1.0.0/24, 10.1.1.0/24\t12",
      "Roma\tBranch\t2.5\t\t\t\t\t",
    );
    expect(dialog().getByText("2 sites can be added.")).toBeTruthy();
    expect(cells()).toEqual([
      [
        "2",
        "Milano",
        "Data centre",
        "100,000",
        "200,000",
        "30",
        "Ethernet with VLAN tag",
        "10.1.0.0/24, 10.1.1.0/24",
        "12",
      ],
      ["3", "Roma", "Branch", "2,500", "", "", "", "", ""],
    ]);
    expect(edits).toEqual([]);
    await user.click(dialog().getByRole("button", { name: "Add 2 sites" }));
    expect(edits).toEqual([{ label: "2 sites added from a sheet", group: undefined }]);
    expect(plan().sites).toEqual([
      {
        id: "s1",
        name: "Milano",
        kind: "data-centre",
        circuit: { upKbps: 100_000, downKbps: 200_000, voiceSharePercent: 30, linkLayer: "ethernet-vlan" },
        subnets: ["10.1.0.0/24", "10.1.1.0/24"],
        traffic: { "digital-fax": { by: "calls", concurrentCalls: 12 } },
      },
      {
        id: "s2",
        name: "Roma",
        kind: "branch",
        circuit: { upKbps: 2500, downKbps: null, voiceSharePercent: null, linkLayer: "ethernet" },
        subnets: [],
        traffic: {},
      },
    ]);
    expect(screen.queryByRole("dialog")).toBeNull();
    expect(screen.getByText("2 sites were added.")).toBeTruthy();
  });

  it("follows a changed column, unit and header", async () => {
    const { user, plan } = await openImport(empty);
    paste("Köln;7;10", "Bonn;8;20");
    expect(dialog().getByText("No column is read as the name. Choose “Name” for the column that has it.")).toBeTruthy();
    await user.selectOptions(dialog().getByRole("combobox", { name: "Column A" }), "Name");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Column B" }), "Up and down");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Column C" }), "Up and down");
    expect(dialog().getByRole<HTMLSelectElement>("combobox", { name: "Column B" }).value).toBe("ignore");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Unit of column C" }), "Mbps");
    expect(cells()).toEqual([
      ["1", "Köln", "Branch", "10,000", "10,000"],
      ["2", "Bonn", "Branch", "20,000", "20,000"],
    ]);
    await user.selectOptions(dialog().getByRole("combobox", { name: "Header in line" }), "1: Köln · 7 · 10");
    expect(dialog().getByRole("combobox", { name: "Column A: Köln" })).toBeTruthy();
    await user.selectOptions(dialog().getByRole("combobox", { name: "Column A: Köln" }), "Name");
    await user.click(dialog().getByRole("button", { name: "Add 1 site" }));
    expect(plan().sites.map(({ name }) => name)).toEqual(["Bonn"]);
  });

  it("asks for a unit that neither the header nor the cells name, and takes none before", async () => {
    const { user } = await openImport(empty);
    paste("Site\tUpload\tDown (MB/s)", "Köln\t10\t5", "Bonn\t10 Mbps\t-5 Mbps");
    expect(dialog().getByRole<HTMLButtonElement>("button", { name: "Add sites" }).disabled).toBe(true);
    expect(problems()).toEqual([
      "Left outLine 2, column B (Upload): “10” names no unit, and that of its column is not known; choose it for the column.",
      "Left outLine 2, column C (Down (MB/s)): “5” names no unit, and that of its column is not known; choose it for the column.",
      "Left outLine 3, column C (Down (MB/s)): “-5 Mbps” is out of range; write 0 to 1,000,000 Mbps.",
    ]);
    expect(dialog().getByText(/^The unit of column B is not known, so its numbers are left out\./)).toBeTruthy();
    expect(dialog().getByText(/^Column C names bytes, or what may be bytes/)).toBeTruthy();
    const unit = dialog().getByRole<HTMLSelectElement>("combobox", { name: "Unit of column B" });
    expect(unit.selectedOptions[0]?.textContent).toBe("Choose a unit");
    await user.selectOptions(unit, "Mbps");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Unit of column C" }), "Gbps");
    expect(cells()).toEqual([["2", "Köln", "Branch", "10,000", "5,000,000"]]);
  });

  it("passes over titles above the header, says so, and lets another line be the header", async () => {
    const { user } = await openImport(empty);
    paste("Cliente: ACME", "", "Sede\tBanda Mbps", "Roma\t10", "Bari\t20");
    const header = dialog().getByRole<HTMLSelectElement>("combobox", { name: "Header in line" });
    expect(header.selectedOptions[0]?.textContent).toBe("3: Sede · Banda Mbps");
    expect(sentencesOf(header)).toContain("1 line above it is passed over.");
    expect(cells().map(([line, name]) => [line, name])).toEqual([
      ["4", "Roma"],
      ["5", "Bari"],
    ]);
    await user.selectOptions(header, "No header");
    await user.selectOptions(dialog().getByRole("combobox", { name: "Column A" }), "Name");
    expect(cells().map(([, name]) => name)).toEqual(["Cliente: ACME", "Sede", "Roma", "Bari"]);
  });

  it("says line, column and cure of every problem, and leaves out rows with errors", async () => {
    const { user, plan } = await openImport(planWith({ sites: [site("s1", { name: "Köln" })], nodes: [] }));
    paste(
      "Site\tType\tUp kbps\tVoice %\tLAN",
      "Köln\tBranch\t1000\t30\t10.1.0.0/24",
      "\tBranch\t1000\t30\t",
      "Bonn\tCastle\tmany\t0.3\t",
      "Trier\tBranch\t1000 furlongs\t200\tsomewhere",
    );
    expect(problems()).toEqual([
      "NoteLine 2, column A (Site): “Köln” is also the name of a site in the plan; both will stand unless you rename one.",
      "Left outLine 3, column A (Site): the site has no name; write one.",
      "Left outLine 4, column B (Type): “Castle” is no kind of site; write branch, data centre or DR data centre.",
      "Left outLine 4, column C (Up kbps): “many” is not a number; write digits with their unit at most, such as 2048, or leave the cell empty.",
      "Left outLine 4, column D (Voice %): “0.3” could be a fraction or a percentage; write it with its sign, such as 30 % or 0.5 %.",
      "Left outLine 5, column C (Up kbps): the unit of “1000 furlongs” is not known; write kbps, Mbps or Gbps, or only the number.",
      "Left outLine 5, column D (Voice %): “200” is out of range; write 0.1 to 100.",
      "NoteLine 5, column E (LAN): “somewhere” is no network; it is taken as written, so correct it here or in the plan.",
    ]);
    expect(dialog().getByText("1 site can be added; 3 rows have errors and are left out.")).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Add 1 site" }));
    expect(plan().sites.map(({ name }) => name)).toEqual(["Köln", "Köln"]);
  });

  it("says how many rows are left out and why before it shows the columns", async () => {
    await openImport(empty);
    paste("Site\tType\tUp", "Köln\tBranch\t10", "Köln\tBranch\t", "Bonn\tCastle\t20", "Köln\t\t1 Mbps");
    const region = dialog().getByRole("region", { name: "What to look at" });
    expect(within(region).getByText("2 rows are left out; 2 notes.")).toBeTruthy();
    expect(within(region).getByText(/^The unit of column C is not known/)).toBeTruthy();
    const columns = dialog().getByRole("table", { name: "What the columns hold" });
    expect(region.compareDocumentPosition(columns)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it("asks for the decimal mark where a number could be either", async () => {
    const { user, plan } = await openImport(empty);
    paste("Site\tUp Mbps", "Köln\t2.048");
    expect(problems()).toHaveLength(1);
    const question = within(
      dialog().getByRole("radiogroup", { name: "What starts the decimals in numbers such as 1.234?" }),
    );
    await user.click(question.getByRole("radio", { name: /^A point/ }));
    await user.click(dialog().getByRole("button", { name: "Add 1 site" }));
    expect(plan().sites[0]?.circuit.upKbps).toBe(2048);
  });

  it("adds no more than the plan takes", async () => {
    const user = userEvent.setup();
    const full = largePlan(499);
    let plan = full;
    const edit: EditPlan = (_label, change) => {
      plan = change(plan);
    };
    render(
      <WordsProvider words={wordsOf("en")}>
        <ImportSites sites={full.sites} edit={edit} />
      </WordsProvider>,
    );
    await user.click(screen.getByRole("button", { name: "Paste or import sites…" }));
    await screen.findByRole("dialog");
    paste("Site", "One more", "One too many");
    expect(problems()).toEqual([
      "Left outLine 3: the plan has room for 1 more site only; remove some, or split the sheet.",
    ]);
    await user.click(dialog().getByRole("button", { name: "Add 1 site" }));
    expect(plan.sites).toHaveLength(500);
    expect(plan.sites.at(-1)?.name).toBe("One more");
  });

  it("reads a workbook, lets its sheet be chosen, and keeps it when a damaged one follows", async () => {
    const { user } = await openImport(empty);
    choose(fileOf("sites.xlsx", readFileSync("tests/fixtures/sheets/sites.xlsx")));
    expect(await dialog().findByText("Read from sites.xlsx")).toBeTruthy();
    expect(cells().map(([, name]) => name)).toEqual(["Milano – CED", "Roma", "Köln"]);
    expect(problems()).toEqual([
      "Left outLine 4, column D (Download (Mbit/s)): the formula “=C2*2” has no saved result; open the workbook in a spreadsheet and save it.",
    ]);
    choose(fileOf("broken.xlsx", "PK no workbook"));
    await waitFor(() =>
      expect(sentencesOf(dialog().getByLabelText("Or choose a file"))).toContain(
        "The file is damaged or no .xlsx workbook. Save it again in the spreadsheet, or as CSV.",
      ),
    );
    expect(cells()).toHaveLength(3);
    choose(fileOf("sites.csv", "Site;Up kbps\nKöln;1000\n"));
    expect(await dialog().findByText("Read from sites.csv")).toBeTruthy();
    await user.click(dialog().getByRole("button", { name: "Cancel" }));
    await user.click(screen.getByRole("button", { name: "Paste or import sites…" }));
    await screen.findByRole("dialog");
    expect(cells()).toEqual([["2", "Köln", "Branch", "1,000"]]);
  });

  it("says why a text cannot be read", async () => {
    await openImport(empty);
    paste("Site\tUp kbps");
    expect(sentencesOf(pasteArea())).toContain("There is only a header and no row beneath it.");
    expect(dialog().getByRole<HTMLButtonElement>("button", { name: "Add sites" }).disabled).toBe(true);
  });

  it("takes a long paste at once, where the caret is", async () => {
    const { user } = await openImport(empty);
    const lines = Array.from({ length: 400 }, (_, index) => `Branch ${index}`);
    await user.type(pasteArea(), "Site{enter}");
    await user.paste(lines.join("\n"));
    expect(dialog().getByText("400 sites can be added.")).toBeTruthy();
  });

  it("shows the beginning of many rows, and all of them when asked", async () => {
    const { user } = await openImport(empty);
    paste("Site", ...Array.from({ length: 118 }, (_, index) => `Branch ${index}`));
    expect(cells()).toHaveLength(8);
    await user.click(dialog().getByRole("button", { name: "Show all 118" }));
    expect(cells()).toHaveLength(118);
    expect(dialog().getByRole("button", { name: "Add 118 sites" })).toBeTruthy();
  });

  it("has no accessibility problem", async () => {
    await openImport(empty);
    paste("Site\tUp Mbps\tFax", "Köln\t2.048\t1", "Bonn\t3\tx");
    expect(await accessibilityProblems(screen.getByRole("dialog"))).toEqual([]);
  });
});
