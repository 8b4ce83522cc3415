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
import { findChromium, findProgram } from "./findProgram.ts";

const environment = process.env;
const whatTheAppIsBuiltFrom = ["index.html", "vite.config.ts", "package-lock.json", "public", "src"];

function giveUp(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

function run(program: string, options: readonly string[]): boolean {
  return spawnSync(program, options, { stdio: "inherit", env: environment }).status === 0;
}

/** Debian packages of the programs that the tests need and that are not there. */
function missingPackages(): string[] {
  return [
    ...(findChromium(environment) ? [] : ["chromium"]),
    ...(findProgram(["pdftotext"], environment) ? [] : ["poppler-utils"]),
  ];
}

/** Installs what is missing where that is usual (Debian, as root); everywhere else says what to do. */
function provide(packages: readonly string[]): void {
  const command = `apt-get update && apt-get install -y ${packages.join(" ")}`;
  const mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (environment.CHROMIUM && packages.includes("chromium")) {
    giveUp(`CHROMIUM is set to ${environment.CHROMIUM}, and there is no such program: correct it, or unset it.`);
  }
  if (mayInstall) {
    console.log(`The browser tests need ${packages.join(" and ")}: installing.`);
    environment.DEBIAN_FRONTEND = "noninteractive";
    run("sh", ["-c", command]);
  }
  const still = missingPackages();
  if (still.length > 0) {
    giveUp(
      `The browser tests need ${still.join(" and ")}, which this computer lacks. On Debian or Ubuntu: ` +
        `sudo sh -c "${command}". Elsewhere install Chromium and Poppler's pdftotext; CHROMIUM may hold the ` +
        "path of Chromium.",
    );
  }
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
const missing = missingPackages();
if (missing.length > 0) provide(missing);
environment.PORTOLAN_ROOT_PORT ??= String(await freePort());
environment.PORTOLAN_FOLDER_PORT ??= String(await freePort());
const playwright = join("node_modules", "@playwright", "test", "cli.js");
process.exit(run(process.execPath, [playwright, "test", ...process.argv.slice(2)]) ? 0 : 1);
