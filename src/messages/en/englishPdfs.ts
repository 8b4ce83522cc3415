import { pdfs } from "./pdfs.ts";

/** What is said of a PDF that somebody opens. */
export const englishPdfs = { pdfs };
