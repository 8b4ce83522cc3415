import type { MessageValues } from "./format.ts";
import type { Words } from "./words.ts";

/** Any problem of a link, a file or a plan: its code, and what its sentence mentions. */
type Problem = { readonly code: keyof Words["messages"]["link"]["problems"] } & MessageValues;

/** What is wrong with a link, a file or a plan, and what to do, in a sentence or two. */
export function describeProblem(words: Words, problem: Problem): string {
  const { code, ...values } = problem;
  return words.say(words.messages.link.problems[code], values);
}
