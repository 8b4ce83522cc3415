import { type ParsedPlan, type PlanProblem, parsePlan } from "#core/plan/parsePlan.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result } from "#core/result.ts";

/** Why a file cannot be opened as a plan. */
export type FileProblem =
  | { readonly code: "file/not-json" }
  | { readonly code: "file/too-large" }
  /** A web page, but none that Portolan wrote. */
  | { readonly code: "file/page-without-plan" }
  | PlanProblem;

/** Characters at which reading a file is refused: several times what the largest plan takes. */
const fileLimit = 20_000_000;

/** A plan as the text of a file: indented JSON, with a line break at its end. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

/** Reads the text of a plan file, with or without a byte order mark. Never throws. */
export function readPlanFile(text: string): Result<ParsedPlan, FileProblem> {
  if (text.length > fileLimit) return failure({ code: "file/too-large" });
  const json = jsonIn(text);
  return json === undefined ? failure({ code: "file/not-json" }) : parsePlan(json);
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}

/** Longest file name without its extension, short of what file systems take for letters of three bytes. */
const nameLength = 80;

/**
 * A file name for a plan's artefact: customer, project title and revision in characters that every file system takes.
 *
 * @param extension Without the dot.
 */
export function planFileName({ project }: Plan, extension: string): string {
  const words = [project.customer, project.title, project.revision].map(fileNameWords).filter((text) => text !== "");
  const name = [...words.join("-")].slice(0, nameLength).join("").replace(/-$/, "");
  return `${name || "portolan-plan"}.${extension}`;
}

/** Letters of every script, Latin ones without their accents; hyphens in place of everything else. */
const fileNameWords = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/(\p{Script=Latin})\p{M}+/gu, "$1")
    .normalize("NFC")
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, "-")
    .replace(/^-+|-+$/g, "");
