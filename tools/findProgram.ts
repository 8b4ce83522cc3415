import { accessSync, constants } from "node:fs";
import { delimiter, isAbsolute, join } from "node:path";

/** Names under which Chromium and its kin are installed, the one we test with first. */
const chromiumNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

/** Where Chromium is: at CHROMIUM of the environment if that is set, else on the search path; null when nowhere. */
export function findChromium(environment: NodeJS.ProcessEnv): string | null {
  return environment.CHROMIUM
    ? findProgram([environment.CHROMIUM], environment)
    : findProgram(chromiumNames, environment);
}

/** The full path of the first of these programs that can be run, or null when there is none. */
export function findProgram(names: readonly string[], environment: NodeJS.ProcessEnv): string | null {
  const folders = [...(environment.PATH ?? "").split(delimiter), "/usr/bin", "/usr/local/bin"].filter(isAbsolute);
  const paths = names.flatMap((name) => (isAbsolute(name) ? [name] : folders.map((folder) => join(folder, name))));
  return paths.find(canRun) ?? null;
}

function canRun(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
