import type { ReactNode } from "react";
import { Icon } from "./Icon.tsx";
import "./Disclosure.css";

export type DisclosureProps = {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  /** Whether it starts open; from then on it is the reader's. */
  readonly defaultOpen?: boolean;
};

/** A native disclosure: found by the browser's own search, open or not, and openable without scripts. */
export function Disclosure({ summary, children, defaultOpen = false }: DisclosureProps) {
  return (
    <details className="disclosure" open={defaultOpen}>
      <summary>
        <Icon name="right" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure-body">{children}</div>
    </details>
  );
}
