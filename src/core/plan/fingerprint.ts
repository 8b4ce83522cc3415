import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";
import type { Plan } from "./schema.ts";

/**
 * A short hash of what a plan says of the deployment, printed on every artefact so that two of them can be told to be of
 * one plan. What says nothing of the deployment is left out: how its document is dressed, its language and its status.
 * The customer's and the internal version of one plan have one fingerprint, and so have its translation, the document
 * that was approved after a review, and a link, which carries no logo.
 *
 * List entries are hashed one by one and remembered, so that an edit of one site costs one site.
 *
 * @returns 12 hexadecimal digits; equal for plans that differ in `document` and in the language and status of their
 * project alone, whatever the order of their fields.
 */
export function fingerprint(plan: Plan): string {
  const { sites, nodes, peers, measurements, document: _dress, project, ...rest } = plan;
  const { language: _language, status: _status, ...named } = project;
  const lists = [sites, nodes, peers, measurements].map(rememberedListDigest);
  return digest(canonicalJson([{ ...rest, project: named }, ...lists])).slice(0, 12);
}

/** Lists that an edit leaves alone are the same list as before. */
function rememberedListDigest(list: readonly object[]): string {
  return remembered(list, () =>
    digest(list.map((entry) => remembered(entry, () => digest(canonicalJson(entry)))).join("")),
  );
}

const digests = new WeakMap<object, string>();

function remembered(value: object, make: () => string): string {
  const known = digests.get(value);
  if (known !== undefined) return known;
  const made = make();
  digests.set(value, made);
  return made;
}

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));
