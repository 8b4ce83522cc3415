import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { rootAddress } from "./servers.ts";
import { download, openSample, savedPlans } from "./steps.ts";

/** Lets go of a file over the page, as a hand does that drags it there from a folder. */
async function drop(page: Page, name: string, content: Buffer): Promise<void> {
  const transfer = await page.evaluateHandle(
    ({ fileName, base64 }) => {
      const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
      const held = new DataTransfer();
      held.items.add(new File([bytes], fileName, { type: "application/pdf" }));
      return held;
    },
    { fileName: name, base64: content.toString("base64") },
  );
  const body = page.locator("body");
  await body.dispatchEvent("dragover", { dataTransfer: transfer });
  await body.dispatchEvent("drop", { dataTransfer: transfer });
}

test("the document of a plan, dropped on the start screen, opens the same plan", async ({ page }) => {
  await page.goto(rootAddress);
  await openSample(page);
  const pdf = readFileSync(await download(page, "Download PDF"));
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  await page.getByRole("heading", { level: 2, name: "Saved plans" }).waitFor();

  await drop(page, "design.pdf", pdf);
  await expect(page.getByText("Opened from design.pdf. The document’s pages are as Portolan made them")).toBeVisible();
  const path = await download(page, "Save as file");
  expect(parsePlan(JSON.parse(readFileSync(path, "utf8")))).toEqual({
    ok: true,
    value: { plan: samplePlan, warnings: [] },
  });
  expect(await savedPlans(page)).toHaveLength(2);
});

test("a PDF of something else is refused in a sentence that names it", async ({ page }) => {
  await page.goto(rootAddress);
  await page.getByRole("heading", { level: 2, name: "Saved plans" }).waitFor();
  await drop(page, "invoice.pdf", Buffer.from("%PDF-1.4\n1 0 obj\n<< >>\nendobj\n%%EOF\n"));
  await expect(page.getByText("invoice.pdf: This PDF holds no Portolan plan.")).toBeInViewport();
  expect(await savedPlans(page)).toEqual([]);
});
