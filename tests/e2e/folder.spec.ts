import { expect, test } from "@playwright/test";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { watchRequests } from "./requests.ts";
import { folderAddress } from "./servers.ts";
import { copyLink, download, openSample } from "./steps.ts";

test.use({ permissions: ["clipboard-read", "clipboard-write"] });

test("the built app works from a sub-folder of any host", async ({ page, context }) => {
  const requests = watchRequests(context);
  await page.goto(folderAddress);
  await openSample(page);
  expect(await copyLink(page)).toBe(folderAddress + encodePlan(samplePlan));
  await page.reload();
  await expect(page.getByRole("heading", { level: 1, name: samplePlan.project.title })).toBeVisible();
  expect(await download(page, "Download PDF")).toBeTruthy();
  const asked = [...requests.taken(), ...requests.keptByWorker()];
  expect(asked.filter((address) => !address.startsWith(folderAddress))).toEqual([]);
});
