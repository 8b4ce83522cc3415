import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import type { Plan } from "./schema.ts";

/**
 * A short hash of everything a plan says, printed on every artefact so that two of them can be told to be of one plan.
 *
 * @returns 12 hexadecimal digits; equal for equal plans whatever the order of their fields.
 */
export function fingerprint(plan: Plan): string {
	return bytesToHex(sha256(utf8ToBytes(canonicalJson(plan)))).slice(0, 12);
}

function canonicalJson(value: unknown): string {
	return JSON.stringify(value, (_key, field: unknown) =>
		typeof field === "object" && field !== null && !Array.isArray(field)
			? Object.fromEntries(
					Object.entries(field).sort(([one], [other]) =>
						one < other ? -1 : 1,
					),
				)
			: field,
	);
}
