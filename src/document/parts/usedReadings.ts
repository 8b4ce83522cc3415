import { catalogue } from "#catalogue/catalogue.ts";
import type { Source } from "#core/assess/assessment.ts";
import type { Reading } from "#core/catalogue.ts";
import type { DocumentInput } from "../documentBlocks.ts";
import { checklistSources } from "./checklist.ts";

/** Readings that the plan's openings, checks, findings, open points and checklist lean on, by number. */
export function usedReadings(input: DocumentInput): readonly Reading[] {
  const { assessment } = input;
  const bound = new Set(assessment.checks.filter(({ path }) => path !== null).map(({ limit }) => limit));
  const used = new Set<string>([
    ...catalogue.limits.filter(({ id }) => bound.has(id)).map(({ reading }) => reading),
    ...assessment.openings.flatMap((opening) => opening.readings),
    ...citedSources(input).flatMap((source) => (source.kind === "reading" ? [source.id] : [])),
  ]);
  return catalogue.readings.filter(({ id }) => used.has(id));
}

/** What findings, open points and the checklist cite. */
export const citedSources = (input: DocumentInput): readonly Source[] => [
  ...[...input.assessment.findings, ...input.assessment.openPoints].map(({ source }) => source),
  ...checklistSources(input),
];
