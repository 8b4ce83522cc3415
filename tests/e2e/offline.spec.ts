import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { buildNextVersion, nextUntitled, startOwnHost } from "./ownHost.ts";
import { watchRequests } from "./requests.ts";
import { folder } from "./servers.ts";
import { download, openSample, openTab, startNewPlan } from "./steps.ts";

const title = samplePlan.project.title;
const nextVersion = mkdtempSync(join(tmpdir(), "portolan-next-"));

// Each visits a host of its own several times, and waits for all files to be stored.
test.describe.configure({ timeout: 120_000 });
test.beforeAll(() => buildNextVersion(nextVersion));
test.afterAll(() => rmSync(nextVersion, { recursive: true }));

const worksOffline = (page: Page) => expect(page.getByText("Works offline.")).toBeVisible({ timeout: 60_000 });
const notice = (page: Page) => page.getByRole("status").filter({ hasText: "new version" });
const plans = (page: Page) => page.getByRole("heading", { level: 1 });

/** Visits once, until everything is stored. */
async function firstVisit(page: Page, address: string) {
  await page.goto(address);
  await worksOffline(page);
}

for (const path of ["/", folder]) {
  test(`after one visit, everything works without a network at ${path}`, async ({ page, context }) => {
    const host = await startOwnHost(path);
    try {
      await firstVisit(page, host.address);
      await context.setOffline(true);
      host.stop();

      // The same window goes on with parts that it has not loaded yet,
      await openSample(page);
      expect(await download(page, "Download PDF")).toBeTruthy();
      // opens again where it was,
      await page.reload();
      await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
      await openTab(page, "Ports");
      expect(await download(page, "Download PDF")).toBeTruthy();
      // and so do the start and a link that somebody sent.
      await page.goto(host.address);
      await worksOffline(page);
      await expect(page.getByRole("heading", { name: title })).toBeVisible();
      await page.goto("about:blank");
      await page.goto(host.address + encodePlan(samplePlan));
      await expect(page.getByRole("heading", { level: 2, name: "What to open" })).toBeVisible();
      expect(await download(page, "Download PDF")).toBeTruthy();
      await page.goto(`${host.address}index.html`);
      await worksOffline(page);
    } finally {
      host.stop();
    }
  });

  test(`a new version waits until it is asked for, and loses nothing at ${path}`, async ({ page, context }) => {
    const host = await startOwnHost(path);
    try {
      await firstVisit(page, host.address);
      await startNewPlan(page);
      const other = await context.newPage();
      await other.goto(host.address);
      await openSample(other);

      host.deploy(nextVersion);
      await page.reload();
      await expect(notice(page)).toBeVisible({ timeout: 60_000 });
      await expect(notice(other)).toBeVisible();
      await expect(plans(page), "still the old version").toHaveText("Plan without a title");

      // Asked for a moment after typing, with nothing saved by itself yet.
      await page.getByLabel("Customer", { exact: true }).fill("Typed at the last moment");
      const loaded = page.waitForEvent("load");
      await page.getByRole("button", { name: "Load the new version" }).press("Enter");
      await loaded;
      await expect(plans(page)).toHaveText(nextUntitled);
      await expect(page.getByLabel("Customer", { exact: true })).toHaveValue("Typed at the last moment");
      await expect(notice(page)).toBeHidden();

      // The other window goes on with the old version, even with parts that the host no longer has.
      await expect(other.getByText("Another window has loaded a new version")).toBeVisible();
      const requests = watchRequests(context);
      expect(await download(other, "Download PDF")).toBeTruthy();
      expect(requests.taken()).toEqual([]);
      await other.getByLabel("Title").fill("Typed in the old version");
      await other.getByRole("button", { name: "Load the new version" }).click();
      await expect(other.getByRole("heading", { level: 1, name: "Typed in the old version" })).toBeVisible();
      await expect(notice(other)).toBeHidden();

      // Once no window runs the old version, its files go.
      await other.close();
      await page.goto(host.address);
      await page.reload();
      await worksOffline(page);
      expect(await page.evaluate(async () => (await caches.keys()).length)).toBe(1);
    } finally {
      host.stop();
    }
  });
}

test("a notice that is put off comes back at the next visit, and nothing is loaded meanwhile", async ({ page }) => {
  const host = await startOwnHost("/");
  try {
    await firstVisit(page, host.address);
    host.deploy(nextVersion);
    await page.reload();
    await expect(notice(page)).toBeVisible({ timeout: 60_000 });
    await page.getByRole("button", { name: "Later" }).click();
    await expect(notice(page)).toBeHidden();
    await startNewPlan(page);
    await page.reload();
    await expect(notice(page)).toBeVisible();
  } finally {
    host.stop();
  }
});

test("a plan that this browser cannot save is not lost to a new version", async ({ page }) => {
  const host = await startOwnHost("/");
  try {
    await firstVisit(page, host.address);
    host.deploy(nextVersion);
    await page.reload();
    await expect(notice(page)).toBeVisible({ timeout: 60_000 });
    await page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
    });
    await startNewPlan(page);
    await page.getByRole("button", { name: "Load the new version" }).click();
    await expect(page.getByText("loading the new version would lose it")).toBeVisible();
    await expect(plans(page)).toHaveText("Plan without a title");
  } finally {
    host.stop();
  }
});

test("an app whose files cannot all be stored works, and says that it does so only with a network", async ({
  page,
  context,
}) => {
  const host = await startOwnHost("/");
  try {
    // As in a hotel whose network answers everything with a page of its own.
    await context.route(/plan\.schema\.json$/, (route) => route.fulfill({ body: "<h1>Welcome</h1>" }));
    await page.goto(host.address);
    await expect(page.getByText("Does not work offline yet.")).toBeVisible({ timeout: 60_000 });
    await openSample(page);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    expect(await page.evaluate(() => caches.keys()), "half a version is not kept").toEqual([]);
  } finally {
    host.stop();
  }
});

test("an app that the browser may not store works, and says so", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(navigator, "serviceWorker", {
      get: () => {
        throw new DOMException("forbidden", "SecurityError");
      },
    });
  });
  const host = await startOwnHost("/");
  try {
    await page.goto(host.address);
    await expect(page.getByText("Does not work offline here.")).toBeVisible();
    await openSample(page);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
  } finally {
    host.stop();
  }
});
