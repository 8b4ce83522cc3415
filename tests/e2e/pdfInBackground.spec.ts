import { expect, type Page, test } from "@playwright/test";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";

/** Longer than this, work on the page's own thread is felt while typing; browsers call it a long task. */
const longTaskMs = 50;

/** Whatever else the machine does makes a task long now and then; what the page itself does too long is so each time. */
const tries = 3;

const offer = (page: Page) => page.getByRole("button", { name: "Download PDF" });
const progress = (page: Page) => page.getByRole("progressbar");

/** Notes each long task of the page's own thread, and every value that the progress shows. */
function watch() {
  Object.assign(window, { longTasks: [], shown: [] });
  const noted = (name: string): unknown[] => Reflect.get(window, name);
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted("longTasks").push(duration);
  }).observe({ type: "longtask" });
  const look = () => {
    const bar = document.querySelector("progress");
    if (bar && noted("shown").at(-1) !== bar.value) noted("shown").push(bar.value);
    requestAnimationFrame(look);
  };
  look();
}

const noted = (page: Page, name: "longTasks" | "shown") =>
  // `watch` put numbers there.
  page.evaluate((key) => Reflect.get(window, key) as number[], name);
const forget = (page: Page) => page.evaluate(() => Object.assign(window, { longTasks: [], shown: [] }).shown.length);

test.beforeEach(async ({ page }) => {
  await page.addInitScript(watch);
  await page.goto(rootAddress);
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(60))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
});

test("the PDF of 60 sites is made without holding up the page, and shows how far it is", async ({ page }) => {
  const longest: number[] = [];
  for (let made = 0; made < tries; made += 1) {
    // What opening the plan or the last download left to do is done before.
    await page.waitForTimeout(1000);
    await forget(page);
    const [file] = await Promise.all([page.waitForEvent("download"), offer(page).click()]);
    expect(file.suggestedFilename()).toMatch(/\.pdf$/);
    const shown = await noted(page, "shown");
    expect(shown.length).toBeGreaterThan(2);
    expect(shown).toEqual(shown.toSorted((one, other) => one - other));
    longest.push(Math.max(0, ...(await noted(page, "longTasks"))));
  }
  expect(Math.min(...longest)).toBeLessThanOrEqual(longTaskMs);
});

test("cancelling ends the worker that makes the PDF", async ({ page }) => {
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await offer(page).click();
  await expect(progress(page)).toBeVisible();
  await expect.poll(() => page.workers().length).toBe(1);
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect.poll(() => page.workers().length).toBe(0);
  await expect(offer(page)).toBeVisible();
  await page.waitForTimeout(1000);
  expect(downloads).toBe(0);
});
