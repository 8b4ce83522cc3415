import type { Finding } from "#core/assess/assessment.ts";
import { describeFinding } from "#messages/describe.ts";
import type { InputWords } from "#messages/inputWords.ts";

/** Findings about a single typed address or subnet. */
const isOfAddress = ({ code }: Finding) => /^(address|subnet|node)\//.test(code);

/**
 * Sentences for the addresses typed in one list of the plan.
 *
 * @returns By "id.field", in the order of the findings; one lookup a keystroke for a whole page of rows.
 */
export function addressProblems(
  words: InputWords,
  findings: readonly Finding[],
  list: "sites" | "nodes" | "peers",
): ReadonlyMap<string, readonly string[]> {
  const problems = new Map<string, string[]>();
  for (const finding of findings) {
    const [from, id, field] = finding.at;
    if (from !== list || finding.severity !== "error" || !isOfAddress(finding)) continue;
    const key = `${id}.${field}`;
    const sentences = problems.get(key);
    if (sentences) sentences.push(describeFinding(words, finding));
    else problems.set(key, [describeFinding(words, finding)]);
  }
  return problems;
}

/** For rows without a problem: the same list each time, so that they need not render again. */
export const noProblems: readonly string[] = [];
