import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { type EmbeddedFile, embeddedFiles, keyword } from "./embeddedFiles.ts";
import { entryOf } from "./pdfDictionary.ts";
import { planKeys } from "./planKeys.ts";

/** Whether a PDF is byte for byte as it was sealed. It tells a change, not a forger: anybody can work out a seal. */
export type Seal = "intact" | "changed" | "none";

/** Hexadecimal digits of a SHA-256. */
const sealLength = 64;

/** What stands for the seal until it is known. */
export const unsealed = "0".repeat(sealLength);

/** Sets the seal of a PDF with a plan in it: the SHA-256 of all of its bytes but the digits of the seal itself. */
export function sealPdf(bytes: Uint8Array): Uint8Array {
  const start = embeddedFiles(bytes)
    .map(digitsAt)
    .find((at) => at !== null);
  if (start === undefined || start === null) throw new Error("The PDF has no place for a seal.");
  const sealed = bytes.slice();
  sealed.set(keyword(digestAround(bytes, start)), start);
  return sealed;
}

/**
 * Whether a PDF is still as it was sealed.
 *
 * @param file The plan in that PDF, in whose dictionary the seal stands.
 */
export function sealOf(bytes: Uint8Array, file: EmbeddedFile): Seal {
  if (entryOf(file.dictionary, planKeys.seal) === undefined) return "none";
  const start = digitsAt(file);
  if (start === null) return "changed";
  const from = start - file.dictionaryAt;
  return file.dictionary.slice(from, from + sealLength) === digestAround(bytes, start) ? "intact" : "changed";
}

/** Offset of the digits, written as we write them; other programs write them differently. */
function digitsAt({ dictionary, dictionaryAt }: EmbeddedFile): number | null {
  const [before] = new RegExp(`^[^]*${planKeys.seal} <(?=[0-9a-f]{${sealLength}}>)`).exec(dictionary) ?? [];
  return before === undefined ? null : dictionaryAt + before.length;
}

function digestAround(bytes: Uint8Array, start: number): string {
  const hash = sha256.create().update(bytes.subarray(0, start));
  return bytesToHex(hash.update(bytes.subarray(start + sealLength)).digest());
}
