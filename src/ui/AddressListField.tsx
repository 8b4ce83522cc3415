import { TextField } from "./TextField.tsx";
import { type Reading, useTypedText } from "./useTypedText.ts";

export type AddressListLimits = { readonly entries: number; readonly length: number };

export type AddressListFieldProps = {
  readonly label: string;
  /** As typed, one entry an address or network, sound or not. */
  readonly value: readonly string[];
  readonly onChange: (addresses: readonly string[]) => void;
  readonly limits: AddressListLimits;
  /** Says why a list cannot be kept at all. */
  readonly explain: (problem: "too-many" | "too-long", limits: AddressListLimits) => string;
  readonly description?: string | undefined;
  /** Sentences about single entries, from whoever judges addresses. */
  readonly errors?: readonly string[];
  readonly labelShown?: "yes" | "no";
  readonly placeholder?: string | undefined;
  readonly draft?: string | undefined;
  readonly onDraft?: ((text: string | null) => void) | undefined;
  readonly "data-path"?: string | undefined;
};

const split = (text: string): readonly string[] =>
  text
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter((entry) => entry !== "");

const write = (addresses: readonly string[]) => addresses.join("\n");

const isSame = (one: readonly string[], other: readonly string[]) => write(one) === write(other);

/** Addresses, one a line or with commas between. Bad ones are kept as typed: judging them is not this field's work. */
export function AddressListField({
  value,
  onChange,
  limits,
  explain,
  errors = [],
  draft,
  onDraft,
  ...field
}: AddressListFieldProps) {
  const read = (text: string): Reading<readonly string[]> => {
    const entries = split(text);
    if (entries.length > limits.entries) return { error: explain("too-many", limits) };
    if (entries.some(({ length }) => length > limits.length)) return { error: explain("too-long", limits) };
    return { value: entries };
  };
  const { text, error, type } = useTypedText({ value, read, write, isSame, onChange, draft, onDraft });
  return (
    <TextField
      {...field}
      value={text}
      onChange={type}
      kind="mono"
      rows={Math.min(Math.max(text.split("\n").length, 1), 8)}
      errors={error === null ? errors : [error]}
    />
  );
}
