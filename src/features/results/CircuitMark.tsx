import type { Budget } from "#core/assess/assessment.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { checkTones } from "./verdictTones.ts";

export type CircuitMarkProps = {
  readonly judged: Pick<Budget, "verdict" | "unknownCalls" | "capacityKbps">;
};

/** The verdict of a circuit in one direction, or what is not known for it. */
export function CircuitMark({ judged }: CircuitMarkProps) {
  const words = useWords();
  return <VerdictMark tone={checkTones[judged.verdict]} word={describeCircuitVerdict(words, judged)} />;
}
