import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./Choice.css";

export type CheckboxProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly description?: string | undefined;
  readonly isDisabled?: boolean;
  readonly "data-path"?: string | undefined;
};

/** Yes or no, with its words beside it. The browser's own underneath. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  description,
  isDisabled = false,
  "data-path": path,
}: CheckboxProps) {
  return (
    <label className="choice" data-path={path}>
      <input
        type="checkbox"
        className="choice-input"
        checked={isSelected}
        disabled={isDisabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="choice-box" aria-hidden="true">
        {isSelected && <Icon name="check" />}
      </span>
      <span>
        {children}
        {description !== undefined && <span className="choice-description">{description}</span>}
      </span>
    </label>
  );
}
