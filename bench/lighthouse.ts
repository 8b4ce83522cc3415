/** What Lighthouse says of the built app's screens, on a desktop and on a phone, with what keeps each from 100. */
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { encodePlan } from "#link/fragment.ts";
import { quietFlags } from "#tools/chromiumFlags.ts";
import { findChromium } from "#tools/findProgram.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

type AuditReference = { readonly id: string; readonly weight: number };
type Category = { readonly score: number | null; readonly auditRefs: readonly AuditReference[] };
type Audit = { readonly score: number | null; readonly title: string; readonly displayValue?: string };
type Report = {
  readonly categories: Readonly<Record<string, Category>>;
  readonly audits: Readonly<Record<string, Audit>>;
  readonly runtimeError?: { readonly message: string };
};
type Lighthouse = {
  readonly default: (address: string, flags: object, config?: object) => Promise<{ readonly lhr: Report } | undefined>;
  readonly desktopConfig: object;
};

const entry = resolve("bench/lighthouse/node_modules/lighthouse/core/index.js");
if (!existsSync(entry)) {
  print("\nLighthouse is not installed: run `npm ci --prefix bench/lighthouse --ignore-scripts` first.");
  process.exit(0);
}
// The package has no place in this project's types; these are the parts of its interface that are used here.
const lighthouse = (await import(pathToFileURL(entry).href)) as Lighthouse;

const categories = ["performance", "accessibility", "best-practices"] as const;
const debuggingPort = 9333;

/** Neither error reports nor downloads of newer lists: the programme talks to this browser and to nobody else. */
const flags = { port: debuggingPort, logLevel: "silent", onlyCategories: categories, disableStorageReset: true };

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    server.stdout?.once("data", (text: Buffer) => tell(text.toString().trim()));
    server.stderr?.once("data", (text: Buffer) => fail(new Error(text.toString())));
  });
}

const server = spawn(process.execPath, ["tools/serve.mjs"], { env: { ...process.env, PORT: "0" } });
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "chromium",
  args: [...quietFlags, `--remote-debugging-port=${debuggingPort}`],
});

try {
  const address = (await firstLine(server)).replace("Portolan is at ", "");
  const screens = {
    Plans: address,
    "Shared plan": address + encodePlan(samplePlan),
    "Editor with the sample": await savedSample(address),
  };
  print("\nLighthouse 12.8.2: performance, accessibility, best practices");
  for (const [form, config] of [["desktop", lighthouse.desktopConfig] as const, ["phone", undefined] as const]) {
    for (const [screen, at] of Object.entries(screens)) {
      const result = await lighthouse.default(at, flags, config);
      if (!result) throw new Error(`Lighthouse gave no report of ${at}.`);
      show(`${screen}, ${form}`, result.lhr);
    }
  }
} finally {
  await browser.close();
  server.kill();
}

/** Opens the sample as a visitor does, in the profile that Lighthouse looks through. */
async function savedSample(address: string): Promise<string> {
  const over = await chromium.connectOverCDP(`http://127.0.0.1:${debuggingPort}`);
  const [context] = over.contexts();
  if (!context) throw new Error("The browser has no window to save the sample in.");
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole("button", { name: "Open the sample plan" }).click();
  await page.getByText("Saved in this browser").waitFor();
  const saved = page.url();
  await page.close();
  return saved;
}

function show(name: string, { categories: found, audits, runtimeError }: Report) {
  if (runtimeError) throw new Error(`${name}: ${runtimeError.message}`);
  const scores = categories.map((id) => String(Math.round((found[id]?.score ?? 0) * 100)).padStart(4)).join(" ");
  print(`  ${name.padEnd(32)} ${scores}`);
  for (const id of categories) {
    for (const { id: audit, weight } of found[id]?.auditRefs ?? []) {
      const { score, title, displayValue } = audits[audit] ?? { score: null, title: audit };
      if (weight === 0 || score === null || score === 1) continue;
      print(`      ${Math.round(score * 100)} ${title}${displayValue ? `: ${displayValue}` : ""}`);
    }
  }
}
