import { type ChangeEvent, type FocusEvent, useId } from "react";
import "./Field.css";

export type TextFieldProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  /**
   * Hears of an entry that the browser cannot read and gives as nothing, as 31 September in a date: while it is typed, and
   * when the field is left. With it, `onChange` hears only what can be read, and once more when the field is left.
   */
  readonly onUnread?: ((moment: "typed" | "left") => void) | undefined;
  readonly description?: string | undefined;
  /** Sentences that say what is wrong and what to do; each stands beneath the field and is read with it. */
  readonly errors?: readonly string[];
  readonly labelShown?: "yes" | "no";
  readonly kind?: "text" | "figure" | "mono";
  readonly type?: "text" | "date" | "search";
  readonly inputMode?: "text" | "numeric" | "decimal";
  /** Lines shown at first; one line that never wraps unless stated. */
  readonly rows?: number | undefined;
  readonly unit?: string | undefined;
  readonly placeholder?: string | undefined;
  readonly isDisabled?: boolean;
  readonly "data-path"?: string | undefined;
};

type Entry = HTMLInputElement | HTMLTextAreaElement;

/** A labelled text entry; with `rows`, one of several lines. The browser's own, so that a grid of hundreds opens at once. */
export function TextField({
  label,
  value,
  onChange,
  onUnread,
  description,
  errors = [],
  labelShown = "yes",
  kind = "text",
  type = "text",
  inputMode = "text",
  rows,
  unit,
  placeholder,
  isDisabled = false,
  "data-path": path,
}: TextFieldProps) {
  const id = useId();
  const describedBy = [
    ...(description === undefined ? [] : [`${id}-description`]),
    ...(errors.length === 0 ? [] : [`${id}-errors`]),
  ].join(" ");
  const hear = ({ value: text, validity }: Entry, moment: "typed" | "left") =>
    onUnread && validity.badInput ? onUnread(moment) : onChange(text);
  const entry = {
    id,
    className: "field-input",
    "data-path": path,
    value,
    placeholder,
    inputMode,
    autoComplete: "off",
    disabled: isDisabled,
    "aria-label": labelShown === "no" ? label : undefined,
    "aria-invalid": errors.length > 0 || undefined,
    "aria-describedby": describedBy || undefined,
    onChange: (event: ChangeEvent<Entry>) => hear(event.target, "typed"),
    onBlur: onUnread && ((event: FocusEvent<Entry>) => hear(event.target, "left")),
  };
  return (
    <div className={`field field-${kind}`}>
      {labelShown === "yes" && (
        <label className="field-label" htmlFor={id}>
          {label}
        </label>
      )}
      <span className="field-entry">
        {rows === undefined ? (
          <input {...entry} type={type} />
        ) : (
          <textarea {...entry} rows={rows} spellCheck={kind === "text"} />
        )}
        {unit !== undefined && (
          <span className="field-unit" aria-hidden="true">
            {unit}
          </span>
        )}
      </span>
      {description !== undefined && (
        <span id={`${id}-description`} className="field-description">
          {description}
        </span>
      )}
      {errors.length > 0 && (
        <span id={`${id}-errors`} className="field-problems">
          {[...new Set(errors)].map((error) => (
            <span key={error} className="field-error">
              {error}
            </span>
          ))}
        </span>
      )}
    </div>
  );
}
