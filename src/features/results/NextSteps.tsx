import type { Assessment, OpenPoint } from "#core/assess/assessment.ts";
import type { Owner } from "#core/plan/schema.ts";
import type { Words } from "#messages/words.ts";
import { useWords } from "#ui/words.tsx";

export type NextStepsProps = { readonly assessment: Assessment };

/** What to do next, the most pressing first. */
export function NextSteps({ assessment }: NextStepsProps) {
  const words = useWords();
  return (
    <ol className="results-list">
      {stepsOf(words, assessment).map((step) => (
        <li key={step}>{step}</li>
      ))}
    </ol>
  );
}

function stepsOf(words: Words, { findings, openPoints }: Assessment): readonly string[] {
  const { names, results } = words.messages;
  const text = results.overview.next;
  const errors = findings.filter(({ severity }) => severity === "error").length;
  const closable = findings.filter(({ code }) => code === "encryption/clear-can-close").length;
  const others = openPoints.filter(({ blocks }) => !blocks).length;
  return [
    ...(errors > 0 ? [words.say(text.errors, { count: errors })] : []),
    ...[...byOwner(openPoints)].map(([owner, count]) => words.say(text.owner, { owner: names.owners[owner], count })),
    ...(closable > 0 ? [words.say(text.clearText, { count: closable })] : []),
    ...(others > 0 ? [words.say(text.others, { count: others })] : []),
    text.send,
  ];
}

/** How many questions that block wait for each owner. */
function byOwner(points: readonly OpenPoint[]): ReadonlyMap<Owner, number> {
  const counts = new Map<Owner, number>();
  for (const { blocks, owner } of points) {
    if (blocks) counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  return counts;
}
