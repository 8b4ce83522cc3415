/** The faces of the document, as TrueType files. */
export type PdfFonts = {
  readonly sans: Uint8Array;
  readonly sansBold: Uint8Array;
  readonly serif: Uint8Array;
  readonly mono: Uint8Array;
};

/** File of each face, beside this folder's `fonts`. */
export const fontFiles = {
  sans: "sans.ttf",
  sansBold: "sansBold.ttf",
  serif: "serif.ttf",
  mono: "mono.ttf",
} as const satisfies Record<keyof PdfFonts, string>;
