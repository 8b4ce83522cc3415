import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { expect, test } from "@playwright/test";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { describeRequirement } from "#messages/describe.ts";
import { wordsOf } from "#messages/words.ts";
import { rootAddress } from "./servers.ts";

test("the shared view prints everything, with every row open and no controls", async ({ page }, information) => {
  await page.goto(rootAddress + encodePlan(samplePlan));
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  const path = information.outputPath("shared.pdf");
  writeFileSync(path, await page.pdf({ format: "A4" }));
  const text = execFileSync("pdftotext", ["-raw", path, "-"], { encoding: "utf8" }).replace(/\s+/g, " ");

  const words = wordsOf("en");
  const { openings } = assess(samplePlan, catalogue);
  for (const { requirement } of openings) {
    const { name, usage, ifBlocked } = describeRequirement(words, requirement);
    for (const sentence of [name, usage, ifBlocked]) expect(text).toContain(sentence);
  }
  for (const heading of ["Verdict", "Open points", "What to open", "Bandwidth", "Latency", "Findings"]) {
    expect(text).toContain(heading);
  }
  for (const control of ["Make a copy to edit", "Download PDF", "Search ports", "Group by boundary", "Contents"]) {
    expect(text).not.toContain(control);
  }
});

test("the keys that print wait until all of a shared plan is there", async ({ page }) => {
  let release: () => void = () => undefined;
  const released = new Promise<void>((done) => {
    release = done;
  });
  await page.route(/SharedPart-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.addInitScript(() => {
    window.print = () => {
      document.title = `Printed with ${document.querySelectorAll("h2").length} headings`;
    };
  });
  await page.goto(rootAddress + encodePlan(samplePlan));
  await page.getByRole("heading", { level: 2, name: "Verdict" }).waitFor();
  await page.keyboard.press("Control+p");
  await expect(page).not.toHaveTitle(/^Printed/);
  release();
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  const headings = await page.locator("h2").count();
  await expect(page).toHaveTitle(`Printed with ${headings} headings`);
});
