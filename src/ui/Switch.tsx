import type { ReactNode } from "react";
import "./Switch.css";

export type SwitchProps = {
  readonly children: ReactNode;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
};

/**
 * Something that is on or off at once, such as a way of looking at a table. A native checkbox underneath, so that it
 * costs nothing where a reader of a shared plan meets it.
 */
export function Switch({ children, isSelected, onChange }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        // biome-ignore lint/a11y/useAriaPropsForRole: a native checkbox tells its own state, and ARIA forbids a second one
        role="switch"
        className="switch-input"
        checked={isSelected}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="switch-track" aria-hidden="true" />
      <span>{children}</span>
    </label>
  );
}
