import { join } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/**
 * Compiles one more file into a world, beside all the files that are there.
 *
 * @returns What the compiler says of that file, a sentence a complaint.
 */
function complaints(world: string, file: string, text: string) {
  const { config, error } = ts.readConfigFile(world, ts.sys.readFile);
  if (error) throw new Error(`${world} cannot be read.`);
  const { options: ofWorld, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, process.cwd());
  const path = join(process.cwd(), file);
  const options = { ...ofWorld, noEmit: true, composite: false, incremental: false, emitDeclarationOnly: false };
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === path || fileExists(name);
  host.getSourceFile = (name, version, ...rest) =>
    name === path ? ts.createSourceFile(name, text, version) : getSourceFile(name, version, ...rest);
  const program = ts.createProgram([...fileNames, path], options, host);
  return program
    .getSemanticDiagnostics(program.getSourceFile(path))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

/** A file that mentions each name once. */
const mentions = (names: readonly string[]) => names.map((name) => `export const _${name} = ${name};`).join("\n");
const unknown = (name: string) => expect.stringContaining(`Cannot find name '${name}'.`);

describe("the world of core, catalogue, messages, link, imports and drawing", () => {
  it("knows the language, and neither the browser nor Node", () => {
    const language = ["Map", "Intl", "JSON"];
    const strangers = ["document", "window", "navigator", "localStorage", "location", "fetch", "process", "console"];
    const complained = complaints("tsconfig.core.json", "src/core/intruder.ts", mentions([...language, ...strangers]));
    expect(complained).toEqual(strangers.map(unknown));
  });

  it("has every folder that must be pure", () => {
    const { config } = ts.readConfigFile("tsconfig.core.json", ts.sys.readFile);
    expect(config.include).toEqual([
      "src/core",
      "src/catalogue",
      "src/messages",
      "src/link",
      "src/imports",
      "src/drawing",
    ]);
  });
});

describe("the world of documents", () => {
  it("knows workers, and no page", () => {
    const names = mentions(["self", "document", "window"]);
    const complained = complaints("tsconfig.document.json", "src/document/intruder.ts", names);
    expect(complained).toEqual(["document", "window"].map(unknown));
  });
});

describe("the world of the worker that keeps the app", () => {
  it("knows workers, and no page", () => {
    const names = mentions(["self", "caches", "document", "window"]);
    const complained = complaints("tsconfig.offline.json", "src/offline/intruder.ts", names);
    expect(complained).toEqual(["document", "window"].map(unknown));
  });
});
