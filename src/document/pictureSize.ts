/** Width and height in pixels. */
export type PictureSize = { readonly width: number; readonly height: number };

/**
 * The size of a PNG or JPEG from its first bytes.
 *
 * @see RFC 2083, section 4.1.1 (IHDR); ITU-T T.81, annex B.2.2 (frame header).
 * @returns `null` where the bytes say none.
 */
export function pictureSize(bytes: Uint8Array): PictureSize | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isPng = bytes.length >= 24 && view.getUint32(0) === 0x89504e47 && view.getUint32(12) === 0x49484452;
  const size = isPng ? { width: view.getUint32(16), height: view.getUint32(20) } : jpegSize(view);
  return size && size.width > 0 && size.height > 0 ? size : null;
}

function jpegSize(view: DataView): PictureSize | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    // Frames have the markers C0 to CF but for three that are tables.
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    at += 2 + view.getUint16(at + 2);
  }
  return null;
}
