import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "./schema.ts";

/**
 * A short hash of everything a plan says, printed on every artefact so that two of them can be told to be of one plan.
 * List entries are hashed one by one and remembered, so that an edit of one site costs one site.
 *
 * @returns 12 hexadecimal digits; equal for equal plans whatever the order of their fields.
 */
export function fingerprint(plan: Plan): string {
  const { sites, nodes, peers, measurements } = plan;
  const lists = [sites, nodes, peers, measurements].map((list: readonly object[]) => list.map(rememberedDigest));
  const rest = { ...plan, sites: [], nodes: [], peers: [], measurements: [] };
  return digest(canonicalJson([rest, ...lists])).slice(0, 12);
}

const digests = new WeakMap<object, string>();

function rememberedDigest(entry: object): string {
  const known = digests.get(entry);
  if (known !== undefined) return known;
  const made = digest(canonicalJson(entry)).slice(0, 32);
  digests.set(entry, made);
  return made;
}

const digest = (text: string) => bytesToHex(sha256(utf8ToBytes(text)));

function canonicalJson(value: unknown): string {
  return JSON.stringify(value, (_key, field: unknown) =>
    typeof field === "object" && field !== null && !Array.isArray(field)
      ? Object.fromEntries(Object.entries(field).sort(([one], [other]) => (one < other ? -1 : 1)))
      : field,
  );
}
