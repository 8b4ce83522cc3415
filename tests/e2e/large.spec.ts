import { expect, test } from "@playwright/test";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { openTab } from "./steps.ts";

test.beforeEach(async ({ page }) => {
  await page.goto(rootAddress);
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(500))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
});

test("500 sites stay readable in every view", async ({ page }) => {
  for (const tab of ["Overview", "Ports", "Bandwidth", "Latency", "Findings"] as const) {
    await openTab(page, tab);
    await expect(page.getByRole("tabpanel")).toBeVisible();
    expect(await page.locator("*").count(), tab).toBeLessThan(8000);
  }
  await openTab(page, "Ports");
  await page.getByRole("searchbox").fill("site 312");
  await expect(page.getByText(/^\d+ of \d+ openings$/)).toBeVisible();
  await page
    .getByRole("button", { name: /^Why: .* at 500 sites/ })
    .first()
    .click();
  await expect(page.getByRole("button", { name: /^Show all [\d,]+$/ })).toBeVisible();
});

test("a long PDF shows how far it is and can be cancelled, while typing goes on", async ({ page }) => {
  let downloads = 0;
  page.on("download", () => {
    downloads += 1;
  });
  await page.getByRole("button", { name: "Download PDF" }).click();
  await expect(page.getByRole("progressbar")).toBeVisible();
  await page.getByRole("textbox", { name: "Title" }).fill("Typed meanwhile");
  await expect(page.getByRole("heading", { level: 1, name: "Typed meanwhile" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel" }).click();
  await expect(page.getByText("The PDF was cancelled.")).toBeAttached();
  await expect(page.getByRole("button", { name: "Download PDF" })).toBeVisible();
  expect(downloads).toBe(0);
});
