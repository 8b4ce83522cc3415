import { encode } from "uqr";

/**
 * The largest QR code that is printed: version 25 has 117 modules a side, which at 56 mm with its margin leaves
 * 0.45 mm a module. Larger ones exist, and phones fail on them.
 */
const largestVersion = 25;

/** White modules that a reader needs around the code (ISO/IEC 18004). */
export const quietModules = 4;

/**
 * A QR code of an address.
 *
 * @returns Rows of modules without margin, true for dark; null where the code would be too fine to be read from paper.
 */
export function qrCode(address: string): readonly (readonly boolean[])[] | null {
  try {
    return encode(address, { ecc: "L", boostEcc: true, maxVersion: largestVersion, border: 0 }).data;
  } catch {
    // The encoder throws where no version up to the largest can hold the address.
    return null;
  }
}
