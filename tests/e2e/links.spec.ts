import { expect, type Page, test } from "@playwright/test";
import { base64urlnopad } from "@scure/base";
import { deflateSync } from "fflate";
import type { Plan } from "#core/plan/schema.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { checksum } from "#link/checksum.ts";
import { encodePlan } from "#link/fragment.ts";
import { rootAddress } from "./servers.ts";
import { openSample, savedPlans } from "./steps.ts";

const link = encodePlan(samplePlan);

/** A link of a codec's form around any payload. */
const around = (payload: string) => `#/s/d1.${payload.length.toString(36)}.${checksum(payload)}.${payload}`;

const flipped = (text: string, index: number) =>
  text.slice(0, index) + (text[index] === "A" ? "B" : "A") + text.slice(index + 1);

/** A version that does not exist yet; the cast is what makes it a plan of the future. */
const tooNew = encodePlan({ ...samplePlan, version: 99 } as unknown as Plan);

const broken = [
  { name: "truncated", fragment: link.slice(0, -40), says: "This link is cut off" },
  { name: "damaged", fragment: flipped(link, link.length - 40), says: "This link is damaged" },
  { name: "too new", fragment: tooNew, says: "made by a newer version of Portolan (format 99" },
  {
    name: "of an unknown codec",
    fragment: link.replace("d3.", "q7."),
    says: "made by a newer version of Portolan (q7)",
  },
  {
    name: "a decompression bomb",
    fragment: around(base64urlnopad.encode(deflateSync(new Uint8Array(400_000_000), { level: 9 }))),
    says: "holds more than any plan can",
  },
  { name: "no link at all", fragment: "#/s/%E0%A4%A/?x=1", says: "not a link to a plan" },
];

const everythingSaved = (page: Page) => page.evaluate(() => JSON.stringify(localStorage));

for (const { name, fragment, says } of broken) {
  test(`a link that is ${name} opens a page that says so, and touches no saved plan`, async ({ page }) => {
    await page.goto(rootAddress);
    await openSample(page);
    const before = await everythingSaved(page);
    const asked = Date.now();
    await page.goto(rootAddress + fragment);
    await expect(page.getByRole("heading", { level: 1, name: "This link cannot be opened" })).toBeVisible();
    expect(Date.now() - asked).toBeLessThan(5000);
    await expect(page.getByText(says)).toBeVisible();
    expect(await everythingSaved(page)).toBe(before);
    await page.getByRole("link", { name: "Go to my plans" }).click();
    await expect(page.getByRole("button", { name: samplePlan.project.title, exact: true })).toBeVisible();
  });
}

test("a shared plan is read without being saved, and copied only when asked", async ({ page }) => {
  await page.goto(rootAddress + link);
  await expect(page.getByRole("heading", { level: 1, name: samplePlan.project.title })).toBeVisible();
  expect(await savedPlans(page)).toEqual([]);
  await page.getByRole("button", { name: "Make a copy to edit" }).click();
  await expect(page.getByRole("tab", { name: "Overview" })).toBeVisible();
  expect(await savedPlans(page)).toEqual([samplePlan.project.title]);
  await page.goBack();
  await expect(page.getByRole("heading", { level: 2, name: "What to open" })).toBeVisible();
});

test("another link pasted over the first opens the other plan", async ({ page }) => {
  const other = encodePlan({ ...samplePlan, project: { ...samplePlan.project, title: "Ærø Færge" } });
  await page.goto(rootAddress + link);
  await expect(page.getByRole("heading", { level: 1, name: samplePlan.project.title })).toBeVisible();
  await page.evaluate((fragment) => {
    location.hash = fragment;
  }, other);
  await expect(page.getByRole("heading", { level: 1, name: "Ærø Færge" })).toBeVisible();
  await expect(page).toHaveTitle("Ærø Færge · Portolan");
});
