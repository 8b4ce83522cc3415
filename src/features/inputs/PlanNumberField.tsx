import { NumberField, type NumberFieldProps } from "#ui/NumberField.tsx";
import { useDraft } from "./drafts.tsx";
import { useInputWords } from "./useInputWords.ts";

export type PlanNumberFieldProps = Omit<NumberFieldProps, "explain" | "draft" | "onDraft" | "data-path"> & {
  /** Place in the plan, joined by ".". */
  readonly path: string;
};

/** A number of the plan, with the product's words for what is wrong with it. */
export function PlanNumberField({ path, ...field }: PlanNumberFieldProps) {
  const { messages, say } = useInputWords();
  const { problems } = messages.inputs;
  return (
    <NumberField
      {...field}
      {...useDraft(path)}
      data-path={path}
      explain={(problem, { least, most }) => say(problems.inPlan, { problem: say(problems[problem], { least, most }) })}
    />
  );
}
