import { useState } from "react";
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

/** An entry that the browser gives as nothing, over the date that the plan keeps; a problem once the field was left. */
type Unread = { readonly kept: string; readonly isLeft: boolean };

/** A day of the plan, in the browser's own date entry. */
export function PlanDateField({ label, path, value, onChange }: PlanDateFieldProps) {
  const { messages } = useInputWords();
  const read = (text: string): Reading<string> =>
    /^(\d{4}-\d{2}-\d{2})?$/.test(text) ? { value: text } : { error: messages.inputs.problems.date };
  const { text, error, type } = useTypedText({ value, read, write, isSame: Object.is, onChange, ...useDraft(path) });
  const [unread, setUnread] = useState<Unread | null>(null);
  // A date that comes from elsewhere (undo) takes the place of the entry.
  const isUnread = unread?.kept === value;
  const problem = isUnread && unread.isLeft ? messages.inputs.problems.date : error;
  return (
    <TextField
      label={label}
      type="date"
      data-path={path}
      // Anything else than the nothing that the browser gives would wipe out what stands in the field.
      value={isUnread ? "" : text}
      onChange={(next) => {
        setUnread(null);
        type(next);
      }}
      onUnread={(moment) => setUnread({ kept: value, isLeft: moment === "left" || (isUnread && unread.isLeft) })}
      errors={problem === null ? [] : [problem]}
    />
  );
}
