import { Inflate } from "fflate";

/** What a payload can turn out to be: JSON for `parsePlan` to judge, or nothing that its codec wrote. */
export type PayloadContent =
  | { readonly kind: "json"; readonly value: unknown }
  | { readonly kind: "too-large" }
  | { readonly kind: "not-json" };

/**
 * Inflates no further than a limit, so that a small payload cannot fill the reader's memory.
 *
 * @param limit Bytes at which reading stops. Small slices go in, so that one step cannot grow past it by much (deflate
 * grows 1032-fold).
 * @param onBytes Hears of all that comes out, also where it turns out to be too much or damaged.
 * @returns `null` beyond the limit. Throws for what is no deflated data.
 */
export function inflateWithin(
  compressed: Uint8Array,
  dictionary: Uint8Array,
  limit: number,
  onBytes: (count: number) => void = () => undefined,
): Uint8Array | null {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate({ dictionary }, (chunk) => {
    size += chunk.length;
    chunks.push(chunk);
    onBytes(chunk.length);
  });
  const step = 1024;
  for (let start = 0; start < compressed.length; start += step) {
    stream.push(compressed.subarray(start, start + step), start + step >= compressed.length);
    if (size > limit) return null;
  }
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const chunk of chunks) {
    whole.set(chunk, offset);
    offset += chunk.length;
  }
  return whole;
}
