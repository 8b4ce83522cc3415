import { execFile } from "node:child_process";
import { copyFile, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

type Report = {
  readonly diagnostics: readonly {
    readonly category: string;
    readonly severity: string;
    readonly location: { readonly path: string };
  }[];
};

/** For each file a text that breaks one rule of the house, and that rule. */
const offences: Readonly<Record<string, readonly [text: string, rule: string]>> = {
  "src/core/clock.ts": ["export const today = () => new Date();", "lint/style/noRestrictedGlobals"],
  "src/catalogue/secret.ts": ["export const id = () => crypto.randomUUID();", "lint/style/noRestrictedGlobals"],
  "src/link/saved.ts": ['export const saved = () => localStorage.getItem("plan");', "lint/style/noRestrictedGlobals"],
  "src/messages/title.ts": ["export const title = () => document.title;", "lint/style/noRestrictedGlobals"],
  "src/core/dice.ts": ["export const dice = () => Math.random();", "lint/nursery/noJsRestrictedProperties"],
  "src/core/shout.ts": ["export const shout = (text: string) => console.log(text);", "lint/suspicious/noConsole"],
  "src/core/loose.ts": ["export const loose = (value: any) => value;", "lint/suspicious/noExplicitAny"],
  "src/core/mode.ts": ["export enum Mode {\n  On,\n}", "lint/style/noEnum"],
  "src/ui/button.ts": ["const button = 1;\nexport default button;", "lint/style/noDefaultExport"],
  "src/ui/all.ts": ['export * from "./button.ts";', "lint/performance/noBarrelFile"],
  "src/ui/some.ts": [
    'import { button } from "./button";\nexport const some = button;',
    "lint/correctness/useImportExtensions",
  ],
  "src/ui/deep/far.ts": [
    'import { x } from "../../core/x.ts";\nexport const far = x;',
    "lint/style/noRestrictedImports",
  ],
  "src/ui/Picture.tsx": ['export const Picture = () => <img src="rose.png" />;', "lint/a11y/useAltText"],
  "src/ui/Door.tsx": ["export const Door = () => <div onClick={close}>Close</div>;", "lint/a11y/useKeyWithClickEvents"],
  "src/ui/kebab-name.ts": ["export const name = 1;", "lint/style/useFilenamingConvention"],
  "src/core/one.ts": [
    'import { other } from "./other.ts";\nexport const one = other;',
    "lint/suspicious/noImportCycles",
  ],
  "src/core/other.ts": ['import { one } from "./one.ts";\nexport const other = one;', "lint/suspicious/noImportCycles"],
  "src/core/long.ts": ["export const a = 1;\n\n".repeat(151), "lint/style/noExcessiveLinesPerFile"],
  "tests/unit/focused.test.ts": ['fit("runs alone", () => expect(1).toBe(1));', "lint/suspicious/noFocusedTests"],
  "tests/unit/skipped.test.ts": ['xit("is left out", () => expect(1).toBe(1));', "lint/suspicious/noSkippedTests"],
  "src/state/forgotten.ts": [
    "const save = async () => await Promise.resolve(1);\nexport const forget = () => {\n  save();\n};",
    "lint/nursery/noFloatingPromises",
  ],
};

/** For each file a text that is allowed where it stands, though not everywhere. */
const allowed: Readonly<Record<string, string>> = {
  "src/state/now.ts": "export const now = () => new Date();",
  "src/cli/say.ts": "export const say = (text: string) => console.log(text);",
  "vite.config.ts": "export default {};",
  "dist/assets/main.js": "export default any",
};

describe("the lint rules", () => {
  let workshop = "";
  let errors: readonly string[] = [];

  beforeAll(async () => {
    workshop = await mkdtemp(join(tmpdir(), "portolan-lint-"));
    await copyFile("biome.json", join(workshop, "biome.json"));
    const texts = Object.entries(offences).map(([file, [text]]) => [file, text] as const);
    for (const [file, text] of [...texts, ...Object.entries(allowed)]) {
      await mkdir(dirname(join(workshop, file)), { recursive: true });
      await writeFile(join(workshop, file), text);
    }
    const biome = join(process.cwd(), "node_modules/@biomejs/biome/bin/biome");
    const options = ["lint", "--reporter=json", "--max-diagnostics=none", "."];
    const { diagnostics } = await new Promise<Report>((done) => {
      execFile(process.execPath, [biome, ...options], { cwd: workshop, maxBuffer: 1e8 }, (_, stdout) => {
        // The form of Biome's JSON report, of which the fields above are part.
        done(JSON.parse(stdout) as Report);
      });
    });
    errors = diagnostics
      .filter(({ severity }) => severity === "error")
      .map(({ category, location }) => `${location.path} ${category}`);
  });

  afterAll(() => rm(workshop, { recursive: true }));

  it.each(Object.entries(offences))("report %s", (file, [, rule]) => {
    expect(errors).toContain(`${file} ${rule}`);
  });

  it.each(Object.keys(allowed))("ignore %s", (file) => {
    expect(errors.filter((error) => error.startsWith(file))).toEqual([]);
  });
});
