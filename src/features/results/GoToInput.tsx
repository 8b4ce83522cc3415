import type { PlanPath } from "#core/assess/assessment.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

/** Leads to the input that a path of the plan names; absent where the plan cannot be edited. */
export type GoTo = (at: PlanPath) => void;

export type GoToInputProps = {
  readonly at: PlanPath;
  readonly onGoTo: GoTo | undefined;
  /** Id of the text that says what the input cures. */
  readonly describedBy: string;
};

/** A way from a finding to its input. */
export function GoToInput({ at, onGoTo, describedBy }: GoToInputProps) {
  const { messages } = useWords();
  if (!onGoTo || at.length === 0) return null;
  return (
    <Button variant="quiet" aria-describedby={describedBy} onClick={() => onGoTo(at)}>
      {messages.results.goTo}
    </Button>
  );
}
