import { pdfs } from "./pdfs.ts";

/** What is said of a PDF that somebody opens, in Italian. */
export const italianPdfs = { pdfs };
