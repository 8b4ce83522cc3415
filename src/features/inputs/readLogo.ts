import { isLogoOfItsType, type Logo, logoTypes } from "#core/plan/logo.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { failure, type Result, success } from "#core/result.ts";
import { isCutOff } from "./isCutOff.ts";

/** The largest logo that a document has room for, in pixels. */
const most = { width: 600, height: 240 } as const;

/** How much of the room a redrawn logo takes, in the order of trying; the last one fits whatever it shows. */
const scales = [1, 0.8, 0.65, 0.5, 0.4, 0.3, 0.2] as const;

/** Formats in the order of trying; only a picture without transparent places can be a JPEG. */
const formats = [
  { type: "image/png", quality: 1 },
  { type: "image/jpeg", quality: 0.92 },
  { type: "image/jpeg", quality: 0.8 },
  { type: "image/jpeg", quality: 0.65 },
] as const;

/**
 * Makes a logo of any picture that this browser draws. A PNG or JPEG that fits is taken as it is; what is too large, of
 * another type or carries a camera's notes is drawn anew, as large as fits.
 *
 * @returns A problem for what the browser cannot draw, or not to its end. Never throws.
 */
export async function readLogo(file: Blob): Promise<Result<Logo, { readonly code: "logo/unreadable" }>> {
  const address = URL.createObjectURL(file);
  try {
    if (isCutOff(new Uint8Array(await file.arrayBuffer()))) return failure({ code: "logo/unreadable" });
    const picture = new Image();
    picture.src = address;
    await picture.decode();
    const logo = (await asItIs(file, picture)) ?? (await redrawn(picture, file.type === "image/svg+xml"));
    return logo ? success(logo) : failure({ code: "logo/unreadable" });
  } catch {
    return failure({ code: "logo/unreadable" });
  } finally {
    URL.revokeObjectURL(address);
  }
}

async function asItIs(file: Blob, { naturalWidth, naturalHeight }: HTMLImageElement): Promise<Logo | null> {
  if (naturalWidth > most.width || naturalHeight > most.height) return null;
  const logo = await logoOf(file);
  return logo && isPlain(logo) ? logo : null;
}

/**
 * Whether every program shows a picture as this browser does: the camera's notes in a JPEG, which may say that it lies on
 * its side and where it was taken, readers of PDF pass over.
 */
const isPlain = ({ type, data }: Logo): boolean => type === "image/png" || !atob(data).includes("Exif");

/** The logo whose bytes these are; `null` for too many of them, or those of another type. */
async function logoOf(file: Blob): Promise<Logo | null> {
  if (file.size > planLimits.logoBytes) return null;
  const data = await base64Of(file);
  return logoTypes.map((type) => ({ type, data })).find(isLogoOfItsType) ?? null;
}

/** The browser's own base64, which stands after the comma of a data address. Fails with a file that is gone by now. */
function base64Of(file: Blob): Promise<string> {
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^.*,/, ""));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(file);
  });
}

/** @param isScalable Whether a small one may be drawn larger. */
async function redrawn(picture: HTMLImageElement, isScalable: boolean): Promise<Logo | null> {
  const { naturalWidth: width, naturalHeight: height } = picture;
  if (width === 0 || height === 0) return null;
  const room = Math.min(most.width / width, most.height / height);
  for (const scale of scales) {
    const canvas = drawn(picture, scale * (isScalable ? room : Math.min(1, room)));
    const usable = isOpaque(canvas) ? formats : formats.slice(0, 1);
    for (const { type, quality } of usable) {
      const blob = await new Promise<Blob | null>((done) => canvas.toBlob(done, type, quality));
      const logo = blob && (await logoOf(blob));
      if (logo) return logo;
    }
  }
  return null;
}

function drawn(picture: HTMLImageElement, scale: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.round(picture.naturalWidth * scale));
  canvas.height = Math.max(1, Math.round(picture.naturalHeight * scale));
  const context = canvas.getContext("2d");
  if (context) {
    context.imageSmoothingQuality = "high";
    context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  }
  return canvas;
}

function isOpaque(canvas: HTMLCanvasElement): boolean {
  const pixels = canvas.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height).data ?? [];
  return pixels.every((value, index) => index % 4 !== 3 || value === 255);
}
