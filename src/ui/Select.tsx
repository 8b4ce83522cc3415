import { useId, useState } from "react";
import "./Field.css";
import "./Select.css";

export type SelectOption<Value extends string> = { readonly value: Value; readonly label: string };

export type SelectProps<Value extends string> = {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  readonly description?: string | undefined;
  readonly labelShown?: "yes" | "no";
  readonly "data-path"?: string | undefined;
};

/** More options than this wait in a page of many lists until somebody comes to this one. */
const eagerOptions = 50;

/** One of several, in the browser's own list: as quick with 500 sites as with two, and at home on a phone. */
export function Select<Value extends string>({
  label,
  value,
  options,
  onChange,
  description,
  labelShown = "yes",
  "data-path": path,
}: SelectProps<Value>) {
  const id = useId();
  const [isAwake, setAwake] = useState(false);
  const wake = () => setAwake(true);
  const isWhole = isAwake || options.length <= eagerOptions;
  const describedBy = description === undefined ? undefined : `${id}-description`;
  return (
    <div className="field">
      <label htmlFor={id} className={labelShown === "no" ? "visually-hidden" : "field-label"}>
        {label}
      </label>
      <select
        id={id}
        className="field-input select"
        value={value}
        data-path={path}
        aria-describedby={describedBy}
        onFocus={wake}
        onPointerEnter={wake}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {(isWhole ? options : options.filter((option) => option.value === value)).map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {description !== undefined && (
        <span id={describedBy} className="field-description">
          {description}
        </span>
      )}
    </div>
  );
}
