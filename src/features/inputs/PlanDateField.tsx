import { TextField } from "#ui/TextField.tsx";
import { type Reading, useTypedText } from "#ui/useTypedText.ts";
import { useDraft } from "./drafts.tsx";
import { useInputWords } from "./useInputWords.ts";

export type PlanDateFieldProps = {
  readonly label: string;
  /** Place in the plan, joined by ".". */
  readonly path: string;
  /** Year, month and day as in 2026-11-23, or nothing. */
  readonly value: string;
  readonly onChange: (date: string) => void;
};

const write = (date: string) => date;

/** A day of the plan, in the browser's own date entry. */
export function PlanDateField({ label, path, value, onChange }: PlanDateFieldProps) {
  const { messages } = useInputWords();
  const read = (text: string): Reading<string> =>
    /^(\d{4}-\d{2}-\d{2})?$/.test(text) ? { value: text } : { error: messages.inputs.problems.date };
  const { text, error, type } = useTypedText({ value, read, write, isSame: Object.is, onChange, ...useDraft(path) });
  return (
    <TextField
      label={label}
      type="date"
      data-path={path}
      value={text}
      onChange={type}
      errors={error === null ? [] : [error]}
    />
  );
}
