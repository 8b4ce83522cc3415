/** How heavy each screen is beside React alone, built in the same run. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { build } from "vite";
import { loadedWith, screens, wordsOf } from "../tools/builtFiles.mjs";

const print = (line: string) => process.stdout.write(`${line}\n`);
const gzipped = (files: readonly string[]) => files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);

/** The smallest page that React can draw. */
const reactAlone = `
import { createElement, StrictMode } from "react";
import { createRoot } from "react-dom/client";
createRoot(document.body).render(createElement(StrictMode));
`;

/** Bytes, gzipped, of react and react-dom as the app's own settings build them. */
async function weighReact(): Promise<number> {
  const folder = mkdtempSync(join(process.cwd(), "node_modules", ".weigh-"));
  const out = mkdtempSync(join(tmpdir(), "portolan-react-"));
  try {
    writeFileSync(join(folder, "index.html"), '<script type="module" src="./main.js"></script>');
    writeFileSync(join(folder, "main.js"), reactAlone);
    await build({
      configFile: false,
      root: folder,
      logLevel: "error",
      build: { outDir: out, emptyOutDir: true, target: "es2022", modulePreload: { polyfill: false } },
    });
    return gzipped(readdirSync(join(out, "assets")).map((file) => join(out, "assets", file)));
  } finally {
    rmSync(folder, { recursive: true });
    rmSync(out, { recursive: true });
  }
}

const react = await weighReact();
print("\nScripts and styles of a first visit, gzipped, in English; typefaces apart");
print("                                      kB   ÷ React");
const row = (name: string, bytes: number) =>
  print(`  ${name.padEnd(32)} ${(bytes / 1000).toFixed(1).padStart(6)} ${(bytes / react).toFixed(2).padStart(9)}`);
row("react and react-dom alone", react);
for (const [name, { app, words }] of Object.entries(screens))
  row(name, gzipped(loadedWith([...app, ...wordsOf("English", words)])));
