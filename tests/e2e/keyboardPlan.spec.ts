import { expect, type Page, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

/** Goes somewhere by the palette, with keys alone. */
async function go(page: Page, query: string): Promise<void> {
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("combobox", { name: "What to do or go to" })).toBeFocused();
  await page.keyboard.type(query);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toHaveCount(0);
}

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, role: Parameters<Page["getByRole"]>[0], name: string | RegExp): Promise<void> {
  const wanted = page.getByRole(role, { name, exact: true });
  for (let steps = 0; steps < 80; steps += 1) {
    if (await wanted.evaluateAll((all) => all.some((one) => one === document.activeElement))) return;
    await page.keyboard.press("Tab");
  }
  await expect(wanted).toBeFocused();
}

test("a whole plan is made, judged and sent without a mouse", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "New plan" }).waitFor();
  await go(page, "new plan");
  await expect(page.getByRole("heading", { level: 1, name: "Plan without a title" })).toBeFocused();
  await page.keyboard.press("1");
  await tabTo(page, "textbox", "Title");
  await page.keyboard.type("Keys only");

  await go(page, "call recording");
  await expect(page.getByRole("checkbox", { name: "Call Recording" })).toBeFocused();
  await page.keyboard.press("Space");

  await go(page, "calling platform");
  await tabTo(page, "radio", /Not known yet|Cisco/);
  for (let steps = 0; steps < 8; steps += 1) {
    if (await page.getByRole("radio", { name: "Cisco" }).isChecked()) break;
    await page.keyboard.press("ArrowDown");
  }
  await expect(page.getByRole("radio", { name: "Cisco" })).toBeChecked();

  await go(page, "sites and nodes");
  await tabTo(page, "button", "Add branch");
  await page.keyboard.press("Enter");
  await go(page, "sites and nodes");
  await tabTo(page, "button", "Add data centre");
  await page.keyboard.press("Enter");
  await go(page, "sites and nodes");
  await tabTo(page, "button", "Add UC Suite node");
  await page.keyboard.press("Enter");

  await go(page, "traffic");
  await tabTo(page, "textbox", "Call Recording, Branch 1");
  await page.keyboard.type("10");

  await go(page, "measurements");
  await tabTo(page, "textbox", /^RTT /);
  await page.keyboard.type("20");

  await go(page, "overview");
  await expect(page.getByRole("tab", { name: "Overview" })).toBeFocused();
  await expect(page.locator(".verdict-box")).toContainText(/Incomplete|Failed|Passed/);
  await page.keyboard.press("c");
  await page.getByText("Link copied.").waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("#/s/");
});
