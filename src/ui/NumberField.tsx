import { useLocale } from "react-aria-components/I18nProvider";
import { type NumberKind, type NumberProblem, type NumberRange, readNumber, writeNumber } from "./readNumber.ts";
import { TextField } from "./TextField.tsx";
import { type Reading, useTypedText } from "./useTypedText.ts";

export type NumberFieldProps = {
  readonly label: string;
  /** `null` is "not known" and shows as an empty field. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly kind: NumberKind;
  readonly range: NumberRange;
  /** Says what is wrong with the text in the field, and what to do. */
  readonly explain: (problem: NumberProblem, range: NumberRange) => string;
  readonly description?: string | undefined;
  readonly errors?: readonly string[];
  readonly labelShown?: "yes" | "no";
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly draft?: string | undefined;
  readonly onDraft?: ((text: string | null) => void) | undefined;
  readonly "data-path"?: string | undefined;
};

/** A number or nothing. Text that is no number stays as typed, with a sentence beneath, and changes no value. */
export function NumberField({
  value,
  onChange,
  kind,
  range,
  explain,
  errors = [],
  draft,
  onDraft,
  ...field
}: NumberFieldProps) {
  const { locale } = useLocale();
  const write = (stored: number | null) => writeNumber(stored, locale);
  const read = (text: string): Reading<number | null> => {
    const reading = readNumber(text, kind, range);
    return "problem" in reading ? { error: explain(reading.problem, range) } : reading;
  };
  const { text, error, type } = useTypedText({ value, read, write, isSame: Object.is, onChange, draft, onDraft });
  return (
    <TextField
      {...field}
      value={text}
      onChange={type}
      kind="figure"
      inputMode={kind === "whole" ? "numeric" : "decimal"}
      errors={error === null ? errors : [error]}
    />
  );
}
