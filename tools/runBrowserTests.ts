/**
 * Runs the real-browser tests on the built app, after making sure that everything they need is there.
 *
 *   npm run test:browser [-- options of playwright test]
 */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import process from "node:process";
import { giveUp, providePrograms } from "./providePrograms.ts";

const environment = process.env;
const whatTheAppIsBuiltFrom = ["index.html", "vite.config.ts", "package-lock.json", "public", "src"];

function run(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { stdio: "inherit", env: environment }).status === 0;
}

function lastChange(path: string): number {
  if (!existsSync(path)) return 0;
  const inside = statSync(path).isDirectory() ? readdirSync(path).map((name) => lastChange(join(path, name))) : [];
  return Math.max(statSync(path).mtimeMs, ...inside);
}

/** A test of yesterday's build says nothing of today's sources. */
function demandFreshBuild(): void {
  const built = existsSync("dist/index.html") ? statSync("dist/index.html").mtimeMs : 0;
  if (built === 0) giveUp("There is no dist/index.html yet: run `npm run build` first.");
  const stale = whatTheAppIsBuiltFrom.find((path) => lastChange(path) > built);
  if (stale) giveUp(`dist is older than ${stale}: run \`npm run build\` first.`);
}

function freePort(): Promise<number> {
  return new Promise((found, fail) => {
    const server = createServer()
      .on("error", fail)
      .listen(0, "127.0.0.1", () => {
        const address = server.address();
        server.close(() =>
          address && typeof address === "object" ? found(address.port) : fail(new Error("No port.")),
        );
      });
  });
}

demandFreshBuild();
providePrograms();
environment.PORTOLAN_ROOT_PORT ??= String(await freePort());
environment.PORTOLAN_FOLDER_PORT ??= String(await freePort());
const playwright = join("node_modules", "@playwright", "test", "cli.js");
process.exit(run(process.execPath, [playwright, "test", ...process.argv.slice(2)]) ? 0 : 1);
