import type { Logo } from "#core/plan/logo.ts";
import { pictureSize } from "./pictureSize.ts";

/** The most that a reader's program is asked to unpack; a logo takes a hundredth of it. In pixels. */
const most = { side: 5000, area: 4_000_000 } as const;

/**
 * The logo as far as a document may carry it: a few bytes can unpack to hundreds of megapixels, on which every program
 * that opens the document would choke.
 *
 * @returns `null` for none, and for one that says no size or a larger one than that.
 */
export function printableLogo(logo: Logo | null): Logo | null {
  if (logo === null) return null;
  const size = pictureSize(Uint8Array.from(atob(logo.data), (letter) => letter.charCodeAt(0)));
  if (size === null) return null;
  const { width, height } = size;
  return Math.max(width, height) <= most.side && width * height <= most.area ? logo : null;
}
