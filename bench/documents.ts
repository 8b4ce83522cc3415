/**
 * How long the port table takes as a PDF, and how large it is: as Portolan sets it, with its structure, bookmarks and the
 * plan inside, beside pdfmake with the same texts and faces, and beside Chromium's own print of the same table.
 *
 *   node .bench/documents.js
 */
import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import process from "node:process";
import { chromium } from "@playwright/test";
import pdfmake from "pdfmake";
import { fontFiles } from "#document/pdfFonts.ts";
import { typeset } from "#document/typeset/typeset.ts";
import { shippedFonts } from "#tests/fixtures/documentOf.ts";
import { quietFlags } from "#tools/chromiumFlags.ts";
import { findChromium } from "#tools/findProgram.ts";
import { htmlTable, pdfmakeTable } from "./otherTables.ts";
import { portTable } from "./portTable.ts";

const print = (line: string) => process.stdout.write(`${line}\n`);

/** Rows, and how often each table is timed after one warm-up. */
const sizes = [
  { rows: 60, runs: 15 },
  { rows: 1000, runs: 5 },
  { rows: 5000, runs: 3 },
] as const;

/** At most these shares of what pdfmake takes. */
const aims = { time: 0.4, bytes: 0.55, rows: 5000 };

type Made = { readonly ms: number; readonly bytes: number };
type Maker = (rows: number) => Promise<Made>;

const faceFile = (face: keyof typeof fontFiles) => `src/document/fonts/${fontFiles[face]}`;

async function timed(make: () => Uint8Array | Promise<Uint8Array>): Promise<Made> {
  const started = performance.now();
  const { length } = await make();
  return { ms: performance.now() - started, bytes: length };
}

/** What a process of its own makes: the tables themselves are built before the clock starts. */
const inProcess: Readonly<Record<string, Maker>> = {
  portolan: async (rows) => {
    const fonts = await shippedFonts();
    const { model } = portTable(rows);
    return timed(() => typeset(model, fonts));
  },
  pdfmake: (rows) => {
    pdfmake.setUrlAccessPolicy(() => false);
    pdfmake.setLocalAccessPolicy(() => true);
    pdfmake.addFonts({
      Sans: { normal: faceFile("sans"), bold: faceFile("sansBold") },
      Serif: { normal: faceFile("serif") },
      Mono: { normal: faceFile("mono") },
    });
    const definition = pdfmakeTable(portTable(rows));
    return timed(() => pdfmake.createPdf(definition).getBuffer());
  },
};

/** Asks a process of one maker for a table. */
function askedOf(child: ChildProcess): Maker {
  const ended = new AbortController();
  child.once("exit", (code) => ended.abort(new Error(`a maker ended with ${code}`)));
  return async (rows) => {
    child.send(rows);
    // Nothing else is sent by the processes below.
    const [made] = (await once(child, "message", { signal: ended.signal })) as [Made];
    return made;
  };
}

const dataUrl = (face: keyof typeof fontFiles) =>
  `data:font/ttf;base64,${readFileSync(faceFile(face)).toString("base64")}`;

async function measureAll() {
  const children = Object.keys(inProcess).map((name) => [name, fork(process.argv[1] ?? "", [name])] as const);
  const browser = await chromium.launch({
    executablePath: findChromium(process.env) ?? "chromium",
    args: [...quietFlags],
  });
  const page = await browser.newPage();
  const printed = (tagged: boolean) => () =>
    timed(() =>
      page.pdf({
        format: "A4",
        tagged,
        displayHeaderFooter: true,
        headerTemplate: "<span></span>",
        footerTemplate: '<span style="font-size:7px" class="pageNumber"></span>',
        margin: { left: "24mm", right: "17mm", top: "26.4mm", bottom: "22mm" },
      }),
    );
  const makers: Readonly<Record<string, Maker>> = {
    ...Object.fromEntries(children.map(([name, child]) => [name, askedOf(child)])),
    "Chromium, tagged": printed(true),
    "Chromium, untagged": printed(false),
  };
  const faces = {
    sans: dataUrl("sans"),
    sansBold: dataUrl("sansBold"),
    serif: dataUrl("serif"),
    mono: dataUrl("mono"),
  };
  print("\nThe port table as a PDF: medians, each made in turn; ours is tagged and has the plan inside");
  try {
    for (const { rows, runs } of sizes) {
      await page.setContent(htmlTable(portTable(rows), faces));
      await page.evaluate(() => document.fonts.ready.then(() => undefined));
      show(rows, await inTurn(makers, rows, runs));
    }
  } finally {
    await browser.close();
    for (const [, child] of children) child.disconnect();
  }
}

async function inTurn(makers: Readonly<Record<string, Maker>>, rows: number, runs: number) {
  const made = new Map<string, Made[]>();
  for (let round = 0; round <= runs; round += 1) {
    for (const [name, make] of Object.entries(makers)) {
      const one = await make(rows);
      if (round > 0) made.set(name, [...(made.get(name) ?? []), one]);
    }
  }
  return new Map(
    [...made].map(([name, all]) => {
      const middle = all.toSorted((one, other) => one.ms - other.ms)[Math.floor(all.length / 2)];
      return [name, middle ?? { ms: 0, bytes: 0 }] as const;
    }),
  );
}

function show(rows: number, made: ReadonlyMap<string, Made>) {
  const other = made.get("pdfmake") ?? { ms: 1, bytes: 1 };
  print(`  ${rows} openings`);
  for (const [name, { ms, bytes }] of made) {
    const ratios = `${(ms / other.ms).toFixed(2)} of its time, ${(bytes / other.bytes).toFixed(2)} of its bytes`;
    const cells = [name.padEnd(20), `${ms.toFixed(0)} ms`.padStart(10), `${(bytes / 1000).toFixed(0)} kB`.padStart(9)];
    print(`    ${cells.join(" ")}   ${name === "pdfmake" ? "" : ratios}`);
  }
  const ours = made.get("portolan") ?? other;
  const share = { time: ours.ms / other.ms, bytes: ours.bytes / other.bytes };
  if (rows === aims.rows && (share.time > aims.time || share.bytes > aims.bytes))
    print(`    above the aim of ${aims.time} of pdfmake's time and ${aims.bytes} of its bytes`);
  if (rows === sizes[0].rows && share.bytes > 1) print("    above the aim of no more bytes than pdfmake");
}

const [, , name] = process.argv;
const maker = inProcess[name ?? ""];
if (maker) process.on("message", async (rows: number) => process.send?.(await maker(rows)));
else await measureAll();
