import { expect, test } from "@playwright/test";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { copyLink, openSample, settled } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the palette leads to a site's input, and Escape gives the keyboard back", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  const title = page.getByRole("textbox", { name: "Title" });
  await title.focus();
  await page.keyboard.press("Control+k");
  const field = page.getByRole("combobox", { name: "What to do or go to" });
  await expect(field).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(title).toBeFocused();

  await page.keyboard.press("Control+k");
  await expect(field).toBeFocused();
  await page.keyboard.type("malaga");
  await expect(page.getByRole("dialog").getByRole("option", { selected: true })).toContainText("Málaga");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-path^="sites."][data-path$=".name"]:focus')).toHaveValue("Málaga");

  await page.getByRole("button", { name: "Find and do" }).click();
  await expect(page.getByRole("group", { name: "Used last" }).getByRole("option")).toHaveText(/^Málaga/);
  await page.keyboard.type("bandw");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("tab", { name: "Bandwidth" })).toBeFocused();
});

test("the palette lies over the page, which stays where it is", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  await page.keyboard.press("Control+k");
  await expect(page.getByRole("dialog")).toBeInViewport({ ratio: 1 });
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await expect(page.getByRole("heading", { level: 1, includeHidden: true })).toBeInViewport();
});

test("shortcuts work outside of fields only, and can be switched off for good", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  const title = page.getByRole("textbox", { name: "Title" });
  await title.fill("5");
  await title.press("5");
  await expect(title).toHaveValue("55");
  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("5");
  await expect(page.getByRole("heading", { level: 2, name: "Traffic", exact: true })).toBeFocused();
  await page.keyboard.press("/");
  await expect(page.getByRole("searchbox")).toBeFocused();
  await page.getByRole("tab", { name: /^Ports/ }).focus();
  await page.keyboard.press("n");
  await expect(page.locator("[data-path]:focus, [data-path] :focus")).toBeVisible();
  await expect(page.getByText(/^1 of \d+: /).first()).toBeVisible();

  await page.getByRole("heading", { level: 1 }).focus();
  await page.keyboard.press("?");
  await page.getByRole("switch", { name: "Shortcuts of a single character" }).click({ force: true });
  await page.keyboard.press("Escape");
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await page.keyboard.press("5");
  await expect(page.getByRole("heading", { level: 2, name: "Project", exact: true })).toBeVisible();
});

test("a reader is offered what a reader may do, and nothing of the editor", async ({ page, browser }) => {
  await page.goto(rootAddress);
  await openSample(page);
  const link = await copyLink(page);
  const reader = await (await browser.newContext()).newPage();
  await reader.goto(link);
  await reader.getByRole("heading", { level: 1 }).waitFor();
  await reader.keyboard.press("Control+k");
  await reader.getByRole("combobox", { name: "What to do or go to" }).waitFor();
  const options = reader.getByRole("dialog").getByRole("option");
  await options.filter({ hasText: "Download PDF" }).waitFor();
  const titles = await settled(() => options.allInnerTexts());
  const has = (start: string) => titles.some((title) => title.startsWith(start));
  expect(
    ["Download PDF", "Print", "Make a copy to edit", "What to open", "All plans"].filter((one) => !has(one)),
  ).toEqual([]);
  expect(["New plan", "Open the sample plan", "Undo", "Save as file", "Project"].filter(has)).toEqual([]);
  await reader.keyboard.type("what to open");
  await reader.keyboard.press("Enter");
  await expect(reader.getByRole("heading", { level: 2, name: "What to open" })).toBeFocused();
});

test("the line above the results says what an edit changed, without moving anything, on a phone as well", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(rootAddress);
  await openSample(page);
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "What to do or go to" }).waitFor();
  await page.keyboard.type("traffic");
  await page.keyboard.press("Enter");
  await page.getByRole("heading", { level: 2, name: "Traffic", exact: true }).waitFor();
  const calls = page.getByRole("textbox", { name: "Digital Fax, Málaga" });
  await calls.scrollIntoViewIfNeeded();
  const before = await calls.boundingBox();
  await calls.fill("9");
  const line = page.getByRole("group", { name: "What the last edit changed" });
  await expect(line).toContainText(/each way: at least 9,680 → 10,240 kbps/);
  await expect(line).toBeInViewport();
  expect(await calls.boundingBox()).toEqual(before);
  await page.keyboard.press("Control+z");
  await expect(line).toContainText("Undone: Digital Fax calls of Málaga");
  await line.getByRole("button", { name: "Show in Bandwidth" }).click();
  await expect(page.getByRole("tab", { name: "Bandwidth" })).toBeFocused();
});

test("with 500 sites the palette opens at once and finds one of them", async ({ page }) => {
  await page.goto(rootAddress);
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(500))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
  await page.keyboard.press("Control+k");
  await page.getByRole("combobox", { name: "What to do or go to" }).waitFor();
  await page.keyboard.type("site 499");
  await page.keyboard.press("Enter");
  await expect(page.locator('[data-path="sites.s499.name"]')).toBeFocused();
});
