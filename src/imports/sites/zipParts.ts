import { Inflate } from "fflate";

/** Signatures and offsets are of the ZIP format, APPNOTE.TXT 6.3.10 (4.3.12, 4.3.14 to 4.3.16, 4.5.3), 2026-11-23. */
const endSignature = 0x06054b50;
const zip64LocatorSignature = 0x07064b50;
const entrySignature = 0x02014b50;
const localSignature = 0x04034b50;
const isInZip64 = 0xffffffff;
const endLength = 22;
const longestComment = 65_535;

/** Deflate makes at most about 1,032 bytes of one, so that a slice overshoots the bound by 17 MB at most. */
const sliceBytes = 16_384;

export type ZipParts =
  | { readonly ok: true; readonly parts: Readonly<Record<string, Uint8Array>> }
  | { readonly ok: false; readonly why: "too-large" | "damaged" };

type Entry = { readonly name: string; readonly method: number; readonly packed: number; readonly at: number };

const damaged = { ok: false, why: "damaged" } as const;

const long = (view: DataView, at: number) => Number(view.getBigUint64(at, true));

function endOf(view: DataView) {
  const earliest = Math.max(0, view.byteLength - endLength - longestComment);
  for (let at = view.byteLength - endLength; at >= earliest; at -= 1) {
    if (view.getUint32(at, true) === endSignature) return at;
  }
  return null;
}

function directoryOf(view: DataView, end: number) {
  const at = view.getUint32(end + 16, true);
  const locator = end - 20;
  const isZip64 = at === isInZip64 && locator >= 0 && view.getUint32(locator, true) === zip64LocatorSignature;
  return isZip64 ? long(view, long(view, locator + 8) + 48) : at;
}

/** The sizes and the place of an entry that do not fit its 32 bits, in the order in which they are missing. */
function zip64Fields(view: DataView, from: number, to: number) {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) === 1) return at + 4;
  }
  return null;
}

function entriesOf(view: DataView, bytes: Uint8Array, end: number) {
  const entries: Entry[] = [];
  let at = directoryOf(view, end);
  while (at + 46 <= end && view.getUint32(at, true) === entrySignature) {
    const nameLength = view.getUint16(at + 28, true);
    const extraFrom = at + 46 + nameLength;
    const extraTo = extraFrom + view.getUint16(at + 30, true);
    const name = String.fromCharCode(...bytes.subarray(at + 46, Math.min(extraFrom, at + 46 + 1000)));
    let next = zip64Fields(view, extraFrom, extraTo);
    const [, packed = 0, local = 0] = [24, 20, 42].map((field) => {
      const value = view.getUint32(at + field, true);
      if (value !== isInZip64 || next === null) return value;
      next += 8;
      return long(view, next - 8);
    });
    entries.push({ name, method: view.getUint16(at + 10, true), packed, at: local });
    at = extraTo + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Inflates slice by slice; `null` as soon as there are more bytes than `room`. */
function inflated(packed: Uint8Array, room: number) {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const stream = new Inflate((chunk) => {
    chunks.push(chunk);
    length += chunk.length;
  });
  for (let at = 0; at < packed.length && length <= room; at += sliceBytes) {
    stream.push(packed.subarray(at, at + sliceBytes), at + sliceBytes >= packed.length);
  }
  if (length > room) return null;
  const all = new Uint8Array(length);
  let filled = 0;
  for (const chunk of chunks) {
    all.set(chunk, filled);
    filled += chunk.length;
  }
  return all;
}

/**
 * Unpacks the files of a ZIP archive that `wants` picks, never more than `most` bytes in all, whatever sizes the
 * archive claims. The sizes are not asked: a bomb may lie in them.
 */
export function zipParts(archive: ArrayBuffer, most: number, wants: (name: string) => boolean): ZipParts {
  const bytes = new Uint8Array(archive);
  const view = new DataView(archive);
  try {
    const end = endOf(view);
    if (end === null) return damaged;
    const parts: Record<string, Uint8Array> = {};
    let room = most;
    for (const { name, method, packed, at } of entriesOf(view, bytes, end).filter((entry) => wants(entry.name))) {
      if (view.getUint32(at, true) !== localSignature || (method !== 0 && method !== 8)) return damaged;
      const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
      if (from + packed > bytes.length) return damaged;
      const data = bytes.subarray(from, from + packed);
      const part = method === 0 ? data : inflated(data, room);
      if (part === null || part.length > room) return { ok: false, why: "too-large" };
      room -= part.length;
      parts[name] = part;
    }
    return { ok: true, parts };
  } catch {
    // Offsets beyond the end, and what fflate throws for bytes that are not deflated.
    return damaged;
  }
}
