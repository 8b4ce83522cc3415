import { expect, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";

test("a port is looked up in the catalogue by keyboard, and what is found can be sent", async ({ page }) => {
  await page.goto(rootAddress);
  await page.getByRole("button", { name: "New plan" }).waitFor();
  await page.getByRole("link", { name: "Catalogue" }).click();
  await expect(page.getByRole("heading", { level: 1, name: "Catalogue" })).toBeFocused();
  await page.keyboard.press("/");
  await page.keyboard.type("5062");
  await expect(page.getByRole("status").filter({ hasText: "5062" })).toHaveText(
    /^1 row names 5062, 2 hold it in a range/,
  );
  const row = page.getByRole("button", { name: "Queuing and IVR signalling, SIP" });
  await row.focus();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#\/catalogue\?q=5062&row=sip-queuing$/);

  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("5062");
  await expect(row).toBeFocused();
  await expect(row).toHaveAttribute("aria-expanded", "true");
  await expect(page.getByText("Sets up calls between the PBX and the queuing and IVR services.")).toBeVisible();
});

test("Back returns from a row to what was read before", async ({ page }) => {
  await page.goto(`${rootAddress}#/catalogue?reading=tapi-vendor`);
  await page.getByRole("region", { name: "Readings" }).getByRole("link", { name: "TAPI call control" }).first().click();
  await expect(page.getByRole("button", { name: "TAPI call control" })).toBeFocused();
  await expect(page).toHaveURL(/row=tapi$/);
  await page.goBack();
  await expect(page).toHaveURL(/reading=tapi-vendor$/);
});

test("on paper every row is laid out with what is known of it", async ({ page }) => {
  await page.goto(`${rootAddress}#/catalogue`);
  await page.getByRole("heading", { level: 1, name: "Catalogue" }).waitFor();
  await page.emulateMedia({ media: "print" });
  await expect(page.getByText("Brings the calls to be recorded to the recording service.").first()).toBeVisible();
  await expect(page.getByRole("searchbox")).toBeHidden();
});
