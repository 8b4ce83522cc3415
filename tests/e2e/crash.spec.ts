import { expect, type Page, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";
import { startNewPlan } from "./steps.ts";

/** Ends the page's process at once: no event of leaving is heard, and nothing more is done. */
async function crash(page: Page): Promise<void> {
  const crashed = page.waitForEvent("crash");
  const session = await page.context().newCDPSession(page);
  void session.send("Page.crash").catch(() => undefined);
  await crashed;
}

test("a page that is killed in the middle of a word has lost no letter that was on the screen", async ({ context }) => {
  const page = await context.newPage();
  await page.goto(rootAddress);
  await startNewPlan(page);
  const address = page.url();
  await page.getByRole("textbox", { name: "Title" }).focus();
  await page.keyboard.type("Typed until the very mome");
  await expect(page.getByRole("heading", { level: 1, name: "Typed until the very mome" })).toBeVisible();
  await expect(page.getByText("Saved in this browser")).toBeVisible();
  await crash(page);

  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("heading", { level: 1, name: "Typed until the very mome" })).toBeVisible();
});

test("a window that closes without asking has stored the last letter", async ({ context }) => {
  const page = await context.newPage();
  await page.goto(rootAddress);
  await startNewPlan(page);
  const address = page.url();
  await page.getByRole("textbox", { name: "Title" }).focus();
  await page.keyboard.type("Closed at once");
  await page.close({ runBeforeUnload: false });
  const again = await context.newPage();
  await again.goto(address);
  await expect(again.getByRole("heading", { level: 1, name: "Closed at once" })).toBeVisible();
});
