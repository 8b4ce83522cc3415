import { readFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { rootAddress } from "./servers.ts";
import { download, openSample, openSection, openTab, savedPlans, startNewPlan } from "./steps.ts";

test.beforeEach(async ({ page }) => {
  await page.goto(rootAddress);
});

test("a reload keeps the plan and the view", async ({ page }) => {
  await startNewPlan(page);
  await page.getByLabel("Title").fill("Kept over a reload");
  await openTab(page, "Latency");
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: "Kept over a reload" })).toBeVisible();
  await expect(page.getByRole("tab", { name: "Latency" })).toHaveAttribute("aria-selected", "true");
});

test("what was typed a moment before the window closes is kept", async ({ page, context }) => {
  await startNewPlan(page);
  const address = page.url();
  await page.getByLabel("Title").fill("Typed at the last moment");
  await page.close({ runBeforeUnload: true });
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("heading", { level: 1, name: "Typed at the last moment" })).toBeVisible();
});

test("undo and redo work by key and by button", async ({ page }) => {
  await openSample(page);
  const title = page.getByLabel("Title");
  await title.fill("Changed");
  await openSection(page, "Applications");
  await page.getByRole("checkbox", { name: "Hotel Link" }).press("Space");
  await expect(page.getByRole("checkbox", { name: "Hotel Link" })).toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("checkbox", { name: "Hotel Link" })).not.toBeChecked();
  await page.keyboard.press("Control+z");
  await expect(page.getByRole("heading", { level: 1, name: samplePlan.project.title })).toBeVisible();
  await page.keyboard.press("Control+Shift+z");
  await expect(page.getByRole("heading", { level: 1, name: "Changed" })).toBeVisible();
  await page.keyboard.press("Control+y");
  await expect(page.getByRole("checkbox", { name: "Hotel Link" })).toBeChecked();
  await page.getByRole("button", { name: /^Undo: Hotel Link/ }).click();
  await expect(page.getByRole("checkbox", { name: "Hotel Link" })).not.toBeChecked();
});

test("a plan leaves as a JSON file and comes back as another plan", async ({ page }) => {
  await openSample(page);
  const path = await download(page, "Save as file");
  const parsed = parsePlan(JSON.parse(readFileSync(path, "utf8")));
  expect(parsed).toEqual({ ok: true, value: { plan: samplePlan, warnings: [] } });

  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await page.setInputFiles("input[type=file]", path);
  await expect(page.getByRole("heading", { level: 1, name: samplePlan.project.title })).toBeVisible();
  expect(await savedPlans(page)).toHaveLength(2);
});

test("a file that is no plan is refused in a sentence, and nothing is saved", async ({ page }) => {
  const file = { name: "notes.json", mimeType: "application/json", buffer: Buffer.from("{}") };
  await page.setInputFiles("input[type=file]", file);
  await expect(page.getByText("This holds no Portolan plan.")).toBeVisible();
  expect(await savedPlans(page)).toEqual([]);
});
