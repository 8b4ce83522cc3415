import { readFileSync } from "node:fs";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { keepOffline } from "./tools/keepOffline.ts";

/** Packages that jsPDF would load to draw HTML and SVG, which Portolan never asks of it. */
const notShipped: readonly string[] = ["html2canvas", "canvg", "dompurify"];

/** Puts one sentence in the place of packages that must not reach the visitor. */
function leaveOut(): Plugin {
  // Without the usual \0 before it, which would end as an underscore in the file name: some hosts hide such files.
  const id = "not-shipped.js";
  return {
    name: "leave-out",
    enforce: "pre",
    resolveId: (source) => (notShipped.includes(source) ? id : null),
    load: (loaded) => (loaded === id ? 'throw new Error("Portolan draws no HTML into a PDF.");' : null),
  };
}

/**
 * Gives spreadsheets a copy of fflate of their own: one copy for all would bring the zip archives that only they need
 * to every reader of a link, which needs no more than one stream.
 */
function apartForSheets(): Plugin {
  return {
    name: "apart-for-sheets",
    apply: "build",
    enforce: "pre",
    async resolveId(source, importer) {
      if (source !== "fflate" || !/src\/imports\/|read-excel-file/.test(importer?.replaceAll("\\", "/") ?? ""))
        return null;
      const found = await this.resolve(source, importer, { skipSelf: true });
      return found && `${found.id}?for=sheets`;
    },
  };
}

/** The development server injects an inline script for hot reloading; only there may such a script run. */
function allowInlineScriptsWhileDeveloping(): Plugin {
  return {
    name: "allow-inline-scripts-while-developing",
    apply: "serve",
    transformIndexHtml: (html) => html.replace("script-src 'self'", "script-src 'self' 'unsafe-inline'"),
  };
}

/** Browsers ask for a page's icon again whenever its address changes; an icon inside the page is never asked for. */
function inlineFavicon(): Plugin {
  const icon = readFileSync(new URL("./public/favicon.svg", import.meta.url), "utf8");
  const address = `data:image/svg+xml,${encodeURIComponent(icon.replace(/\s+/g, " "))}`;
  return {
    name: "inline-favicon",
    transformIndexHtml: (html) => html.replace('href="./favicon.svg"', () => `href="${address}"`),
  };
}

/** Faces that every screen begins with: asked for with the page, they are there before its first line is drawn. */
const firstFaces = /ibm-plex-(sans-latin-(400|600)|serif-latin-500)-normal/;

/** Tells the browser of typefaces before the style sheets do. */
function preloadFaces(): Plugin {
  return {
    name: "preload-faces",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (_html, { bundle = {} }) =>
        Object.keys(bundle)
          .filter((file) => firstFaces.test(file))
          .map((file) => ({
            tag: "link",
            attrs: { rel: "preload", href: `./${file}`, as: "font", type: "font/woff2", crossorigin: "" },
            injectTo: "head" as const,
          })),
    },
  };
}

export default defineConfig({
  base: "./",
  plugins: [
    react(),
    leaveOut(),
    apartForSheets(),
    inlineFavicon(),
    preloadFaces(),
    keepOffline(),
    allowInlineScriptsWhileDeveloping(),
  ],
  worker: { format: "es", plugins: () => [leaveOut()] },
  build: {
    target: "es2022",
    // The palette is written with `light-dark()`, which these are the first to know.
    cssTarget: ["chrome123", "edge123", "firefox120", "safari17.5"],
    manifest: true,
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  server: { host: "127.0.0.1" },
});
