// @ts-check
/** What of the built app loads when: read from the list that Vite leaves beside the files. */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const manifestFile = "dist/.vite/manifest.json";

/** @typedef {{ file: string, css?: string[], imports?: string[] }} Chunk */

/** @returns {Record<string, Chunk>} */
function readManifest() {
  if (!existsSync(manifestFile)) throw new Error(`There is no ${manifestFile} yet: run \`npm run build\` first.`);
  return JSON.parse(readFileSync(manifestFile, "utf8"));
}

/** What a visitor's browser has loaded when a screen is there: parts of the app, by the names of their sources. */
export const screens = {
  "Start screen": ["index.html", "src/app/PlansRoute.tsx"],
  "Shared plan, until its verdict": ["index.html", "src/app/SharedRoute.tsx"],
  "Shared plan, all of it": ["index.html", "src/app/SharedRoute.tsx", "src/app/SharedPart.tsx"],
  Editor: ["index.html", "src/app/EditorRoute.tsx"],
};

/**
 * The scripts and styles that load together with some parts of the app.
 *
 * @param {readonly string[]} parts
 * @returns {string[]} Paths from here, each once.
 */
export function loadedWith(parts) {
  const manifest = readManifest();
  /** @type {Set<string>} */
  const seen = new Set();
  /** @param {string} part @returns {string[]} */
  const filesOf = (part) => {
    const chunk = manifest[part];
    if (!chunk) throw new Error(`The build has no part ${part}: correct its name in tools/builtFiles.mjs.`);
    if (seen.has(part)) return [];
    seen.add(part);
    return [chunk.file, ...(chunk.css ?? []), ...(chunk.imports ?? []).flatMap(filesOf)];
  };
  return [...new Set(parts.flatMap(filesOf))].map((file) => `dist/${file}`);
}

/** Every asset of the build, as paths from here. */
export const builtAssets = () => readdirSync("dist/assets").map((file) => `dist/assets/${file}`);

/** Where the words of each language come from: those of all screens, and those of the inputs. */
export const wordsOf = {
  English: { screens: "src/messages/en/english.ts", inputs: "src/messages/en/englishInputs.ts" },
  Italian: { screens: "src/messages/it/italian.ts", inputs: "src/messages/it/italianInputs.ts" },
};
