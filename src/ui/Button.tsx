import type { ButtonHTMLAttributes, Ref } from "react";
import "./Button.css";

export type ButtonProps = Omit<ButtonHTMLAttributes<HTMLButtonElement>, "className"> & {
  /** `primary` once a screen; `plain` has an edge; `quiet` none; `danger` takes something away. */
  readonly variant?: "primary" | "plain" | "quiet" | "danger";
  /** Square, for a single drawn icon; give it an `aria-label`. */
  readonly shape?: "text" | "icon";
  readonly ref?: Ref<HTMLButtonElement>;
};

/** A native button, so that it costs nothing where a reader of a shared plan meets it. Pressed with `onClick`. */
export function Button({ variant = "plain", shape = "text", ...rest }: ButtonProps) {
  return <button type="button" className={`button button-${variant} button-${shape}`} {...rest} />;
}
