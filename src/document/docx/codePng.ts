import { zlibSync } from "fflate";
import { quietModules } from "../qrCode.ts";

/** Bytes that every PNG begins with (RFC 2083, section 3.1). */
const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/** Pixels a module, so that viewers that smooth what they enlarge leave its edges alone. */
const modulePixels = 4;

/**
 * A QR code as a PNG of one bit a pixel, with its white margin.
 *
 * @returns Bytes, equal for equal codes, and the side in pixels.
 */
export function codePng(modules: readonly (readonly boolean[])[]): {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly side: number;
} {
  const side = (modules.length + 2 * quietModules) * modulePixels;
  const rowBytes = Math.ceil(side / 8);
  // Each row begins with the number of its filter: none.
  const pixels = new Uint8Array(side * (rowBytes + 1));
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const isDark =
        modules[Math.floor(y / modulePixels) - quietModules]?.[Math.floor(x / modulePixels) - quietModules];
      const at = y * (rowBytes + 1) + 1 + (x >> 3);
      if (!isDark) pixels[at] = (pixels[at] ?? 0) | (0x80 >> (x & 7));
    }
  }
  // Width, height, one bit of grey; deflate, adaptive filters, not interlaced.
  const header = [...bigEndian(side), ...bigEndian(side), 1, 0, 0, 0, 0];
  const bytes = new Uint8Array([
    ...signature,
    ...chunk("IHDR", header),
    ...chunk("IDAT", zlibSync(pixels)),
    ...chunk("IEND", []),
  ]);
  return { bytes, side };
}

const bigEndian = (value: number) => [value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255];

function chunk(type: string, data: ArrayLike<number>): readonly number[] {
  const body = [...Array.from(type, (letter) => letter.charCodeAt(0)), ...Array.from(data)];
  return [...bigEndian(data.length), ...body, ...bigEndian(checksum(body))];
}

/** CRC-32 as PNG and zip have it (RFC 2083, appendix 15). */
function checksum(bytes: readonly number[]): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return (sum ^ 0xffffffff) >>> 0;
}
