import { failure, type Result, success } from "#core/result.ts";
import { isPdf } from "#link/isPdf.ts";
import { inflateWithin } from "#link/payload.ts";
import { type EmbeddedFile, embeddedFiles, indexOf, keyword } from "./embeddedFiles.ts";
import { entryOf } from "./pdfDictionary.ts";
import { planKeys } from "./planKeys.ts";
import { type Seal, sealOf } from "./seal.ts";

/** A plan out of a PDF, for `readPlanFile` to judge. */
export type PlanInPdf = {
  readonly text: string;
  readonly seal: Seal;
  /** What is printed on the pages that Portolan made; `null` when the PDF no longer says it. */
  readonly fingerprint: string | null;
};

/** Why no plan can be taken out of a PDF. */
export type PdfPlanProblem =
  | { readonly code: "pdf/not-a-pdf" }
  | { readonly code: "pdf/too-large" }
  | { readonly code: "pdf/encrypted" }
  /** It ends before its end, and no whole plan stands in what is there. */
  | { readonly code: "pdf/truncated" }
  /** A plan is there that cannot be read. */
  | { readonly code: "pdf/damaged" }
  | { readonly code: "pdf/no-plan" };

/** Bytes at which reading is refused: many times what the document of the largest plan takes. */
const largestPdf = 200_000_000;

/** Bytes at which inflating stops, of all files of a PDF together: more than `readPlanFile` takes. */
const largestPlan = 40_000_000;

/** How many bytes may still be inflated. */
type Budget = { left: number };

/** Room behind the end of a PDF for what mail programs and the like append. */
const tailLength = 2048;

/**
 * Takes the plan out of a PDF that Portolan made, also when another program has saved it anew. Never throws, and takes
 * no longer than the length of the PDF asks and the inflating of one plan, however many files are in it.
 */
export function planInPdf(bytes: Uint8Array): Result<PlanInPdf, PdfPlanProblem> {
  if (bytes.length > largestPdf) return failure({ code: "pdf/too-large" });
  if (!isPdf(bytes)) return failure({ code: "pdf/not-a-pdf" });
  const files = embeddedFiles(bytes);
  // A program that appends to a PDF puts the newest version of a file last.
  const ours = files.filter(isOurs).reverse();
  const others = files.filter((file) => !isOurs(file) && isJson(file)).reverse();
  const budget: Budget = { left: largestPlan };
  for (const file of [...ours, ...others]) {
    const text = contentOf(file, budget);
    if (text?.includes('"portolan-plan"'))
      return success({ text, seal: sealOf(bytes, file), fingerprint: fingerprintOf(file) });
  }
  if (isEncrypted(bytes)) return failure({ code: "pdf/encrypted" });
  if (indexOf(bytes.subarray(-tailLength), keyword("%%EOF"), 0) < 0) return failure({ code: "pdf/truncated" });
  return failure({ code: ours.length > 0 ? "pdf/damaged" : "pdf/no-plan" });
}

const encryptKey = keyword("/Encrypt");

/** Whether a trailer or cross-reference stream names a dictionary of encryption; `/EncryptMetadata` is another key. */
function isEncrypted(bytes: Uint8Array): boolean {
  let at = indexOf(bytes, encryptKey, 0);
  while (at >= 0 && !/[\s<]/.test(String.fromCharCode(bytes[at + encryptKey.length] ?? 0)))
    at = indexOf(bytes, encryptKey, at + 1);
  return at >= 0;
}

const isOurs = ({ dictionary }: EmbeddedFile) =>
  entryOf(dictionary, planKeys.fingerprint) !== undefined || entryOf(dictionary, planKeys.seal) !== undefined;

const isJson = ({ dictionary }: EmbeddedFile) =>
  /^\/application(#2f|\/)json$/i.test(entryOf(dictionary, "/Subtype") ?? "");

function fingerprintOf({ dictionary }: EmbeddedFile): string | null {
  const [, digits] = /^\(([0-9a-f]+)\)$/.exec(entryOf(dictionary, planKeys.fingerprint) ?? "") ?? [];
  return digits ?? null;
}

/** The text of a file, or `null` when it is damaged, too large, or stored in a way that is not read here. */
function contentOf({ dictionary, stream, isWhole }: EmbeddedFile, budget: Budget): string | null {
  const filter = (entryOf(dictionary, "/Filter") ?? "").replace(/^\[\s*(.*?)\s*\]$/, "$1");
  const parameters = (entryOf(dictionary, "/DecodeParms") ?? "null").replace(/^\[\s*(.*?)\s*\]$/, "$1");
  const isRead = isWhole && parameters === "null" && (filter === "" || filter === "/FlateDecode");
  if (!isRead) return null;
  try {
    const bytes = filter === "" ? stream : unzlibWithin(stream, budget);
    return bytes === null ? null : new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** @see RFC 1950 */
function unzlibWithin(stream: Uint8Array, budget: Budget): Uint8Array | null {
  if (budget.left <= 0) return null;
  const [method = 0, flags = 0] = stream;
  if ((method & 15) !== 8 || (method * 256 + flags) % 31 !== 0 || (flags & 32) !== 0) return null;
  const bytes = inflateWithin(stream.subarray(2), new Uint8Array(0), budget.left, (count) => {
    budget.left -= count;
  });
  return bytes !== null && endsWithSum(stream, adler32(bytes)) ? bytes : null;
}

/** A line break may stand behind the sum, or be its last byte. */
function endsWithSum(stream: Uint8Array, sum: number): boolean {
  const view = new DataView(stream.buffer, stream.byteOffset, stream.byteLength);
  return [4, 5, 6].some((back) => stream.length >= back && view.getUint32(stream.length - back) === sum);
}

function adler32(bytes: Uint8Array): number {
  let low = 1;
  let high = 0;
  for (const byte of bytes) {
    low = (low + byte) % 65521;
    high = (high + low) % 65521;
  }
  return high * 65536 + low;
}
