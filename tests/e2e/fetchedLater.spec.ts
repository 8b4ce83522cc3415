import { expect, test } from "@playwright/test";
import { openSample, openTab, portTable } from "./steps.ts";

// So that nothing comes from what the app keeps for times without a network.
test.use({ serviceWorkers: "block" });

const failed = "A part of Portolan that shows this could not be fetched.";

test("results that cannot be fetched say so, are asked for again, and the plan stays", async ({ page }) => {
  const part = /ResultPart-.*\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto("/");
  await openSample(page);
  await openTab(page, "Ports");
  await expect(page.getByRole("alert").filter({ hasText: failed })).toBeVisible();
  await page.getByLabel("Title").fill("Still being edited");
  await page.unroute(part);
  await openTab(page, "Findings");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("heading", { name: /^Open points/ })).toBeVisible();
  await expect(page.getByRole("group", { name: /^Assign/ }).first()).toBeVisible();
  await expect(page.getByRole("heading", { level: 2, name: "Findings" })).toBeFocused();
  await openTab(page, "Ports");
  await expect(portTable(page)).toBeVisible();
  await expect(page.getByRole("heading", { level: 1, name: "Still being edited" })).toBeVisible();
});

test("a link that cannot be written says so, and is written when asked for again", async ({ page }) => {
  const part = /fragment-.*\.js$/;
  await page.route(part, (route) => route.abort());
  await page.goto("/");
  await openSample(page);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("A part of Portolan that writes links could not be fetched.")).toBeVisible();
  await page.unroute(part);
  await page.getByRole("button", { name: "Copy link" }).click();
  await expect(page.getByText("Link copied.").or(page.getByRole("dialog"))).toBeVisible();
});

test("rows that were opened stay open while another view is looked at", async ({ page }) => {
  await page.goto("/");
  await openSample(page);
  await openTab(page, "Ports");
  await portTable(page).getByRole("button", { expanded: false }).first().click();
  const opened = portTable(page).getByRole("button", { expanded: true });
  await expect(opened).toHaveCount(1);
  await openTab(page, "Overview");
  await openTab(page, "Ports");
  await expect(opened).toHaveCount(1);
});
