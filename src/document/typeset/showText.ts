import type { jsPDF } from "jspdf";
import { type Colour, type Face, mm, style } from "../style.ts";
import type { Faces } from "./faces.ts";

/**
 * Writes prepared lines into the page. jsPDF's own way looks at each letter of each text several times over, for scripts
 * and encodings that prepared text does not have.
 *
 * @param place Where the first line's baseline begins, in mm from the top left corner, and how far apart lines are.
 * @see ISO 32000-1:2008, 9.4
 */
export function showText(
  { pdf, faces }: { readonly pdf: jsPDF; readonly faces: Faces },
  lines: readonly string[],
  { x, y, step }: { readonly x: number; readonly y: number; readonly step: number },
  { face, size, colour = "ink" }: { readonly face: Face; readonly size: number; readonly colour?: Colour },
): void {
  const key = faces.keyOf(face);
  if (key === null) {
    // jsPDF writes only those faces into the file that it set a text in itself.
    const [red, green, blue] = style.colour[colour];
    pdf.setFont(face, "normal");
    pdf.setFontSize(size);
    pdf.setTextColor(red, green, blue);
    pdf.text([...lines], x, y, { lineHeightFactor: points(step) / size });
    faces.noteKey(face, String(pdf.getFont().id));
    return;
  }
  const shown = lines.map((line) => `<${faces.glyphsOf(line, face)}> Tj`).join("\nT* ");
  const leading = lines.length > 1 ? `\n${points(step)} TL` : "";
  const place = `${tenths(x)} ${tenths(pdf.internal.pageSize.getHeight() - y)} Td`;
  // jsPDF's types leave out what its own plug-ins write content with.
  const { write } = pdf.internal as typeof pdf.internal & { readonly write: (operator: string) => void };
  write(`BT\n/${key} ${size} Tf${leading}\n${fills[colour]}\n${place}\n${shown}\nET`);
}

/** Tenths of a point, a thirtieth of a millimetre, are finer than any eye, and take less room in the file. */
const tenths = (millimetres: number): number => Number((millimetres / mm(1)).toFixed(1));

/** Points of two decimals, as everything else on the page. */
const points = (millimetres: number): number => Number((millimetres / mm(1)).toFixed(2));

const fillOf = (colour: Colour) =>
  `${style.colour[colour].map((value) => Number((value / 255).toFixed(3))).join(" ")} rg`;

/** Operators that take each colour for text. */
const fills = {
  ink: fillOf("ink"),
  quiet: fillOf("quiet"),
  rule: fillOf("rule"),
  accent: fillOf("accent"),
  tint: fillOf("tint"),
  ray: fillOf("ray"),
  paper: fillOf("paper"),
  bad: fillOf("bad"),
} as const satisfies Record<Colour, string>;
