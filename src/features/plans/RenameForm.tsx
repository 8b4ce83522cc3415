import { type FormEvent, useEffect, useRef, useState } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

export type RenameFormProps = {
  readonly title: string;
  /** Called once with the new title, or with `null` when the old one stays. */
  readonly onDone: (title: string | null) => void;
};

/** A title in place of itself: Enter keeps it, Escape leaves the old one. */
export function RenameForm({ title, onDone }: RenameFormProps) {
  const words = useWords().messages.planLibrary;
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState(title);

  useEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);

  const keep = (event: FormEvent) => {
    event.preventDefault();
    onDone(text.trim() === title ? null : text.trim());
  };

  return (
    <form className="plan-rename" onSubmit={keep}>
      <input
        ref={field}
        className="field-input"
        aria-label={words.newTitle}
        value={text}
        maxLength={planLimits.nameLength}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone(null);
        }}
      />
      <Button type="submit">{words.saveTitle}</Button>
      <Button variant="quiet" onClick={() => onDone(null)}>
        {words.cancel}
      </Button>
    </form>
  );
}
