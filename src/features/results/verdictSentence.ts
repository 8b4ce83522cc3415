import type { Assessment } from "#core/assess/assessment.ts";
import type { Words } from "#messages/words.ts";

/** The verdict of a plan in one sentence. */
export function verdictSentence(words: Words, { verdict, findings, openPoints }: Assessment): string {
  return words.say(words.messages.results.verdict[verdict], {
    errors: findings.filter(({ severity }) => severity === "error").length,
    questions: openPoints.filter(({ blocks }) => blocks).length,
  });
}
