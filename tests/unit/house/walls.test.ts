import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import ts from "typescript";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Dependency = { readonly module: string; readonly resolved: string; readonly couldNotResolve: boolean };
type Module = { readonly source: string; readonly dependencies: readonly Dependency[] };
type Violation = { readonly from: string; readonly to: string; readonly rule: { readonly name: string } };
type Cruise = { readonly modules: readonly Module[]; readonly summary: { readonly violations: readonly Violation[] } };

const house = process.cwd();
const depcruise = join(house, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");

/** Runs dependency-cruiser with the rules of this house on a folder that has a `src`. */
function cruise(folder: string, ...rooms: readonly string[]) {
  const options = ["--config", join(house, ".dependency-cruiser.mjs"), "--output-type", "json", ...rooms];
  return new Promise<Cruise>((done, fail) => {
    execFile(process.execPath, [depcruise, ...options], { cwd: folder, maxBuffer: 1e9 }, (error, stdout) => {
      if (stdout === "") fail(error);
      // The form of dependency-cruiser's JSON report, of which the fields above are part.
      else done(JSON.parse(stdout) as Cruise);
    });
  });
}

const isOurs = (specifier: string) => specifier.startsWith("#") || specifier.startsWith(".");
const inOrder = (words: Iterable<string>) => [...new Set(words)].sort();

async function sourceFiles() {
  const files = await readdir(join(house, "src"), { recursive: true });
  return files.filter((file) => /\.tsx?$/.test(file)).map((file) => `src/${file.replaceAll("\\", "/")}`);
}

describe("dependency-cruiser on this house", () => {
  let report: Cruise;
  let files: readonly string[];
  const imports = () => new Map(report.modules.map(({ source, dependencies }) => [source, dependencies]));

  beforeAll(async () => {
    [report, files] = await Promise.all([cruise(house, "src", "tests", "tools", "bench"), sourceFiles()]);
  });

  it("sees every source file", () => {
    expect(files.length).toBeGreaterThan(0);
    const seen = report.modules.map(({ source }) => source).filter((source) => /^src\/.*\.tsx?$/.test(source));
    expect(inOrder(seen)).toEqual(inOrder(files));
  });

  it("sees every import of every source file", async () => {
    const seen: Record<string, readonly string[]> = {};
    const written: Record<string, readonly string[]> = {};
    for (const file of files) {
      const { importedFiles } = ts.preProcessFile(await readFile(join(house, file), "utf8"));
      written[file] = inOrder(importedFiles.map(({ fileName }) => fileName).filter(isOurs));
      seen[file] = inOrder((imports().get(file) ?? []).map(({ module }) => module).filter(isOurs));
    }
    expect(seen).toEqual(written);
  });

  it("finds the file behind every import of ours, through package.json imports too", () => {
    const ours = report.modules.flatMap(({ dependencies }) => dependencies.filter(({ module }) => isOurs(module)));
    expect(ours.filter(({ module }) => module.startsWith("#")).length).toBeGreaterThan(0);
    expect(ours.filter(({ couldNotResolve }) => couldNotResolve).map(({ module }) => module)).toEqual([]);
  });

  it("finds every wall standing", () => {
    expect(report.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  });
});

describe("the walls", () => {
  let workshop = "";

  /** Builds a house of the given files, and lists what dependency-cruiser has to say against it. */
  async function violations(sources: Readonly<Record<string, string>>) {
    await rm(join(workshop, "src"), { recursive: true, force: true });
    for (const [file, text] of Object.entries(sources)) {
      await mkdir(dirname(join(workshop, file)), { recursive: true });
      await writeFile(join(workshop, file), text);
    }
    const { summary } = await cruise(workshop, "src");
    return summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`).sort();
  }

  beforeAll(async () => {
    workshop = await mkdtemp(join(tmpdir(), "portolan-walls-"));
    const { imports } = JSON.parse(await readFile(join(house, "package.json"), "utf8"));
    const development = { "fast-check": "*" };
    const dependencies = { react: "*", jspdf: "*" };
    const manifest = { type: "module", imports, dependencies, devDependencies: development };
    await writeFile(join(workshop, "package.json"), JSON.stringify(manifest));
    for (const name of ["react", "jspdf", "fast-check", "nobody-asked"]) {
      await mkdir(join(workshop, "node_modules", name), { recursive: true });
      await writeFile(join(workshop, "node_modules", name, "package.json"), JSON.stringify({ name, main: "index.js" }));
      await writeFile(join(workshop, "node_modules", name, "index.js"), "");
    }
  });

  afterAll(() => rm(workshop, { recursive: true }));

  it("let through what may pass", async () => {
    expect(
      await violations({
        "src/core/plan/plan.ts": "export type Plan = string;",
        "src/core/assess.ts": 'export type { Plan } from "./plan/plan.ts";',
        "src/catalogue/catalogue.ts":
          'import type { Plan } from "#core/plan/plan.ts"; export const catalogue: Plan = "";',
        "src/document/renderPdf.ts": 'import { jsPDF } from "jspdf"; export const renderPdf = jsPDF;',
        "src/ui/Button.tsx": 'import { createElement } from "react"; export const Button = createElement;',
        "src/features/plan/PlanScreen.tsx":
          'import { Button } from "#ui/Button.tsx"; import type { renderPdf } from "#document/renderPdf.ts"; ' +
          'export const pdf: () => typeof renderPdf = () => import("#document/renderPdf.ts"); export { Button };',
        "src/app/main.tsx":
          'import "#features/plan/PlanScreen.tsx"; import "#catalogue/catalogue.ts"; import "#core/assess.ts";',
      }),
    ).toEqual([]);
  });

  it("report each import that may not pass, and nothing else", async () => {
    const forbidden = [
      ["direction-of-core", "src/core/assess.ts", "#catalogue/target.ts"],
      ["direction-of-catalogue", "src/catalogue/catalogue.ts", "#messages/target.ts"],
      ["direction-of-messages", "src/messages/words.ts", "#link/target.ts"],
      ["direction-of-link", "src/link/encode.ts", "#state/target.ts"],
      ["direction-of-drawing", "src/drawing/layout.ts", "#document/target.ts"],
      ["direction-of-document", "src/document/render.ts", "#ui/target.ts"],
      ["direction-of-exports", "src/exports/sheet.ts", "#features/a/target.ts"],
      ["direction-of-offline", "src/offline/worker.ts", "#state/target.ts"],
      ["direction-of-state", "src/state/planStore.ts", "#features/a/target.ts"],
      ["direction-of-ui", "src/ui/Button.tsx", "#core/target.ts"],
      ["direction-of-features", "src/features/a/Screen.tsx", "#app/target.ts"],
      ["direction-of-app", "src/app/main.tsx", "#cli/target.ts"],
      ["direction-of-cli", "src/cli/portolan.ts", "#state/target.ts"],
      ["features-are-strangers", "src/features/b/Screen.tsx", "#features/a/target.ts"],
      ["documents-on-demand", "src/features/b/Document.tsx", "#document/target.ts"],
      ["documents-on-demand", "src/app/routes.tsx", "#document/target.ts"],
      ["one-language-at-a-time", "src/ui/words.tsx", "#messages/inputWords.ts"],
      ["one-language-at-a-time", "src/document/words.ts", "#messages/paperWords.ts"],
      ["no-screens-in-pure-code", "src/core/hook.ts", "react"],
      ["no-screens-in-pure-code", "src/cli/ink.ts", "react"],
      ["jspdf-in-document", "src/features/b/Download.tsx", "jspdf"],
      ["no-development-packages", "src/core/fuzz.ts", "fast-check"],
      ["declared-packages", "src/core/lucky.ts", "nobody-asked"],
      ["no-node-in-the-browser", "src/core/file.ts", "node:fs"],
      ["resolvable", "src/core/typo.ts", "#core/missing.ts"],
    ] as const;
    const rooms = [
      "core",
      "catalogue",
      "messages",
      "link",
      "imports",
      "drawing",
      "document",
      "offline",
      "state",
      "ui",
      "features/a",
      "app",
      "cli",
    ];
    const targets = rooms.map((room) => [`src/${room}/target.ts`, "export const target = 1;"]);
    const everyLanguage = ["inputWords", "paperWords"].map((name) => [`src/messages/${name}.ts`, ""]);
    const offenders = forbidden.map(([, file, specifier]) => [file, `import "${specifier}";`]);
    const others = rooms.map((room) => [`src/${room}/usesTarget.ts`, 'export { target } from "./target.ts";']);
    const found = await violations(Object.fromEntries([...targets, ...everyLanguage, ...others, ...offenders]));
    expect(found.map((line) => line.replace(/ -> .*/, ""))).toEqual(
      forbidden.map(([rule, file]) => `${rule}: ${file}`).sort(),
    );
  });

  it("report a type-only import across a wall", async () => {
    const sources = {
      "src/core/assess.ts": 'import type { Target } from "#state/target.ts"; export type Assessed = Target;',
      "src/state/target.ts": "export type Target = string;",
    };
    expect(await violations(sources)).toEqual(["direction-of-core: src/core/assess.ts -> src/state/target.ts"]);
  });

  it("report a cycle and a file that nobody imports", async () => {
    const sources = {
      "src/core/one.ts": 'import "./other.ts";',
      "src/core/other.ts": 'import "#core/one.ts";',
      "src/core/alone.ts": "export const alone = 1;",
    };
    expect(await violations(sources)).toEqual([
      "no-cycles: src/core/one.ts -> src/core/other.ts",
      "no-orphans: src/core/alone.ts -> src/core/alone.ts",
    ]);
  });
});
