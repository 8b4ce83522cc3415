import type { DocumentFormat } from "#document/documentFormats.ts";

/** How far a download is. */
export type DocumentDownload =
  | { readonly status: "idle" }
  /** `part` is the heading of the part in hand, empty where there is none. */
  | { readonly status: "making"; readonly format: DocumentFormat; readonly percent: number; readonly part: string }
  | { readonly status: "ready"; readonly format: DocumentFormat; readonly file: string }
  | { readonly status: "cancelled"; readonly format: DocumentFormat }
  | { readonly status: "failed"; readonly format: DocumentFormat; readonly reason: string };

/** A download with the ways to begin and to stop it. */
export type DocumentDownloads = {
  readonly download: DocumentDownload;
  readonly start: (format: DocumentFormat) => void;
  readonly cancel: () => void;
};
