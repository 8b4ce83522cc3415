import type { Picture } from "../documentBlocks.ts";
import type { Sheet } from "./sheet.ts";

/** A picture as large as its box allows, at the box's left. A picture that cannot be read is left out. */
export function setPicture(
  { pdf, structure }: Sheet,
  { type, data }: Picture,
  box: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): void {
  try {
    const source = `data:${type};base64,${data}`;
    const { width, height } = pdf.getImageProperties(source);
    const scale = Math.min(box.width / width, box.height / height);
    // Of a JPEG that is cut short, jsPDF knows no size.
    if (!Number.isFinite(scale)) return;
    structure.mark();
    pdf.addImage(source, type === "image/png" ? "PNG" : "JPEG", box.x, box.y, width * scale, height * scale);
  } catch {
    // jsPDF throws for pictures that it cannot read; the customer's name stands on the page in any case.
  }
}
