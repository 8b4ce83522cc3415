/**
 * Takes a picture of every screen of the built app, to be looked at by people.
 *
 *   npm run screenshots [-- --plan sample --width 1440 --theme light --folder screenshots]
 *
 * A picture is named `<plan>-<screen>-<width>-<theme>.png`.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { parseArgs } from "node:util";
import { type Browser, chromium, type Page } from "@playwright/test";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { storageKey } from "#state/planStorage.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { sectionTitles, tabTitles } from "#tests/fixtures/screenTitles.ts";
import { quietFlags } from "./chromiumFlags.ts";
import { findChromium } from "./findProgram.ts";
import { giveUp } from "./providePrograms.ts";

const sizes = [
  { width: 1440, height: 900 },
  { width: 768, height: 1024 },
  { width: 360, height: 780 },
] as const;
const themes = ["light", "dark"] as const;
const plans: Readonly<Record<string, Plan>> = {
  empty: emptyPlan(catalogue.edition.id),
  sample: samplePlan,
  sites60: largePlan(60),
};
const port = Number(process.env.PORT ?? 4399);
const address = `http://127.0.0.1:${port}/`;

type Look = (screen: string, extent?: "window" | "page") => Promise<void>;

/** The plans list, with this plan in it, and each part of its editor. */
async function lookAtEditor(page: Page, plan: Plan, look: Look) {
  const id = "pictured";
  await page.goto(address);
  const saved = { id, savedAt: new Date().toISOString(), plan };
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), {
    key: storageKey(id),
    text: JSON.stringify(saved),
  });
  await page.reload();
  await page.getByRole("heading", { level: 1 }).waitFor();
  await look("plans", "page");
  await page.goto(`${address}#/plan/${id}`);
  const navigation = page.getByRole("navigation", { name: "Sections of the plan" });
  await navigation.waitFor();
  for (const section of sectionTitles) {
    await navigation.getByRole("button", { name: section }).click();
    await look(`inputs-${section.toLowerCase().replaceAll(" ", "-")}`);
  }
  const results = page.getByRole("button", { name: "Results", exact: true });
  if (await results.isVisible()) await results.click();
  for (const tab of tabTitles) {
    await page.getByRole("tab", { name: new RegExp(`^${tab}`) }).click();
    await look(`results-${tab.toLowerCase()}`);
  }
}

async function lookAtShared(page: Page, plan: Plan, look: Look) {
  await page.goto(address + encodePlan(plan));
  await page.getByRole("heading", { level: 2, name: "What to open" }).waitFor();
  await look("shared", "page");
}

/** Screens that hold no plan. */
async function lookAtOthers(page: Page, look: Look) {
  for (const [screen, path] of [
    ["catalogue", "#/catalogue"],
    ["link-problem", "#/s/d2.x"],
    ["not-found", "#/nowhere"],
  ] as const) {
    await page.goto(address + path);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await look(screen);
  }
}

type Wanted = { readonly plan?: string; readonly width?: string; readonly theme?: string };

const matching = <Item>(items: readonly Item[], wanted: string | undefined, nameOf: (item: Item) => string) =>
  items.filter((item) => wanted === undefined || nameOf(item) === wanted);

async function takeAll(browser: Browser, folder: string, wanted: Wanted): Promise<number> {
  let taken = 0;
  for (const theme of matching(themes, wanted.theme, String)) {
    for (const viewport of matching(sizes, wanted.width, ({ width }) => String(width))) {
      for (const [name, plan] of matching(Object.entries(plans), wanted.plan, ([plan]) => plan)) {
        const context = await browser.newContext({ viewport, colorScheme: theme, locale: "en-GB" });
        const page = await context.newPage();
        const look: Look = async (screen, extent = "window") => {
          const file = `${name}-${screen}-${viewport.width}-${theme}.png`;
          // What shows how something changed has come to rest by then.
          await page.waitForTimeout(150);
          await page.screenshot({ path: join(folder, file), fullPage: extent === "page", animations: "disabled" });
          taken += 1;
        };
        await lookAtEditor(page, plan, look);
        await lookAtShared(page, plan, look);
        if (plan === samplePlan) await lookAtOthers(page, look);
        await context.close();
      }
    }
  }
  return taken;
}

const { values: options } = parseArgs({
  options: {
    plan: { type: "string" },
    width: { type: "string" },
    theme: { type: "string" },
    folder: { type: "string", default: "screenshots" },
  },
});
const executablePath = findChromium(process.env) ?? giveUp("There is no Chromium here: install it, or set CHROMIUM.");
if (!existsSync("dist/index.html")) giveUp("There is no dist/index.html yet: run `npm run build` first.");
mkdirSync(options.folder, { recursive: true });
const server = spawn(process.execPath, ["tools/serve.mjs"], {
  env: { ...process.env, PORT: String(port) },
  stdio: "ignore",
});
const browser = await chromium.launch({ executablePath, args: [...quietFlags] });
try {
  await fetch(address).catch(() => new Promise((later) => setTimeout(later, 1000)));
  console.log(`${await takeAll(browser, options.folder, options)} pictures in ${options.folder}`);
} finally {
  await browser.close();
  server.kill();
}
