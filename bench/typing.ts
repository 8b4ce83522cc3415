/**
 * How long a letter takes to be seen in the built app, beside the same letters over a plain table of as many rows.
 *
 *   tsx bench/typing.ts [--folder dist]
 */
import { type ChildProcess, spawn } from "node:child_process";
import process from "node:process";
import { type Browser, chromium, type Locator, type Page } from "@playwright/test";
import { newNode } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { storageKey } from "#state/planStorage.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { quietFlags } from "#tools/chromiumFlags.ts";
import { findChromium } from "#tools/findProgram.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

/** More servers, of which each talks to everything: the flows grow with them. */
const withServers = (plan: Plan, count: number): Plan => ({
  ...plan,
  nodes: Array.from({ length: count }, (_, index) =>
    newNode(`n${index + 1}`, "suite", `Node ${index + 1}`, `s${(index % 4) + 1}`, index === 0 ? "active" : "standby"),
  ),
});

const plans = {
  "60 sites, 1,900 flows": largePlan(60),
  "500 sites, 14,600 flows": largePlan(500),
  "500 sites, 33,000 flows": withServers(largePlan(500), 7),
};

/** Milliseconds from one letter to the next: as a quick typist does, and the same letters taken back. */
const paceMs = 120;
const letters = "site 31";

/** What a browser does not report took less than this. */
const leastMs = 16;
const aimMs = 50;

/** Notes each letter's time from the key to the picture that shows it, as the browser itself counts it. */
function watchKeys() {
  const durations: number[] = [];
  Object.assign(window, { durations });
  const options = { type: "event", durationThreshold: 16 };
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) if (name === "keydown") durations.push(duration);
  }).observe(options);
}

type Typed = { readonly medianMs: number; readonly worstMs: number };

async function typeInto(page: Page, field: Locator): Promise<Typed> {
  await field.click();
  await page.keyboard.press("End");
  await page.waitForTimeout(1000);
  await page.evaluate(() => Object.assign(window, { from: Reflect.get(window, "durations").length }));
  await page.keyboard.type(letters, { delay: paceMs });
  for (const _ of letters) {
    await page.keyboard.press("Backspace");
    await page.waitForTimeout(paceMs);
  }
  await page.waitForTimeout(1000);
  // `watchKeys` put numbers there.
  const reported = (await page.evaluate(() =>
    Reflect.get(window, "durations").slice(Reflect.get(window, "from")),
  )) as readonly number[];
  const unreported = Math.max(0, letters.length * 2 - reported.length);
  const all = [...reported, ...Array.from({ length: unreported }, () => leastMs)].toSorted((a, b) => a - b);
  return { medianMs: all[Math.floor(all.length / 2)] ?? leastMs, worstMs: all.at(-1) ?? leastMs };
}

function show(name: string, { medianMs, worstMs }: Typed) {
  const written = (value: number) => (value <= leastMs ? `≤ ${leastMs}` : value.toFixed(0)).padStart(6);
  const verdict = medianMs <= aimMs ? "" : `   above the aim of ${aimMs}`;
  print(`  ${name.padEnd(44)} ${written(medianMs)} ${written(worstMs)}${verdict}`);
}

async function freshPage(browser: Browser): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.addInitScript(watchKeys);
  return page;
}

async function measureApp(browser: Browser, address: string, plan: Plan): Promise<number> {
  const page = await freshPage(browser);
  await page.goto(address);
  const saved = JSON.stringify({ id: "measured", savedAt: "2026-11-24T12:00:00.000Z", plan });
  await page.evaluate(({ key, text }) => localStorage.setItem(key, text), { key: storageKey("measured"), text: saved });
  await page.goto(`${address}#/plan/measured`);
  const tab = (name: string) => page.getByRole("tab", { name: new RegExp(`^${name}`) });
  await tab("Ports").click();
  const find = page.getByRole("searchbox").first();
  show("search of the ports, by zone", await typeInto(page, find));
  await page.goto(`${address}#/plan/measured?tab=ports&group=site`);
  await page.locator(".port-group", { hasText: "Site 1" }).first().waitFor();
  const rows = Number(await page.locator(".port-table table").getAttribute("aria-rowcount"));
  show("search of the ports, by site", await typeInto(page, find));
  await page
    .getByRole("navigation", { name: "Sections of the plan" })
    .getByRole("button", { name: /^Sites/ })
    .click();
  for (const view of ["Ports", "Overview"]) {
    await tab(view).click();
    show(`a site's name, ${view} beside it`, await typeInto(page, page.locator('[data-path="sites.s3.name"]')));
  }
  await page.close();
  return rows;
}

/** The plain way: every row in the page, looked through and hidden at each letter. */
async function measurePlain(browser: Browser, address: string, rows: number) {
  const page = await freshPage(browser);
  await page.goto(`${address}plan.schema.json`);
  await page.evaluate((count) => {
    const body = Array.from({ length: count }, (_, row) => {
      const texts = [`Node ${row % 7}`, `Site ${row % 500}`, "SIP", "TCP 5060", "clear", "required", "all", "inside"];
      return `<tr>${texts.map((text) => `<td>${text}</td>`).join("")}</tr>`;
    }).join("");
    document.body.innerHTML = `<input><table>${body}</table>`;
    const lines = [...document.querySelectorAll("tr")];
    document.querySelector("input")?.addEventListener("input", ({ target }) => {
      const wanted = target instanceof HTMLInputElement ? target.value.toLowerCase() : "";
      for (const line of lines) line.hidden = !line.textContent?.toLowerCase().includes(wanted);
    });
  }, rows);
  show(`a plain table of as many rows (${rows})`, await typeInto(page, page.locator("input")));
  await page.close();
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    server.stdout?.once("data", (text: Buffer) => tell(text.toString().trim()));
    server.stderr?.once("data", (text: Buffer) => fail(new Error(text.toString())));
  });
}

const server = spawn(process.execPath, ["tools/serve.mjs", ...process.argv.slice(2)], {
  env: { ...process.env, PORT: "0" },
});
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "chromium",
  args: [...quietFlags],
});
try {
  const address = (await firstLine(server)).replace("Portolan is at ", "");
  print(`\nFrom a key to the picture that shows its letter, ms; 14 letters at ${paceMs} ms each`);
  print("                                                median  worst");
  for (const [name, plan] of Object.entries(plans)) {
    print(name);
    const rows = await measureApp(browser, address, plan);
    await measurePlain(browser, address, rows);
  }
} finally {
  await browser.close();
  server.kill();
}
