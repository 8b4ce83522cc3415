import type { ReactNode } from "react";
import { Checkbox as AriaCheckbox } from "react-aria-components/Checkbox";
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

/** Yes or no, with its words beside it. */
export function Checkbox({
  children,
  isSelected,
  onChange,
  description,
  isDisabled = false,
  "data-path": path,
}: CheckboxProps) {
  return (
    <AriaCheckbox
      className="choice"
      isSelected={isSelected}
      onChange={onChange}
      isDisabled={isDisabled}
      data-path={path}
    >
      <span className="choice-box" aria-hidden="true">
        {isSelected && <Icon name="check" />}
      </span>
      <span>
        {children}
        {description !== undefined && <span className="choice-description">{description}</span>}
      </span>
    </AriaCheckbox>
  );
}
