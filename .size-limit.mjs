/**
 * How heavy the built app may be, on the files that really ship. Sizes are of gzip, as most hosts send them.
 */
import { readFileSync } from "node:fs";
import { builtAssets, languages, loadedWith, screens, wordsOf } from "./tools/builtFiles.mjs";

/** @type {Record<string, string>} */
const limits = {
  "Start screen": "158 kB",
  "Shared plan, until its verdict": "208 kB",
  "Shared plan, all of it": "286 kB",
  "Editor, until its overview": "279 kB",
  "Editor, all of it": "333 kB",
};
const onScreens = Object.entries(screens).flatMap(([name, { app, words }]) =>
  Object.keys(languages).map((language) => ({
    name: `${name}, in ${language}`,
    limit: limits[name],
    path: loadedWith([...app, ...wordsOf(language, words)]),
  })),
);

const withScreens = new Set(onScreens.flatMap(({ path }) => path));
const heavy = [...withScreens].filter((file) => file.endsWith(".js") && readFileSync(file, "utf8").includes("jsPDF"));
if (heavy.length > 0)
  throw new Error(`${heavy.join(", ")} has jsPDF in it and loads with a screen: load it on demand.`);

const isWord = (file) => /\/modelDocx-[^/]*\.js$/.test(file);
const isFace = (file) => file.endsWith(".woff2");
const onDemand = builtAssets().filter((file) => !withScreens.has(file) && !isFace(file) && !isWord(file));
if (onDemand.length === 0) throw new Error("Nothing is loaded on demand any more: the PDF must be.");

export default [
  ...onScreens.map((check) => ({ ...check, gzip: true })),
  {
    name: "On demand: the documents but Word, with typefaces, spreadsheets, pasted output",
    limit: "672 kB",
    path: onDemand,
    gzip: true,
  },
  {
    name: "On demand: what writes Word files",
    limit: "80 kB",
    path: builtAssets().filter(isWord),
    gzip: true,
  },
  {
    name: "Typefaces of the screens, all scripts (compressed already)",
    limit: "160 kB",
    path: builtAssets().filter(isFace),
    gzip: false,
  },
];
