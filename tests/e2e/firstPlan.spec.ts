import { expect, type Locator, type Page, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";
import { openSection } from "./steps.ts";

/** Chooses with the mouse, on the words that stand beside the button. */
const choose = (group: Locator, name: string) => group.getByText(name, { exact: true }).click();

const group = (page: Page, name: RegExp) => page.getByRole("radiogroup", { name });

test("a newcomer comes from a template to a verdict with the mouse, and types one number", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "Single server", exact: true }).click();
  await expect(
    page.getByText(/It cannot be said yet whether this works: 3 questions must be answered first/),
  ).toBeVisible();

  await openSection(page, "Calling platform");
  await choose(group(page, /^Vendor|^PBX vendor|vendor/i), "Cisco");
  await openSection(page, "Peers and services");
  await choose(group(page, /^Proxy in the Internet Options/), "Off");
  await expect(
    page.getByText(/It cannot be said yet whether this works: 1 question must be answered first/),
  ).toBeVisible();

  await openSection(page, "Measurements");
  await page.getByLabel("RTT within Headquarters", { exact: true }).click();
  await page.keyboard.type("1");
  await expect(page.getByText(/^This works on the network as described/)).toBeVisible();

  // What was chosen is a plan like any other: it is in the register, with its verdict.
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const row = page.getByRole("listitem").filter({ hasText: "Passed" });
  await expect(row).toContainText("Single server");
  await expect(row).toContainText("none that blocks");
});

test("every template opens in the editor by keyboard", async ({ page }) => {
  test.setTimeout(90_000);
  for (const name of ["Single server", "HA pair", "Two data centres", "Hotel", "Contact centre"]) {
    await page.goto(rootAddress);
    await page.getByRole("button", { name, exact: true }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByRole("navigation", { name: "Sections of the plan" })).toBeVisible();
    await expect(page.getByText(/^It cannot be said yet whether this works: /)).toBeVisible();
  }
});

test("two hundred plans are listed at once, and found while they are still being assessed", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.getByRole("navigation", { name: "Sections of the plan" }).waitFor();
  await page.evaluate(() => {
    const [text = ""] = Object.entries(localStorage)
      .filter(([key]) => key.startsWith("portolan/plan/"))
      .map(([, value]) => value);
    for (let index = 1; index < 200; index += 1) {
      const saved = JSON.parse(text);
      saved.plan.project.title = `Plan number ${index}`;
      saved.plan.sites[1].name = `Quay ${index}`;
      localStorage.setItem(`portolan/plan/many-${index}`, JSON.stringify({ ...saved, id: `many-${index}` }));
    }
  });
  await page.goto(`${rootAddress}#/`);
  await page.reload();
  await page.getByRole("searchbox", { name: "Search plans" }).fill("quay 147");
  await expect(page.getByText("1 plan matches “quay 147”.")).toBeVisible();
  const rows = page.getByRole("listitem").filter({ has: page.getByRole("heading", { level: 3 }) });
  await expect(rows).toHaveCount(1);
  await expect(rows).toContainText("Failed", { timeout: 30_000 });
  await page.keyboard.press("Escape");
  await expect(rows).toHaveCount(200);
  await expect(page.getByText(/^Assessing \d+ plan/)).toBeHidden({ timeout: 60_000 });
});
