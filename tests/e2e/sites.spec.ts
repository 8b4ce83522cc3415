import { expect, test } from "@playwright/test";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { openSection, openTab, startNewPlan } from "./steps.ts";

test("500 sites of a workbook are added in one step, and taken back in one", async ({ page }) => {
  await page.goto(rootAddress);
  await startNewPlan(page);
  await openSection(page, "Sites and nodes");
  await page.getByRole("button", { name: "Paste or import sites…" }).click();
  const dialog = page.getByRole("dialog", { name: "Paste or import sites" });
  await dialog.getByLabel("Or choose a file").setInputFiles("tests/fixtures/sheets/fiveHundredSites.xlsx");
  await expect(dialog.getByText("500 sites can be added.")).toBeVisible();
  await dialog.getByLabel("Column C: Up kbps").selectOption("Up and down");
  await dialog.getByLabel("Column D: Down kbps").selectOption("Nothing");
  const first = dialog.getByRole("row", { name: /Branch 001/ });
  await expect(first.getByRole("cell")).toContainText(["2", "Data centre", "1,001", "1,001", "10.0.1.0/24", "1"]);
  await dialog.getByRole("button", { name: "Add 500 sites" }).click();
  await expect(page.getByText("500 sites were added.")).toBeVisible();
  await expect(page.getByRole("group", { name: "Site Branch 001" })).toBeVisible();
  await expect(page.getByText("A plan holds at most 500 of these.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).first().click();
  await expect(page.getByText("No site yet. Add the data centre first, then the branches")).toBeVisible();
  await expect(page.getByRole("group", { name: /^Site / })).toHaveCount(0);
});

test("a list of 500 sites has few rows in the page, keeps the focus, and shows the one that is sought", async ({
  page,
}) => {
  await page.goto(rootAddress);
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(500))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await openSection(page, "Sites and nodes");
  const rows = page.getByRole("group", { name: /^Site Site / });
  await expect(rows.first()).toBeVisible();
  expect(await rows.count()).toBeLessThan(60);

  const name = page.getByRole("group", { name: "Site Site 3", exact: true }).getByLabel("Name");
  await name.click();
  await page.locator(".pane-inputs").evaluate((pane) => pane.scrollTo(0, pane.scrollHeight));
  await expect(page.getByRole("group", { name: "Site Site 500", exact: true })).toBeInViewport();
  await expect(name).toBeFocused();
  await page.keyboard.type("!");
  await expect(
    page
      .getByRole("group", { name: "Site !Site 3", exact: true })
      .or(page.getByRole("group", { name: "Site Site 3!", exact: true })),
  ).toHaveCount(1);
  await page.keyboard.press("Tab");
  await expect(
    page
      .getByRole("group", { name: /^Site .*Site 3/ })
      .first()
      .getByLabel("Kind"),
  ).toBeFocused();

  await page.getByRole("searchbox", { name: "Find by name" }).fill("site 312");
  await expect(rows).toHaveCount(1);
});

for (const width of [1440, 360]) {
  test(`a finding leads to a site far down a list of 500, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(rootAddress);
    const large = largePlan(500);
    const sites = large.sites.map((site) => (site.id === "s400" ? { ...site, subnets: ["10.0.0.300/24"] } : site));
    const buffer = Buffer.from(planFileText({ ...large, applications: [], sites }));
    await page.setInputFiles("input[type=file]", { name: "large.json", mimeType: "application/json", buffer });
    await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
    if (width < 1024) await page.getByRole("button", { name: "Results", exact: true }).click();
    await openTab(page, "Findings");
    await page.getByRole("listitem").filter({ hasText: "10.0.0.300/24" }).getByRole("button").click();
    const row = page.getByRole("group", { name: "Site Site 400", exact: true });
    await expect(row.getByLabel("Subnets")).toBeFocused();
    await expect(row.getByLabel("Subnets")).toBeInViewport();
    await expect(page.getByRole("group", { name: "Site Site 399", exact: true })).toBeVisible();
    await expect(page.getByRole("group", { name: "Site Site 200", exact: true })).toHaveCount(0);
  });
}
