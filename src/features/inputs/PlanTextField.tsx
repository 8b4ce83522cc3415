import { planLimits } from "#core/plan/planLimits.ts";
import { TextField, type TextFieldProps } from "#ui/TextField.tsx";
import { type Reading, useTypedText } from "#ui/useTypedText.ts";
import { useDraft } from "./drafts.tsx";
import { useInputWords } from "./useInputWords.ts";

export type PlanTextFieldProps = Omit<TextFieldProps, "errors" | "data-path"> & {
  /** Place in the plan, joined by ".". */
  readonly path: string;
  /** Characters that the plan holds of it. */
  readonly most?: number;
};

const write = (text: string) => text;

/** A text of the plan. One that is too long stays in the field, with a sentence, and does not reach the plan. */
export function PlanTextField({ path, value, onChange, most = planLimits.nameLength, ...field }: PlanTextFieldProps) {
  const { messages, say } = useInputWords();
  const read = (text: string): Reading<string> =>
    text.length > most
      ? { error: say(messages.inputs.problems.textTooLong, { over: text.length - most, most }) }
      : { value: text };
  const { text, error, type } = useTypedText({ value, read, write, isSame: Object.is, onChange, ...useDraft(path) });
  return <TextField {...field} data-path={path} value={text} onChange={type} errors={error === null ? [] : [error]} />;
}
