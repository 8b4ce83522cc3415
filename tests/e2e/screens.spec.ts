import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { expect, type Page, test } from "@playwright/test";
import type { AxeResults } from "axe-core";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { rootAddress } from "./servers.ts";
import { openSample, openSection, openTab } from "./steps.ts";

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** Accessibility rules that the page as shown breaks, colours among them. */
async function accessibilityProblems(page: Page): Promise<readonly string[]> {
  // The page's own policy allows no foreign script, so it is put in by the browser's tools.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axeSource);
  const { violations } = await page.evaluate(() =>
    (window as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
  );
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const tabs = ["Overview", "Ports", "Bandwidth", "Latency", "Findings"] as const;
const sections = [
  "Project",
  "Applications",
  "Calling platform",
  "Sites and nodes",
  "Traffic",
  "Peers and services",
  "Measurements",
];

/** Shows every screen and view in turn. */
async function visitEverything(page: Page, look: (name: string) => Promise<void>) {
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "Open the sample plan" }).waitFor();
  await look("plans");
  await openSample(page);
  const isNarrow = (page.viewportSize()?.width ?? 0) < 1024;
  for (const section of sections) {
    await openSection(page, section);
    await look(`inputs: ${section}`);
  }
  if (isNarrow) await page.getByRole("button", { name: "Results", exact: true }).click();
  for (const tab of tabs) {
    await openTab(page, tab);
    if (tab === "Ports")
      await page
        .getByRole("button", { name: /^Why: Fax signalling/ })
        .first()
        .click();
    await look(`results: ${tab}`);
  }
  const link = encodePlan(samplePlan);
  await page.goto(rootAddress + link);
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  await look("shared");
  await page.goto(rootAddress + link.slice(0, -10));
  await page.getByRole("heading", { level: 1, name: "This link cannot be opened" }).waitFor();
  await look("link problem");
  await page.goto(`${rootAddress}#/nowhere`);
  await page.getByRole("heading", { level: 1, name: "There is nothing at this address" }).waitFor();
  await look("not found");
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every screen holds the accessibility rules, ${colorScheme}`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ colorScheme, viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    await visitEverything(page, async (name) => {
      expect.soft(await accessibilityProblems(page), name).toEqual([]);
    });
    await context.close();
  });
}

for (const width of [360, 768]) {
  test(`no screen scrolls sideways at ${width} pixels, and all hold the accessibility rules`, async ({ browser }) => {
    test.setTimeout(120_000);
    const context = await browser.newContext({ viewport: { width, height: 780 } });
    const page = await context.newPage();
    await visitEverything(page, async (name) => {
      expect.soft(await overflow(page), `${name} scrolls sideways`).toBeLessThanOrEqual(0);
      expect.soft(await accessibilityProblems(page), name).toEqual([]);
    });
    await context.close();
  });
}

test("the keyboard reaches the content first, and the heading after each turn", async ({ page }) => {
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "New plan" }).waitFor();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  expect(page.url()).toBe(rootAddress);
  await page.getByRole("button", { name: "New plan" }).press("Enter");
  await expect(page.getByRole("heading", { level: 1 })).toBeFocused();
});
