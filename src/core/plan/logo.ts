/** Kinds of picture that every surface draws. */
export const logoTypes = ["image/png", "image/jpeg"] as const;

/** A picture as a plan holds it: base64, with its padding. */
export type Logo = { readonly type: (typeof logoTypes)[number]; readonly data: string };

/**
 * First bytes of each kind, in base64.
 *
 * @see RFC 2083 section 3.1 (PNG: 89 50 4E 47 0D 0A 1A 0A, then the 0 that a chunk's length of 13 begins with); ITU-T T.81
 *   annex B (JPEG: FF D8, then FF of the next marker).
 */
const beginnings = { "image/png": "iVBORw0KGgo", "image/jpeg": "/9j/" } as const satisfies Readonly<
  Record<Logo["type"], string>
>;

/** Whether a logo's data begins as pictures of its type do. */
export function isLogoOfItsType({ type, data }: Logo): boolean {
  return data.startsWith(beginnings[type]);
}
