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

/**
 * What a visitor's browser has loaded when a screen is there: parts of the app by the names of their sources, and parts
 * of the words.
 *
 * @type {Record<string, { app: string[], words: string[] }>}
 */
export const screens = {
  "Start screen": { app: ["index.html", "src/app/PlansRoute.tsx"], words: ["First", "Plans"] },
  "Shared plan, until its verdict": { app: ["index.html", "src/app/SharedRoute.tsx"], words: ["First", "Verdict"] },
  "Shared plan, all of it": {
    app: ["index.html", "src/app/SharedRoute.tsx", "src/app/SharedPart.tsx"],
    words: ["First", "Verdict", "Details"],
  },
  "Editor, until its overview": {
    app: ["index.html", "src/app/EditorRoute.tsx"],
    words: ["First", "Plans", "Verdict", "Details", "Editor", "Inputs"],
  },
  "Editor, all of it": {
    app: ["index.html", "src/app/EditorRoute.tsx", "src/features/results/ResultPart.tsx", "src/link/fragment.ts"],
    words: ["First", "Plans", "Verdict", "Details", "Editor", "Inputs", "MoreInputs"],
  },
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

/** Where each language has its words: what the name of each of its parts begins with. */
export const languages = { English: "src/messages/en/english", Italian: "src/messages/it/italian" };

/**
 * The files of some parts of the words, by the names of their sources.
 *
 * @param {keyof typeof languages} language
 * @param {readonly string[]} parts
 */
export const wordsOf = (language, parts) => parts.map((part) => `${languages[language]}${part}.ts`);
