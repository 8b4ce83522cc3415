import { expect, type Page } from "@playwright/test";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { sectionTitles, tabTitles } from "#tests/fixtures/screenTitles.ts";
import { rootAddress } from "./servers.ts";
import { openSample, openSection, openTab, portTable, startNewPlan } from "./steps.ts";

/** Called with the name of each state while the page shows it. */
export type Look = (state: string) => Promise<void>;

const templates = ["New plan", "Single server", "HA pair", "Two data centres", "Hotel", "Contact centre"];

/** Every screen and state of the app, in parts that can be visited alone; each begins with an empty browser. */
export const parts: Readonly<Record<string, (page: Page, look: Look) => Promise<void>>> = {
  plans: visitPlans,
  inputs: visitInputs,
  results: visitResults,
  tools: visitTools,
  readers: visitReaders,
};

/** The list of plans: empty, with plans at work and archived, after a deed, and after what cannot be opened. */
async function visitPlans(page: Page, look: Look): Promise<void> {
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "Open the sample plan" }).waitFor();
  await look("no plans");
  for (const template of templates) {
    await page.getByRole("button", { name: template, exact: true }).click();
    await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
    await page.getByRole("link", { name: "Plans", exact: true }).click();
    await page.getByRole("heading", { level: 2, name: "Saved plans" }).waitFor();
  }
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await expect(page.getByText("Waiting", { exact: false })).toHaveCount(0);
  const more = page.getByRole("button", { name: /^More for / });
  await more.first().click();
  await page.getByRole("button", { name: /^Archive / }).click();
  await page.getByText("was put into the archive").waitFor();
  await page.locator("summary", { hasText: "Archived plans" }).click();
  await more.first().click();
  await look("plans, archived ones, a row’s actions and news");
  await page
    .getByRole("button", { name: /^Rename / })
    .first()
    .click();
  await page.getByLabel("Link", { exact: false }).last().fill("https://example.org/#p=nothing");
  await page.getByRole("button", { name: "Open", exact: true }).click();
  const notes = { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") };
  await page.setInputFiles("input[type=file]", notes);
  await page.getByText("This holds no Portolan plan.").waitFor();
  await look("plans, renaming, a link and a file that hold no plan");
}

/** Every section of the sample, and of a plan of which nothing is known. */
async function visitInputs(page: Page, look: Look): Promise<void> {
  await page.goto(rootAddress);
  await openSample(page);
  for (const section of sectionTitles) {
    await openSection(page, section);
    await look(`inputs: ${section}`);
  }
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await startNewPlan(page);
  for (const section of ["Sites and nodes", "Traffic", "Measurements"]) {
    await openSection(page, section);
    await look(`inputs without an answer: ${section}`);
  }
}

/** Every view of the sample with what opens in it, and those of an empty plan. */
async function visitResults(page: Page, look: Look): Promise<void> {
  await page.goto(rootAddress);
  await openSample(page);
  await showResults(page);
  await look("results: Overview");
  await page.getByRole("button", { name: /^Zürich, / }).press("Enter");
  await page.getByRole("region", { name: /^Zürich/ }).waitFor();
  await look("results: a site of the topology opened");

  await openTab(page, "Ports");
  await portTable(page)
    .getByRole("button", { name: /^Why: Fax signalling/ })
    .first()
    .click();
  const tools = page.getByRole("button", { name: /^Filters and view/ });
  if (await tools.isVisible()) await tools.click();
  await page.getByRole("button", { name: /^Boundary, / }).click();
  await look("results: Ports with a reason and a filter opened");
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Group by" }).selectOption({ label: "Site" });
  await page.getByRole("button", { name: /^Columns, / }).click();
  await look("results: Ports by site with the columns opened");
  await page.keyboard.press("Escape");
  await page.getByRole("searchbox").fill("no such thing");
  await page.getByText("No opening matches.").waitFor();
  await look("results: Ports with nothing that matches");

  await openTab(page, "Bandwidth");
  await openFirstReason(page);
  await look("results: Bandwidth with a reason opened");
  await openTab(page, "Latency");
  await page.getByRole("radio", { name: "Matrix" }).check({ force: true });
  await openFirstReason(page);
  await look("results: Latency as a matrix");
  await page.getByRole("radio", { name: "List" }).check({ force: true });
  await openFirstReason(page);
  await look("results: Latency as a list with a reason opened");
  await openTab(page, "Findings");
  await look("results: Findings");

  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await startNewPlan(page);
  await showResults(page);
  for (const tab of tabTitles) {
    await openTab(page, tab);
    await look(`results of an empty plan: ${tab}`);
  }
}

/** What lies over the screens, and the catalogue. */
async function visitTools(page: Page, look: Look): Promise<void> {
  await page.goto(rootAddress);
  await openSample(page);
  await page.getByLabel("Title").fill("Changed");
  await openSection(page, "Applications");
  await page.getByRole("checkbox", { name: "Hotel Link" }).press("Space");
  await page.getByRole("button", { name: "Details of the last change" }).click();
  await look("what the last edit changed");
  await page.keyboard.press("Escape");
  await page.keyboard.press("Control+k");
  const query = page.getByRole("combobox", { name: "What to do or go to" });
  await query.waitFor();
  await look("the palette");
  await query.fill("zzz");
  await look("the palette without a result");
  await page.keyboard.press("Escape");
  await query.waitFor({ state: "detached" });
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await page.getByRole("heading", { name: "Keyboard shortcuts" }).waitFor();
  await look("the shortcuts");
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Display" }).click();
  await page.getByRole("combobox", { name: "Colours" }).waitFor();
  await look("display settings");
  await page.goto(`${rootAddress}#/catalogue?q=5062&row=sip-queuing`);
  await page.getByText("Sets up calls between the PBX and the queuing and IVR services.").waitFor();
  await look("the catalogue, searched, with a row opened");
  await page.goto(`${rootAddress}#/catalogue?q=zzz`);
  await page.getByRole("heading", { level: 1, name: "Catalogue" }).waitFor();
  await look("the catalogue with nothing found");
  await page.goto(`${rootAddress}#/catalogue`);
  await page.getByRole("heading", { level: 1, name: "Catalogue" }).waitFor();
  await look("the catalogue");
}

/** What readers of a link see. */
async function visitReaders(page: Page, look: Look): Promise<void> {
  const link = encodePlan(samplePlan);
  const shown = page.getByRole("heading", { level: 2, name: "What to open" });
  await page.goto(rootAddress + link);
  await shown.waitFor();
  await look("shared");
  await page.goto(rootAddress + encodePlan(emptyPlan(catalogue.edition.id)));
  await page.getByRole("heading", { level: 1, name: "Plan without a title" }).waitFor();
  await look("shared without an answer");
  await page.goto(rootAddress + link.slice(0, -10));
  await page.getByRole("heading", { level: 1, name: "This link cannot be opened" }).waitFor();
  await look("link problem");
  await page.goto(`${rootAddress}#/nowhere`);
  await page.getByRole("heading", { level: 1, name: "There is nothing at this address" }).waitFor();
  await look("not found");
}

/** A plan of 60 sites in the editor and as readers see it. */
export async function visitSixtySites(page: Page, look: Look): Promise<void> {
  const plan = largePlan(60);
  await page.goto(rootAddress);
  const file = { name: "sixty.json", mimeType: "application/json", buffer: Buffer.from(planFileText(plan)) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
  for (const section of ["Sites and nodes", "Traffic", "Measurements"]) {
    await openSection(page, section);
    await look(`60 sites: ${section}`);
  }
  await showResults(page);
  for (const tab of tabTitles) {
    await openTab(page, tab);
    await look(`60 sites: ${tab}`);
  }
  await page.goto(rootAddress + encodePlan(plan));
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  await look("60 sites: shared");
}

/** Brings the results into sight where inputs and results do not fit beside each other. */
async function showResults(page: Page): Promise<void> {
  const button = page.getByRole("button", { name: "Results", exact: true });
  if (await button.isVisible()) await button.click();
  await page.getByRole("tabpanel").waitFor();
}

async function openFirstReason(page: Page): Promise<void> {
  await page.getByRole("tabpanel").locator("table button[aria-expanded=false]:visible").first().click();
}
