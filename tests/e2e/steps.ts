import { expect, type Locator, type Page } from "@playwright/test";
import type { tabTitles } from "#tests/fixtures/screenTitles.ts";

/** What a user does, in the words of the screen. */

export async function startNewPlan(page: Page): Promise<void> {
  await page.getByRole("button", { name: "New plan" }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 1, name: "Plan without a title" }).waitFor();
}

export async function openSample(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
}

/** Opens a section of the inputs. */
export async function openSection(page: Page, name: string): Promise<void> {
  const entry = page.getByRole("navigation", { name: "Sections of the plan" }).getByRole("button", { name });
  await entry.click();
  await page.getByRole("heading", { level: 2, name, exact: true }).waitFor();
}

/** Turns a checkbox, radio button or switch by keyboard. */
export async function press(choice: Locator): Promise<void> {
  await choice.focus();
  await choice.press("Space");
}

export async function openTab(page: Page, name: (typeof tabTitles)[number]) {
  await page.getByRole("tab", { name: new RegExp(`^${name}`) }).click();
}

/** Rows of a table as lists of their cells' lines, headings of groups and opened details left out. */
export async function tableRows(table: Locator): Promise<readonly (readonly string[])[]> {
  await table.waitFor();
  return settled(async () => {
    const rows = await table.locator("tbody > tr:has(> [data-label])").all();
    return Promise.all(rows.map((row) => row.locator("> [data-label]").allInnerTexts()));
  });
}

/** What is read twice alike: what a choice brings comes a moment after the choice is shown. */
export async function settled<Answer>(read: () => Promise<Answer>): Promise<Answer> {
  let last = await read();
  await expect(async () => {
    const before = last;
    last = await read();
    expect(JSON.stringify(last)).toBe(JSON.stringify(before));
  }).toPass();
  return last;
}

export const portTable = (page: Page) =>
  page.getByRole("table", { name: "Openings: who connects to whom, over which port, and why" });

/** What the clipboard holds after "Copy link". */
export async function copyLink(page: Page): Promise<string> {
  await page.getByRole("button", { name: "Copy link" }).click();
  await page.getByText("Link copied.").waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
}

/** Downloads what a button offers and returns where it was put. */
export async function download(page: Page, button: string): Promise<string> {
  const [file] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: button }).click()]);
  return file.path();
}

/** Titles of the plans saved in this browser. */
export const savedPlans = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    Object.entries(localStorage)
      .filter(([key]) => key.startsWith("portolan/plan/"))
      .map(([, text]) => JSON.parse(text).plan.project.title),
  );
