/**
 * Whether a PNG or JPEG ends before its end, of which browsers draw the part that is there.
 *
 * @see RFC 2083, section 3.2 (chunks) and 4.1.4 (IEND); ITU-T T.81, annex B.1.1 (markers) and B.2.1 (EOI).
 * @returns `false` for pictures of other types.
 */
export function isCutOff(bytes: Uint8Array): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 4) return false;
  if (view.getUint32(0) === 0x89504e47) return !reachesEndOfPng(view);
  return view.getUint16(0) === 0xffd8 && !reachesEndOfJpeg(view);
}

/** Length, name and sum of a chunk, in bytes. */
const chunkFrame = 12;

function reachesEndOfPng(view: DataView): boolean {
  let at = 8;
  while (at + chunkFrame <= view.byteLength) {
    const next = at + chunkFrame + view.getUint32(at);
    if (view.getUint32(at + 4) === 0x49454e44) return next <= view.byteLength;
    at = next;
  }
  return false;
}

/** The camera's notes can hold a small JPEG with an end of its own, so what stands before the first scan is passed over. */
function reachesEndOfJpeg(view: DataView): boolean {
  let at = 2;
  while (at + 4 <= view.byteLength && view.getUint8(at) === 0xff && view.getUint8(at + 1) !== 0xda) {
    const isFill = view.getUint8(at + 1) === 0xff;
    at += isFill ? 1 : 2 + view.getUint16(at + 2);
  }
  for (; at + 2 <= view.byteLength; at += 1) if (view.getUint16(at) === 0xffd9) return true;
  return false;
}
