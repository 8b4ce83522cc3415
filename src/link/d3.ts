import type { Plan } from "#core/plan/schema.ts";
import { columnCodec } from "./columnCodec.ts";
import { d2Format } from "./d2.ts";

/** What is taken from `d2Format` is as frozen as this file. */
const defaults = {
  ...d2Format.defaults,
  version: 3,
  project: { ...d2Format.defaults.project, status: "draft" },
  document: {
    paper: "a4",
    audience: "customer",
    leftOut: [],
    revisions: [],
    distribution: [],
    signatures: [],
    logo: null,
  },
};

const dictionary = [
  '"document":{"paper":"letter","audience":"internal","leftOut":["document-control","servers","security",',
  '"failure-states","estimates","quality-of-service","checklist","acceptance-tests","left-out","address-annex",',
  '"readings","glossary"],"revisions":[{"revision":"A","date":"2026-11-","author":"","change":"First issue"},',
  '{"revision":"B","date":"2026-12-"],"signatures":[{"name":"","role":"Customer"},{"name":"","role":"Engineer"}],',
  '"distribution":[{"name":"","role":"Network"},{"name":"","role":"Project manager"}]},"status":"for-review",',
  '"status":"approved"',
  d2Format.dictionary,
].join("");

const codec = columnCodec({ defaults, layouts: d2Format.layouts, dictionary });

/**
 * Codec `d3`: links of version 3 plans, without their logo, which would make a link too long. Released links are for ever, so
 * nothing in this file may change what it reads or says: a new format is a new codec beside it.
 */
export const d3 = {
  decode: codec.decode,
  encode: (plan: Plan): string => codec.encode({ ...plan, document: { ...plan.document, logo: null } }),
};
