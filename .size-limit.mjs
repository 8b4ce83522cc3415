/**
 * How heavy the built app may be, on the files that really ship: Vite's manifest says which of them each screen loads
 * before it can show anything. Sizes are of gzip, as most hosts send them.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";

const manifestFile = "dist/.vite/manifest.json";
if (!existsSync(manifestFile)) throw new Error(`There is no ${manifestFile} yet: run \`npm run build\` first.`);
const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));

/** The scripts and styles that load together with one part of the app. */
function loadedWith(part, seen = new Set()) {
  const chunk = manifest[part];
  if (!chunk) throw new Error(`The build has no part ${part}: correct its name in .size-limit.mjs.`);
  if (seen.has(part)) return [];
  seen.add(part);
  const imported = (chunk.imports ?? []).flatMap((other) => loadedWith(other, seen));
  return [chunk.file, ...(chunk.css ?? []), ...imported];
}

const inDist = (files) => [...new Set(files)].map((file) => `dist/${file}`);
const screens = {
  "Start screen": { limit: "183 kB", parts: ["index.html", "src/app/PlansRoute.tsx"] },
  "Shared plan": { limit: "216 kB", parts: ["index.html", "src/app/SharedRoute.tsx"] },
  Editor: { limit: "305 kB", parts: ["index.html", "src/app/EditorRoute.tsx"], inputs: true },
};

/** The files that hold the words of each language: of the screens, and of the inputs. */
const languages = {
  English: { screens: "src/messages/en/english.ts", inputs: "src/messages/en/englishInputs.ts" },
  Italian: { screens: "src/messages/it/italian.ts", inputs: "src/messages/it/italianInputs.ts" },
};

const filesOf = Object.entries(screens).flatMap(([name, { limit, parts, inputs }]) =>
  Object.entries(languages).map(([language, words]) => ({
    name: `${name} in ${language}`,
    limit,
    path: inDist([...parts, words.screens, ...(inputs ? [words.inputs] : [])].flatMap((part) => loadedWith(part))),
  })),
);

const onScreens = new Set(filesOf.flatMap(({ path }) => path));
const heavy = [...onScreens].filter((file) => file.endsWith(".js") && readFileSync(file, "utf8").includes("jsPDF"));
if (heavy.length > 0)
  throw new Error(`${heavy.join(", ")} has jsPDF in it and loads with a screen: load it on demand.`);

const onDemand = readdirSync("dist/assets")
  .map((file) => `dist/assets/${file}`)
  .filter((file) => !onScreens.has(file));
if (onDemand.length === 0) throw new Error("Nothing is loaded on demand any more: the PDF must be.");

export default [
  ...filesOf.map((check) => ({ ...check, gzip: true })),
  {
    name: "On demand: the PDF with its typefaces, spreadsheets, pasted output",
    limit: "485 kB",
    path: onDemand,
    gzip: true,
  },
];
