import { useId } from "react";
import "./Field.css";
import "./Choice.css";

export type RadioOption<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  readonly description?: string;
};

export type RadioGroupProps<Value extends string> = {
  readonly label: string;
  /** `null` while nothing is chosen. */
  readonly value: Value | null;
  readonly options: readonly RadioOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly description?: string | undefined;
  readonly arrangement?: "row" | "column";
  readonly "data-path"?: string | undefined;
};

/** One of a few, all in sight. The browser's own underneath. */
export function RadioGroup<Value extends string>({
  label,
  value,
  options,
  onChange,
  description,
  arrangement = "row",
  "data-path": path,
}: RadioGroupProps<Value>) {
  const id = useId();
  return (
    <div
      className="field"
      role="radiogroup"
      aria-labelledby={id}
      aria-describedby={description === undefined ? undefined : `${id}-description`}
      data-path={path}
    >
      <span id={id} className="field-label">
        {label}
      </span>
      <div className={`choices choices-${arrangement}`}>
        {options.map((option) => (
          <label key={option.value} className="choice choice-round">
            <input
              type="radio"
              className="choice-input"
              name={id}
              value={option.value}
              checked={option.value === value}
              onChange={() => onChange(option.value)}
            />
            <span className="choice-box" aria-hidden="true" />
            <span>
              {option.label}
              {option.description !== undefined && <span className="choice-description">{option.description}</span>}
            </span>
          </label>
        ))}
      </div>
      {description !== undefined && (
        <span id={`${id}-description`} className="field-description">
          {description}
        </span>
      )}
    </div>
  );
}
