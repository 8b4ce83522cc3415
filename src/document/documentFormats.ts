/** The forms in which the document leaves Portolan, in the order in which they are offered. */
export const documentFormats = ["pdf", "html", "docx", "markdown"] as const;

export type DocumentFormat = (typeof documentFormats)[number];

/** Extension and media type of the file of each format. */
export const fileTypes = {
  pdf: { extension: "pdf", mediaType: "application/pdf" },
  html: { extension: "html", mediaType: "text/html" },
  docx: {
    extension: "docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  },
  markdown: { extension: "md", mediaType: "text/markdown" },
} as const satisfies Readonly<Record<DocumentFormat, { readonly extension: string; readonly mediaType: string }>>;
