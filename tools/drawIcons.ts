/**
 * Draws the icons of the installed app from the mark in public/favicon.svg. Run it after the mark has changed:
 *
 *   npm run icons
 */
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import process from "node:process";
import { chromium } from "@playwright/test";
import { quietFlags } from "./chromiumFlags.ts";
import { findChromium } from "./findProgram.ts";

const folder = "public/icons";

/** The paper of the light theme, under the mark: desktops may be dark. */
const paper = "#faf6eb";

/** How much of the edge the mark takes. Of a maskable icon, systems may cut off all beyond a circle of 80 %. */
const icons = [
  { file: "icon-192.png", edge: 192, mark: 0.94, corner: 0.18 },
  { file: "icon-512.png", edge: 512, mark: 0.94, corner: 0.18 },
  { file: "maskable-192.png", edge: 192, mark: 0.78, corner: 0 },
  { file: "maskable-512.png", edge: 512, mark: 0.78, corner: 0 },
  { file: "touch-180.png", edge: 180, mark: 0.84, corner: 0 },
];

const mark = readFileSync("public/favicon.svg", "utf8");
mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: findChromium(process.env) ?? "chromium",
  args: [...quietFlags, "--force-color-profile=srgb"],
});
const page = await browser.newPage({ colorScheme: "light" });
for (const { file, edge, mark: share, corner } of icons) {
  await page.setViewportSize({ width: edge, height: edge });
  await page.setContent(
    `<style>
      body { margin: 0; }
      div { display: grid; place-items: center; width: ${edge}px; height: ${edge}px;
        border-radius: ${corner * edge}px; background: ${paper}; }
      svg { width: ${share * edge}px; height: ${share * edge}px; }
    </style><div>${mark}</div>`,
  );
  writeFileSync(`${folder}/${file}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
console.log(`Drew ${icons.length} icons in ${folder}.`);
