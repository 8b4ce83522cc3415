/**
 * Runs every check and every test, as CI does, and stops at the first step that fails.
 * The last line says how many tests passed and failed, counted from the reports of this run.
 */
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, rmSync } from "node:fs";
import process from "node:process";
import { providePrograms } from "./providePrograms.ts";
import { countBrowserTests, countUnitTests, sumOfCounts, type TestCounts } from "./testCounts.ts";

const steps = ["check", "test:unit", "build", "check:size", "test:browser"];

/** Counts the tests of one report; a step that did not run has none, and counts nothing. */
function counted<Report>(file: string, count: (report: Report) => TestCounts): TestCounts[] {
  // Vitest and Playwright wrote this file in this run, in the form that `Report` describes part of.
  return existsSync(file) ? [count(JSON.parse(readFileSync(file, "utf8")) as Report)] : [];
}

providePrograms();
rmSync("test-results", { recursive: true, force: true });
const failedStep = steps.find((step) => {
  console.log(`\n== npm run ${step}`);
  return (
    spawnSync("npm", ["run", "--silent", step], { stdio: "inherit", shell: process.platform === "win32" }).status !== 0
  );
});

const { passed, failed, skipped } = sumOfCounts([
  ...counted("test-results/unit.json", countUnitTests),
  ...counted("test-results/browser.json", countBrowserTests),
]);
console.log("");
if (failedStep) console.log(`Stopped at \`npm run ${failedStep}\`: see above for what it found.`);
if (skipped > 0) console.log(`${skipped} skipped, which nothing here may be.`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failedStep || skipped > 0 || failed > 0 ? 1 : 0);
