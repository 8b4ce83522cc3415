/**
 * Cuts the document's faces to the scripts that it prints: Latin, Greek, Cyrillic, punctuation and the few signs it uses.
 * Run once, when the faces or the scripts change: `npm run fonts`. The sources are not dependencies, because their
 * packages report to their maker when they are installed; fetch them first with
 * `npm install --no-save --ignore-scripts @ibm/plex-sans@1.1.0 @ibm/plex-serif@2.0.0 @ibm/plex-mono@2.5.0`.
 */
import { readFile, writeFile } from "node:fs/promises";
import subsetFont from "subset-font";
import { cutFace } from "#document/typeset/cutFace.ts";

const ranges = [
  [0x20, 0x7e],
  [0xa0, 0x24f],
  [0x2b0, 0x2ff],
  [0x300, 0x36f],
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x1e00, 0x1eff],
  [0x2000, 0x206f],
  [0x20a0, 0x20bf],
  [0x2100, 0x214f],
  [0x2190, 0x2195],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
  [0x2713, 0x2717],
];
const codePoints = ranges.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index),
);
const text = String.fromCodePoint(...codePoints);

const faces = [
  ["plex-sans", "IBMPlexSans-Regular", "sans.ttf"],
  ["plex-sans", "IBMPlexSans-SemiBold", "sansBold.ttf"],
  ["plex-serif", "IBMPlexSerif-Medium", "serif.ttf"],
  ["plex-mono", "IBMPlexMono-Regular", "mono.ttf"],
];

for (const [family, face, file] of faces) {
  const source = new URL(`../node_modules/@ibm/${family}/fonts/complete/woff2/${face}.woff2`, import.meta.url);
  const whole = await subsetFont(await readFile(source), text, { targetFormat: "truetype" });
  // Without hints and tables that place letters, of which a PDF makes no use.
  const font = cutFace(new Uint8Array(whole), codePoints);
  await writeFile(new URL(`../src/document/fonts/${file}`, import.meta.url), font);
  process.stdout.write(`${file} ${font.length} bytes\n`);
}
