import type { CheckVerdict } from "#core/assess/assessment.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { checkTones } from "./verdictTones.ts";

export type CheckMarkProps = { readonly verdict: CheckVerdict };

/** The verdict of one check. */
export function CheckMark({ verdict }: CheckMarkProps) {
  const { messages } = useWords();
  return <VerdictMark tone={checkTones[verdict]} word={messages.names.checkVerdicts[verdict]} />;
}
