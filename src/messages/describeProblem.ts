import type { MessageValues } from "./format.ts";
import type { Words } from "./words.ts";

type LinkCode = keyof Words["messages"]["link"]["problems"];
type PdfCode = keyof Words["messages"]["pdfs"]["problems"];

/** Any problem of a link, a file, a PDF or a plan: its code, and what its sentence mentions. */
type Problem = { readonly code: LinkCode | PdfCode } & MessageValues;

const isOfPdf = (code: LinkCode | PdfCode): code is PdfCode => code.startsWith("pdf/");

/** What is wrong with a link, a file, a PDF or a plan, and what to do, in a sentence or two. */
export function describeProblem(words: Words, problem: Problem): string {
  const { code, ...values } = problem;
  const { messages } = words;
  return words.say(isOfPdf(code) ? messages.pdfs.problems[code] : messages.link.problems[code], values);
}
