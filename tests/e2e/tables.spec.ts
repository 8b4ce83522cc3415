import { expect, type Page, test } from "@playwright/test";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { decodeFragment, encodePlan } from "#link/fragment.ts";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { openSample, openTab, portTable, settled } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"], viewport: { width: 1440, height: 900 } });

const filter = (page: Page, name: string) => page.getByRole("button", { name: new RegExp(`^${name}, `) });
const rows = (page: Page) => portTable(page).getByRole("button", { name: /^Why: / });
const parameters = (page: Page) => new URLSearchParams(new URL(page.url()).hash.split("?")[1] ?? "");

async function openLarge(page: Page) {
  await page.goto(rootAddress);
  const file = { name: "large.json", mimeType: "application/json", buffer: Buffer.from(planFileText(largePlan(500))) };
  await page.setInputFiles("input[type=file]", file);
  await page.getByRole("tab", { name: "Overview" }).waitFor();
}

test("filters set by keyboard are in the address, outlast a reload, and Back leads to the view before", async ({
  page,
}) => {
  await page.goto(rootAddress);
  await openSample(page);
  await openTab(page, "Ports");
  await rows(page).first().waitFor();
  const all = await settled(() => rows(page).count());
  await filter(page, "Boundary").focus();
  await page.keyboard.press("Enter");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Space");
  await page.keyboard.press("Escape");
  await expect(filter(page, "Boundary")).toBeFocused();
  await expect(filter(page, "Boundary")).toHaveText("Boundary: 2");
  await page.getByRole("searchbox").fill("tcp");
  await page.getByRole("columnheader", { name: "Ports" }).getByRole("button").click();
  await expect.poll(() => [...parameters(page).keys()].sort().join()).toBe("boundary,q,sort,tab");
  const found = await settled(() => rows(page).count());
  expect(found).toBeLessThan(all);
  expect(found).toBeGreaterThan(0);

  await page.reload();
  await expect(page.getByRole("searchbox")).toHaveValue("tcp");
  await expect(filter(page, "Boundary")).toHaveText("Boundary: 2");
  await expect(rows(page)).toHaveCount(found);

  await page.goBack();
  await expect(page.getByRole("tab", { name: "Overview" })).toHaveAttribute("aria-selected", "true");
});

test("a link to a filtered view shows the same plan and the same rows to somebody else", async ({ page, browser }) => {
  const link = encodePlan(samplePlan);
  await page.goto(`${rootAddress}${link}`);
  await filter(page, "Boundary").click();
  await page.getByRole("checkbox", { name: "PBX", exact: true }).click();
  await page.keyboard.press("Escape");
  await page.getByLabel("Group by").selectOption("No groups");
  await expect.poll(() => parameters(page).toString()).toBe("boundary=pbx&group=none");
  const found = await settled(() => rows(page).count());
  const { hash } = new URL(page.url());
  // The link's own text is as it was, and the whole address still opens the plan.
  expect(hash.split("?")[0]).toBe(link);
  expect(decodeFragment(hash)).toEqual(decodeFragment(link));

  const context = await browser.newContext();
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(rows(other)).toHaveCount(found);
  await expect(filter(other, "Boundary")).toHaveText("Boundary: 1");
  await context.close();
});

test("the copied table is what is shown, in its order", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  await openTab(page, "Ports");
  await page.getByRole("columnheader", { name: "Ports" }).getByRole("button").click();
  await page.getByRole("button", { name: "Copy table" }).click();
  await expect(page.getByText(/^\d+ rows copied, with headers\.$/)).toBeVisible();
  const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n").map((line) => line.split("\t"));
  expect(lines[0]?.slice(0, 3)).toEqual(["Boundary", "From", "To"]);
  await expect(rows(page)).toHaveCount(lines.length - 1);
  expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
});

test("titles and the first column stay in sight", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  await openTab(page, "Ports");
  const title = page.getByRole("columnheader", { name: "To", exact: true });
  await rows(page).last().scrollIntoViewIfNeeded();
  await expect(title).toBeInViewport();
  // The title lies over the rows, and nothing shows above it.
  const top = await page.locator(".pane-results").evaluate((pane) => pane.getBoundingClientRect().top);
  const box = await title.boundingBox();
  expect(Math.abs((box?.y ?? 0) - top)).toBeLessThanOrEqual(1);

  // With more columns than there is room for, the table scrolls sideways in its frame.
  await page.getByRole("button", { name: /^Columns, / }).click();
  for (const name of ["If it is blocked", "Row of the page", "Flows"]) {
    await page.getByRole("checkbox", { name }).click();
  }
  await page.keyboard.press("Escape");
  const frame = page.locator(".port-table > .data-table-frame");
  await expect.poll(() => frame.evaluate((one) => one.scrollWidth - one.clientWidth)).toBeGreaterThan(0);
  const first = portTable(page).getByRole("columnheader", { name: "From" });
  const before = await first.boundingBox();
  await frame.evaluate((one) => {
    one.scrollLeft = 1000;
    one.scrollTop = 1000;
  });
  const after = await first.boundingBox();
  expect(after?.x).toBeCloseTo(before?.x ?? 0, 0);
  await expect(portTable(page).getByRole("columnheader", { name: "Flows" })).toBeInViewport();
});

test("a phone sorts by a list", async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 780 });
  await page.goto(rootAddress + encodePlan(samplePlan));
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  const sort = page.getByRole("combobox", { name: "Sort by" });
  await expect(sort).toBeHidden();
  await page.getByRole("button", { name: "Filters and view" }).click();
  await expect(sort).toBeVisible();
  await page.getByLabel("Group by").selectOption("No groups");
  await sort.selectOption("Ports, ascending");
  // Rows are put in order after the choice is shown, and a row by the lowest of its ports: those with one can be read.
  await expect(async () => {
    const ports = await portTable(page).locator("td[data-label='Ports']").allInnerTexts();
    const numbers = ports
      .map((text) => text.match(/\d+/g) ?? [])
      .filter((found) => found.length === 1)
      .map(Number);
    expect(numbers.length).toBeGreaterThan(5);
    expect(numbers).toEqual([...numbers].sort((one, other) => one - other));
  }).toPass();
});

test("thousands of rows are counted, and only those near the screen are in the page", async ({ page }) => {
  await openLarge(page);
  await openTab(page, "Ports");
  await page.getByLabel("Group by").selectOption("Site");
  await expect.poll(() => portTable(page).getAttribute("aria-rowcount").then(Number)).toBeGreaterThan(3000);
  await expect.poll(() => portTable(page).locator("tbody > tr").count()).toBeLessThan(120);
  await page.locator(".pane-results").evaluate((pane) => {
    for (const box of [pane, ...pane.querySelectorAll(".port-table > .data-table-frame")]) box.scrollTo(0, 100_000);
  });
  await expect(portTable(page).locator("tr[aria-rowindex='2']")).toHaveCount(0);
  await expect(portTable(page).locator(".port-row").first()).toBeAttached();
});

test("the matrix shows each path with its limit, says why, and leads to what is not measured", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  await openTab(page, "Latency");
  const matrix = page.getByRole("table", { name: /^Round-trip times/ });
  const zurich = matrix.getByRole("row", { name: /^Zürich/ });
  await expect(zurich).toContainText("86 ms of 80 ms margin −6");
  await expect(zurich).toContainText("Failed");
  await zurich.getByRole("button", { name: "Why? Roma ↔ Zürich" }).click();
  await expect(matrix).toContainText("80 ms − 86 ms = −6 ms");
  await page.getByLabel("Class").selectOption("AXL");
  await expect.poll(() => parameters(page).get("class")).toBe("axl");
  await expect(zurich).toHaveCount(0);
  await page.getByLabel("Class").selectOption("The worst of all classes");
  const open = matrix.getByRole("row", { name: /^Ljubljana/ });
  await expect(open).toContainText("not measured");
  await open.getByRole("button", { name: "Go to input" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Measurements" })).toBeVisible();
  await page.getByRole("radio", { name: "List" }).check();
  await expect(page.getByRole("table", { name: /^Latency checks/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("radio", { name: "List" })).toBeChecked();
});
