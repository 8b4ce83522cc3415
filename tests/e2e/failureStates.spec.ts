import { execFileSync } from "node:child_process";
import { expect, type Page, test } from "@playwright/test";
import { rootAddress } from "./servers.ts";
import { copyLink, download, openSample, openSection, openTab, settled, tableRows } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

const checks = (page: Page) => page.getByRole("table", { name: /^Latency checks, each limit against each path/ });
const circuits = (page: Page) => page.getByRole("table", { name: /^Access circuits, in each direction/ });
const states = (page: Page) =>
  page.getByRole("table", { name: "Failure states: who serves, and whether the plan holds" });

/** Rows of a table by their first line, with the others as one text. */
async function rowsByName(table: ReturnType<typeof checks>) {
  await table.waitFor();
  const texts = await settled(async () => {
    const rows = await table.locator("> tbody > tr").all();
    return Promise.all(rows.map((row) => row.locator("> th, > td").allInnerTexts()));
  });
  const oneLine = (text: string) => text.replaceAll("\n", " ");
  return new Map(texts.map(([name = "", ...cells]) => [oneLine(name), oneLine(cells.join(" | "))]));
}

const withText = (rows: ReadonlyMap<string, string>, ...words: readonly string[]) =>
  [...rows].filter(([name, text]) => words.every((word) => `${name} ${text}`.includes(word))).map(([name]) => name);

test("with the first data centre down, the branches that fail are those of the way to the second one", async ({
  page,
}) => {
  await page.goto(rootAddress);
  await openSample(page);

  // Everything up: one circuit is too small, and nothing else fails.
  await openTab(page, "Overview");
  const overview = await rowsByName(states(page));
  expect(overview.get("Everything up")).toContain("1 circuit too small");
  expect(overview.get("Milano down (site)")).toContain("1 path over a limit");
  expect(overview.get("Milano down (site)")).toContain("RM-UCS-3");

  // The overview leads to the paths of that state.
  await states(page)
    .getByRole("row", { name: /^Milano down/ })
    .getByRole("button", { name: /path over a limit/ })
    .click();
  await expect(page.getByRole("combobox", { name: "State" })).toHaveValue("site/s1");
  const failing = await rowsByName(checks(page));
  expect(withText(failing, "Roma ↔ Zürich", "86 ms", "80 ms", "−6 ms", "Failed")).toEqual([...failing.keys()]);

  // The state has others that pass, and one that nobody measured.
  await page.getByRole("combobox", { name: "Show" }).selectOption("all");
  const down = await rowsByName(checks(page));
  expect(withText(down, "Roma ↔ Ljubljana", "Not measured")).toHaveLength(1);
  expect(withText(down, "Failed")).toHaveLength(1);
  expect(withText(down, "Milano ↔")).toEqual([]);
  expect(withText(down, "Roma ↔ Kraków", "80 ms", "0 ms", "Passed")).toHaveLength(1);

  // With everything up Zürich talks to Milano, and passes.
  await page.getByRole("combobox", { name: "State" }).selectOption({ label: "Everything up" });
  const up = await rowsByName(checks(page));
  expect(withText(up, "Failed")).toEqual([]);
  expect(withText(up, "Milano ↔ Zürich", "9 ms", "Passed")).toHaveLength(1);

  // Roma's own circuit carries everybody's calls when Milano is down, and only its own when it is not.
  await openTab(page, "Bandwidth");
  const before = await rowsByName(circuits(page));
  await page.getByRole("combobox", { name: "State" }).selectOption({ label: "Milano down (site)" });
  const after = await rowsByName(circuits(page));
  expect(withText(before, "Roma Up", "22 calls × 80 kbps = 1,760 kbps")).toHaveLength(1);
  expect(withText(after, "Roma Up", "at least 99 calls × 80 kbps = 7,920 kbps")).toHaveLength(1);
});

test("a shorter way to the second data centre cures the plan in that state, on screen, in the link and in the document", async ({
  page,
  context,
}) => {
  await page.goto(rootAddress);
  await openSample(page);
  await openSection(page, "Measurements");
  await page
    .getByRole("textbox", { name: /Roma – Zürich/ })
    .first()
    .fill("60");
  await openTab(page, "Overview");
  await expect(states(page).getByRole("row", { name: /^Milano down/ })).not.toContainText("over a limit");

  const link = await copyLink(page);
  const reader = await context.newPage();
  await reader.goto(link);
  await expect(states(reader).getByRole("row", { name: /^Milano down/ })).toContainText("1 path not measured");
  const rows = await tableRows(states(reader));
  expect(rows.length).toBeGreaterThan(5);

  const pdf = await download(page, "Download PDF");
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" });
  expect(text).toContain("Failure states");
  expect(text).toContain("Milano down");
  expect(text).toContain("failover only");
  expect(text).toMatch(/Roma – Zürich, failover only\s+Server to site with calls\s+60 ms\s+80 ms\s+20 ms\s+Passed/);
});
