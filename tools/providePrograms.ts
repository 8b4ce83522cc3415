import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import process from "node:process";
import { findChromium, findProgram } from "./findProgram.ts";

const environment = process.env;

/** Ends the process with a sentence that says what is wrong and what to do. */
export function giveUp(sentence: string): never {
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
    ...(findProgram(["qpdf"], environment) ? [] : ["qpdf"]),
  ];
}

/** Installs what is missing where that is usual (Debian, as root); everywhere else says what to do. */
export function providePrograms(): void {
  const packages = missingPackages();
  if (packages.length === 0) return;
  const command = `apt-get update && apt-get install -y ${packages.join(" ")}`;
  const mayInstall = existsSync("/etc/debian_version") && process.getuid?.() === 0;
  if (environment.CHROMIUM && packages.includes("chromium")) {
    giveUp(`CHROMIUM is set to ${environment.CHROMIUM}, and there is no such program: correct it, or unset it.`);
  }
  if (mayInstall) {
    console.log(`The tests need ${packages.join(" and ")}: installing.`);
    environment.DEBIAN_FRONTEND = "noninteractive";
    run("sh", ["-c", command]);
  }
  const still = missingPackages();
  if (still.length > 0) {
    giveUp(
      `The tests need ${still.join(" and ")}, which this computer lacks. On Debian or Ubuntu: ` +
        `sudo sh -c "${command}". Elsewhere install Chromium, Poppler's programs and qpdf; CHROMIUM may hold the ` +
        "path of Chromium.",
    );
  }
}
