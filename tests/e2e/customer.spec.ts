import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { describeRequirement } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { rootAddress } from "./servers.ts";
import { copyLink, download, savedPlans } from "./steps.ts";

const phone = {
  viewport: { width: 360, height: 740 },
  hasTouch: true,
  permissions: ["clipboard-read", "clipboard-write"],
};

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Words at which a reader has to squint; the drawing is there to be looked at, and tapped. */
const tooSmall = (page: Page) =>
  page.evaluate(() => {
    const found = new Set<string>();
    const walker = document.createTreeWalker(document.querySelector("main") ?? document, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const { parentElement: parent, textContent } = walker.currentNode;
      if (!parent?.checkVisibility() || parent.closest("svg, .visually-hidden, style") || !textContent?.trim())
        continue;
      if (Number.parseFloat(getComputedStyle(parent).fontSize) < 14) found.add(textContent);
    }
    return [...found];
  });

test.describe("a customer with a phone", () => {
  test.use(phone);

  test("reads the verdict, finds a port, learns why, and comes back to the contents", async ({ page }) => {
    test.setTimeout(90_000);
    await page.goto(rootAddress + encodePlan(samplePlan));
    await expect(page.getByRole("heading", { level: 1, name: "UC Suite with disaster recovery" })).toBeVisible();
    await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
    await expect(page.getByRole("region", { name: "Verdict" }).getByText("Failed", { exact: true })).toBeVisible();
    await expect(page.getByText(assess(samplePlan, catalogue).fingerprint).first()).toBeVisible();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await tooSmall(page)).toEqual([]);

    const contents = page.getByRole("navigation", { name: "Contents" });
    const part = contents.getByRole("button", { name: "Latency", exact: true });
    await expect(part).toBeHidden();
    await contents.getByRole("button", { name: "Search this plan" }).tap();
    await page.getByRole("combobox", { name: "What to do or go to" }).fill("51235");
    await page.getByRole("dialog").getByRole("option").first().tap();
    const why = page.getByRole("button", { name: /^Why: Attendant clients, TLS/ });
    await expect(why).toBeFocused();
    await expect(why).toBeInViewport();
    await expect(why).toHaveAttribute("aria-expanded", "true");
    const { usage } = describeRequirement(wordsOf("en"), "attendant-tls");
    await expect(page.getByText(usage)).toBeVisible();
    expect(await tooSmall(page)).toEqual([]);

    await expect(contents).toBeInViewport();
    await contents.getByText("Contents: What to open").tap();
    await expect(part).toBeVisible();
    await part.tap();
    await expect(page.getByRole("heading", { level: 2, name: "Latency" })).toBeFocused();
    await expect(part).toBeHidden();
    expect(await overflow(page)).toBeLessThanOrEqual(0);
  });

  test("copies the link, takes the PDF, and a copy to edit leaves what was saved as it was", async ({ page }) => {
    test.setTimeout(120_000);
    const link = encodePlan(samplePlan);
    await page.goto(rootAddress + link);
    await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
    expect(await copyLink(page)).toContain(link);
    expect(
      readFileSync(await download(page, "Download PDF"))
        .subarray(0, 5)
        .toString(),
    ).toBe("%PDF-");
    const copy = page.getByRole("button", { name: "Make a copy to edit" });
    await copy.tap();
    await page.waitForURL(/#\/plan\//);
    await page.getByRole("heading", { level: 1 }).waitFor();
    expect(await savedPlans(page)).toHaveLength(1);
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
    await copy.tap();
    await page.waitForURL(/#\/plan\//);
    await expect.poll(async () => (await savedPlans(page)).length).toBe(2);
  });

  test("reads a plan in Italian with everything in Italian", async ({ page }) => {
    const plan = { ...samplePlan, project: { ...samplePlan.project, language: "it" as const } };
    await page.goto(rootAddress + encodePlan(plan));
    await page.getByRole("heading", { level: 2, name: "Che cosa aprire" }).waitFor();
    const contents = page.getByRole("navigation", { name: "Sommario" });
    await contents.getByRole("button", { name: "Cerca nel piano" }).tap();
    await page.getByRole("dialog").getByRole("combobox").fill("Zürich");
    await page.getByRole("group", { name: "Sedi" }).getByRole("option").first().tap();
    await expect(page.locator("tr:focus")).toContainText("Zürich");
    expect(await overflow(page)).toBeLessThanOrEqual(0);
    expect(await tooSmall(page)).toEqual([]);
  });
});

test("a search leads to a site, a finding and an open point of a plan with 60 sites", async ({ page }) => {
  test.setTimeout(90_000);
  await page.goto(rootAddress + encodePlan(largePlan(60)));
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  const goTo = async (query: string, group: string) => {
    await page.getByRole("button", { name: "Search this plan" }).click();
    await page.getByRole("combobox", { name: "What to do or go to" }).fill(query);
    const option = page.getByRole("group", { name: group }).getByRole("option").first();
    // The list follows what is typed a moment later.
    await expect(option).toContainText(query, { ignoreCase: true });
    const said = await option.innerText();
    await option.click();
    return said;
  };
  await goTo("site 57", "Sites");
  await expect(page.locator("tr:focus")).toContainText(/site 57/i, { timeout: 20_000 });
  await expect(page.locator("tr:focus")).toBeInViewport();
  const point = await goTo("", "Findings and open points");
  await expect(page.locator("li.entry:focus")).toBeInViewport();
  await expect(page.locator("li.entry:focus")).toContainText(point.split("\n")[0] ?? "");
});

for (const format of ["A4", "Letter"] as const) {
  test(`every opening is on ${format}, with the verdict on a page of its own and the plan named on each`, async ({
    page,
  }, information) => {
    await page.goto(rootAddress + encodePlan(samplePlan));
    await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
    const path = information.outputPath("plan.pdf");
    writeFileSync(path, await page.pdf({ format }));
    const pages = execFileSync("pdftotext", ["-layout", path, "-"], { encoding: "utf8" }).split("\f").slice(0, -1);
    const raw = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
    const { openings, fingerprint } = assess(samplePlan, catalogue);
    const words = wordsOf("en");
    for (const { requirement } of openings) {
      const { name, usage, ifBlocked } = describeRequirement(words, requirement);
      for (const sentence of [name, usage, ifBlocked]) expect(raw).toContain(sentence);
    }
    expect(pages[0]).toContain("What must be answered first");
    expect(pages[0]).not.toContain("What to open");
    for (const [index, text] of pages.entries()) {
      expect(text).toContain(`fingerprint ${fingerprint} · ${index + 1} / ${pages.length}`);
      expect(text).toContain("Portolan · UC Suite with disaster recovery, revision B");
    }
    expect(pages.length).toBeLessThanOrEqual(22);
    expect(pages[2]).toMatch(/From\s+To\s+Protocol\s+Ports/);
    // Nothing reaches beyond the sheet or into its margins.
    const boxes = execFileSync("pdftotext", ["-bbox", path, "-"], { encoding: "utf8" });
    const [, width] = /<page width="([\d.]+)"/.exec(boxes) ?? [];
    const ends = [...boxes.matchAll(/xMax="([\d.]+)"/g)].map(([, end]) => Number(end));
    expect(Math.max(...ends)).toBeLessThanOrEqual(Number(width) - 30);
  });
}
