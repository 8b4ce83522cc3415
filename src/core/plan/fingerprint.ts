import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { canonicalJson } from "./canonicalJson.ts";
import type { Plan } from "./schema.ts";

/**
 * A short hash of what a plan says of the deployment, printed on every artefact so that two of them can be told to be of
 * one plan. How its document is dressed is left out: the customer's and the internal version of one plan have one
 * fingerprint, and so has a link, which carries no logo.
 *
 * List entries are hashed one by one and remembered, so that an edit of one site costs one site.
 *
 * @returns 12 hexadecimal digits; equal for plans that differ in `document` alone, whatever the order of their fields.
 */
export function fingerprint(plan: Plan): string {
  const { sites, nodes, peers, measurements, document: _dress, ...rest } = plan;
  const lists = [sites, nodes, peers, measurements].map(rememberedListDigest);
  return digest(canonicalJson([rest, ...lists])).slice(0, 12);
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
