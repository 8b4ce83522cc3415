import type { ReactNode } from "react";
import type { LinkProblem } from "#link/linkProblem.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import "./SharedView.css";

export type LinkProblemViewProps = {
  readonly problem: LinkProblem;
  /** Ways on from here. */
  readonly actions: ReactNode;
};

/** Says what is wrong with a link, what to do, and that nothing was touched. */
export function LinkProblemView({ problem, actions }: LinkProblemViewProps) {
  const words = useWords();
  const { names, shared } = words.messages;
  return (
    <div className="shared link-problem">
      <VerdictMark tone="bad" word={names.severities.error} size="large" />
      <h1>{shared.problem.title}</h1>
      <p>{describeProblem(words, problem)}</p>
      <p>{shared.problem.safe}</p>
      <div className="shared-actions">{actions}</div>
    </div>
  );
}
