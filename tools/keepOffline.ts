import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import type { Plugin } from "vite";
import type { KeptFile, KeptFiles } from "../src/offline/keptFiles.ts";

const workerFile = "sw.js";

/** The name in the worker's source that stands for the list of all files. */
const placeholder = "KEPT_FILES";

const digest = (content: string | Uint8Array) => createHash("sha256").update(content).digest("base64");

/** Folders that begin with a dot are the build's own business, and some hosts do not serve them. */
const isServed = (path: string) => !path.split("/").some((part) => part.startsWith("."));

/** The list of what a visitor's browser keeps, in an order that depends on nothing but the files. */
export function listFiles(contents: ReadonlyMap<string, string | Uint8Array>): KeptFiles {
  const files = [...contents]
    .filter(([path]) => isServed(path))
    .map(([path, content]): KeptFile => ({ path, integrity: `sha256-${digest(content)}` }))
    .sort((one, other) => (one.path < other.path ? -1 : 1));
  return { version: digest(JSON.stringify(files)).replaceAll(/\W/g, "").slice(0, 12), files };
}

/** Builds the worker that keeps the app for use without a network, and tells it every file of the build. */
export function keepOffline(): Plugin {
  let publicFolder = "";
  return {
    name: "keep-offline",
    apply: "build",
    enforce: "post",
    configResolved: ({ publicDir }) => {
      publicFolder = publicDir;
    },
    buildStart() {
      const id = join(process.cwd(), "src/offline/serviceWorker.ts");
      this.emitFile({ type: "chunk", id, fileName: workerFile });
    },
    generateBundle: {
      // After the page itself is written, which names the scripts by their hashes.
      order: "post",
      handler(_, bundle) {
        const worker = bundle[workerFile];
        if (worker?.type !== "chunk") return this.error(`${workerFile} was not built.`);
        if (worker.imports.length > 0) return this.error(`${workerFile} must stand alone: it imports nothing.`);
        const contents = new Map<string, string | Uint8Array>(publicFiles(publicFolder));
        for (const file of Object.values(bundle)) {
          if (file !== worker) contents.set(file.fileName, file.type === "chunk" ? file.code : file.source);
        }
        const parts = worker.code.split(placeholder);
        if (parts.length !== 2) return this.error(`${workerFile} must name ${placeholder} exactly once.`);
        worker.code = parts.join(JSON.stringify(listFiles(contents)));
      },
    },
  };
}

function publicFiles(folder: string): readonly (readonly [string, Uint8Array])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1).replaceAll("\\", "/"), readFileSync(path)]);
}
