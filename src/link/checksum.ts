import { sha256 } from "@noble/hashes/sha2.js";
import { utf8ToBytes } from "@noble/hashes/utils.js";
import { base64urlnopad } from "@scure/base";

/** 8 characters that a damaged payload would not have: the first 6 bytes of its SHA-256, in base64url. */
export function checksum(payload: string): string {
  return base64urlnopad.encode(sha256(utf8ToBytes(payload)).slice(0, 6));
}
