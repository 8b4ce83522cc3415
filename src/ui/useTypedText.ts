import { useEffect, useState } from "react";

/** What a typed text stands for, or the sentence that says why it stands for nothing. */
export type Reading<Value> = { readonly value: Value } | { readonly error: string };

export type TypedText<Value> = {
  /** The stored value. It has to follow `onChange` at once: a value that lags would overwrite what is typed. */
  readonly value: Value;
  readonly read: (text: string) => Reading<Value>;
  readonly write: (value: Value) => string;
  readonly isSame: (one: Value, other: Value) => boolean;
  readonly onChange: (value: Value) => void;
  /** Text that could not be read when the field was last on screen. */
  readonly draft?: string | undefined;
  /** Hears the text that cannot be read, and `null` as soon as it can. */
  readonly onDraft?: ((text: string | null) => void) | undefined;
};

/**
 * Keeps what is typed and what is stored apart: a text that cannot be read stays in the field and changes nothing;
 * a value that changes from elsewhere (undo) replaces the text.
 */
export function useTypedText<Value>({ value, read, write, isSame, onChange, draft, onDraft }: TypedText<Value>) {
  const [typed, setTyped] = useState(() => ({ text: draft ?? write(value), seen: value }));
  let text = typed.text;
  if (!isSame(typed.seen, value)) {
    const reading = read(text);
    if (!("value" in reading && isSame(reading.value, value))) text = write(value);
    setTyped({ text, seen: value });
  }
  const reading = read(text);
  const error = "error" in reading ? reading.error : null;
  const unread = error === null ? null : text;
  useEffect(() => {
    onDraft?.(unread);
  }, [onDraft, unread]);

  const type = (next: string) => {
    setTyped((previous) => ({ ...previous, text: next }));
    const nextReading = read(next);
    if ("value" in nextReading && !isSame(nextReading.value, value)) onChange(nextReading.value);
  };
  return { text, error, type };
}
