import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import { Select } from "#ui/Select.tsx";
import { useWords } from "#ui/words.tsx";
import type { StateView } from "./useStateView.ts";

export type StateSelectProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: StateView;
  /** What is shown while no state is chosen. */
  readonly allLabel: string;
};

/** Chooses a failure state; nothing while there is but one. */
export function StateSelect({ plan, assessment: { states }, view, allLabel }: StateSelectProps) {
  const words = useWords();
  if (states.length < 2) return null;
  return (
    <Select
      label={words.messages.states.select}
      value={states.some(({ id }) => id === view.stateId) ? view.stateId : "all"}
      options={[
        { value: "all", label: allLabel },
        ...states.map((state) => ({ value: state.id, label: describeState(words, plan, state) })),
      ]}
      onChange={view.onState}
    />
  );
}
