import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { build } from "vite";

/** What the next version calls a plan without a title. */
export const nextUntitled = "Plan without any title";

/** Builds the app with one sentence changed: another version, most of whose files have other names. */
export async function buildNextVersion(folder: string): Promise<void> {
  await build({
    logLevel: "error",
    build: { outDir: folder, emptyOutDir: true },
    plugins: [
      {
        name: "next-version",
        enforce: "pre",
        transform: (code, id) =>
          id.endsWith("src/messages/en/app.ts") ? code.replace("Plan without a title", nextUntitled) : null,
      },
    ],
  });
}

/** A host of its own, whose files can be replaced while browsers look at it. */
export type OwnHost = {
  readonly address: string;
  /** Replaces everything that the host serves. */
  readonly deploy: (folder: string) => void;
  /** Leaves nobody to answer. */
  readonly stop: () => void;
};

/** Serves a copy of the built app under a path, on a free port. */
export async function startOwnHost(path: string): Promise<OwnHost> {
  const folder = mkdtempSync(join(tmpdir(), "portolan-host-"));
  const deploy = (from: string) => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(from, folder, { recursive: true });
  };
  deploy("dist");
  const server = spawn(process.execPath, ["tools/serve.mjs", "--folder", folder, "--base", path], {
    env: { ...process.env, PORT: "0" },
  });
  const address = await firstLine(server);
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address: address.replace("Portolan is at ", ""), deploy, stop };
}

function firstLine(server: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    server.stdout?.once("data", (text: Buffer) => tell(text.toString().trim()));
    server.stderr?.once("data", (text: Buffer) => fail(new Error(text.toString())));
  });
}
