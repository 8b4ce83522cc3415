import type { ReactNode } from "react";
import "./Field.css";
import "./Choice.css";

export type CheckboxGroupProps = {
  readonly label: string;
  readonly children: ReactNode;
  readonly description?: string | undefined;
  readonly arrangement?: "row" | "column" | "grid";
  readonly "data-path"?: string | undefined;
};

/** Checkboxes that answer one question together. */
export function CheckboxGroup({
  label,
  children,
  description,
  arrangement = "grid",
  "data-path": path,
}: CheckboxGroupProps) {
  return (
    <fieldset className="field" data-path={path}>
      <legend className="field-label">{label}</legend>
      {description !== undefined && <p className="field-description">{description}</p>}
      <div className={`choices choices-${arrangement}`}>{children}</div>
    </fieldset>
  );
}
