import { readFileSync } from "node:fs";
import { expect, type Page, test } from "@playwright/test";
import { parsePlan } from "#core/plan/parsePlan.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { rootAddress } from "./servers.ts";
import { download, openSample, savedPlans } from "./steps.ts";

/** Fills what is left of the browser's storage for the site, to the last character. */
const fill = (page: Page): Promise<number> =>
  page.evaluate(() => {
    let text = "";
    for (let size = 1 << 22; size >= 1; ) {
      try {
        localStorage.setItem("somebody/else", text + "x".repeat(size));
        text += "x".repeat(size);
      } catch {
        size = Math.floor(size / 2);
      }
    }
    return Object.entries(localStorage).reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  });

const unload = async (page: Page) => {
  const asked = page.waitForEvent("dialog");
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  await dialog.dismiss();
  return dialog.type();
};

test("a full storage is said, the plan stays open, goes into a file, and is stored when there is room", async ({
  page,
}) => {
  test.setTimeout(90_000);
  await page.goto(rootAddress);
  await openSample(page);
  await page.getByRole("link", { name: "Plans", exact: true }).click();
  const title = samplePlan.project.title;
  await page.getByRole("button", { name: `More for ${title}` }).click();
  await page.getByRole("button", { name: `Duplicate ${title}` }).click();
  await expect(page.getByText(`“${title} (copy)” was made.`)).toBeVisible();
  expect(await fill(page), "the limit that the screen speaks of").toBeGreaterThan(5_000_000);

  await page.getByRole("button", { name: title, exact: true }).click();
  await page.getByRole("textbox", { name: "Title" }).fill(`${title}, typed while nothing fits`);
  const notice = page.getByRole("alert");
  await expect(notice).toContainText("This browser’s storage is full");
  await expect(page.getByText("Not saved", { exact: true })).toBeVisible();
  await notice.getByRole("button", { name: "Try again" }).click();
  await expect(notice).toBeVisible();
  expect(await unload(page), "leaving asks first").toBe("beforeunload");

  const parsed = parsePlan(JSON.parse(readFileSync(await saveFromNotice(page), "utf8")));
  expect(parsed.ok && parsed.value.plan.project.title).toBe(`${title}, typed while nothing fits`);

  await notice.getByRole("button", { name: "Make room" }).click();
  await expect(page.getByRole("alert")).toContainText("1 plan is only in this window");
  await page.getByRole("button", { name: `More for ${title} (copy)` }).click();
  await page.getByRole("button", { name: `Remove ${title} (copy)` }).click();
  await expect(page.getByRole("alert")).toBeHidden();
  expect(await savedPlans(page)).toEqual([`${title}, typed while nothing fits`]);
});

async function saveFromNotice(page: Page): Promise<string> {
  const [file] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("alert").getByRole("button", { name: "Save as file" }).click(),
  ]);
  return file.path();
}

const blockings = {
  "the storage itself": () => {
    Object.defineProperty(window, "localStorage", {
      get: () => {
        throw new DOMException("Access is denied for this document.", "SecurityError");
      },
    });
  },
  "every word that is written into it": () => {
    Storage.prototype.setItem = () => {
      throw new DOMException("The quota has been exceeded.", "SecurityError");
    };
  },
};

for (const [what, block] of Object.entries(blockings)) {
  test(`a browser that refuses ${what} is named before work begins, and work goes on`, async ({ page }) => {
    await page.addInitScript(block);
    await page.goto(rootAddress);
    await expect(page.getByRole("alert")).toContainText("This browser does not let Portolan save anything");
    await openSample(page);
    await page.getByRole("textbox", { name: "Title" }).fill("Worked on in a private window");
    await expect(page.getByRole("alert")).toContainText("the plan will be gone when the window closes");
    await page.getByRole("link", { name: "Plans", exact: true }).click();
    await expect(page.getByRole("alert")).toContainText("1 plan is only in this window");
    await page.getByRole("button", { name: "Worked on in a private window", exact: true }).click();
    await expect(page.getByRole("heading", { level: 1, name: "Worked on in a private window" })).toBeVisible();
    expect(await unload(page)).toBe("beforeunload");
  });
}

test("an entry that cannot be opened is shown, saved as it is, and removed only when told to", async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem("portolan/plan/torn", '{"plan": {"format": "portol'));
  await page.goto(rootAddress);
  const part = page.getByRole("region", { name: "Cannot be opened" });
  await expect(part).toBeVisible();
  const path = await download(page, "Save entry torn as it is");
  expect(readFileSync(path, "utf8")).toBe('{"plan": {"format": "portol');
  await part.getByRole("button", { name: "Remove entry torn" }).click();
  await expect(part).toBeHidden();
  await page.getByRole("button", { name: "Undo the removal of torn" }).click();
  await expect(part).toBeVisible();
  expect(await page.evaluate(() => localStorage.getItem("portolan/plan/torn"))).toBe('{"plan": {"format": "portol');
});
