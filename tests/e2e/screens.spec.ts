import { expect, type Page, test } from "@playwright/test";
import { brokenRules, type Rules } from "./brokenRules.ts";
import { parts, visitSixtySites } from "./everyScreen.ts";
import { rootAddress } from "./servers.ts";
import { openSample, openTab } from "./steps.ts";

// The parts are independent, so that all workers share them.
test.describe.configure({ mode: "parallel" });

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

const ways: readonly { readonly width: number; readonly colorScheme: "light" | "dark"; readonly rules: Rules }[] = [
  { width: 1440, colorScheme: "light", rules: "all" },
  { width: 1440, colorScheme: "dark", rules: "colours" },
  { width: 768, colorScheme: "light", rules: "none" },
  { width: 360, colorScheme: "light", rules: "all" },
];

for (const { width, colorScheme, rules } of ways) {
  for (const [part, visit] of Object.entries(parts)) {
    test(`${part}: every state holds the accessibility rules (${rules}) and none scrolls sideways, ${colorScheme} at ${width} pixels`, async ({
      browser,
    }) => {
      test.setTimeout(180_000);
      const context = await browser.newContext({
        colorScheme,
        reducedMotion: "reduce",
        viewport: { width, height: 900 },
      });
      const page = await context.newPage();
      await visit(page, (state) => expectGoodShape(page, state, rules));
      await context.close();
    });
  }
}

test("60 sites hold the accessibility rules and do not scroll sideways at 360 pixels", async ({ browser }) => {
  test.setTimeout(180_000);
  const context = await browser.newContext({ reducedMotion: "reduce", viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await visitSixtySites(page, (state) => expectGoodShape(page, state, "all"));
  await context.close();
});

async function expectGoodShape(page: Page, state: string, rules: Rules): Promise<void> {
  expect.soft(await overflow(page), `${state} scrolls sideways`).toBeLessThanOrEqual(0);
  expect.soft(await brokenRules(page, rules), state).toEqual([]);
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

test("the keyboard keeps its place when what it pressed goes away", async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(rootAddress);
  await openSample(page);
  await page.getByLabel("Title").fill("Changed");
  await page.getByRole("button", { name: /^Undo: / }).press("Enter");
  await expect(page.getByRole("button", { name: "Undo", exact: true })).toBeFocused();
  await page.getByRole("button", { name: /^Redo: / }).press("Enter");
  await expect(page.getByRole("button", { name: "Redo", exact: true })).toBeFocused();

  await openTab(page, "Ports");
  const boundary = page.getByRole("button", { name: /^Boundary, / });
  await boundary.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.getByRole("button", { name: "Clear “Boundary”" }).press("Enter");
  await expect(
    page
      .getByRole("group", { name: /^Boundary, / })
      .locator("input")
      .first(),
  ).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(boundary).toBeFocused();

  await page.getByRole("searchbox").fill("no such thing");
  await page.getByRole("button", { name: "Clear the search" }).press("Enter");
  await expect(page.getByRole("searchbox")).toBeFocused();
});
