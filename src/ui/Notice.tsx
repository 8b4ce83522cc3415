import type { ReactNode } from "react";
import { VerdictMark, type VerdictTone } from "./VerdictMark.tsx";
import "./Notice.css";

export type NoticeProps = {
  readonly tone: VerdictTone;
  /** What kind of notice this is, in a word: "Problem", "Note". */
  readonly word: string;
  readonly children: ReactNode;
  /** Buttons that answer it. */
  readonly actions?: ReactNode;
  /** `alert` interrupts a screen reader; `status` waits; none is for what was there from the start. */
  readonly role?: "alert" | "status";
};

/** A sentence or two set apart, with its meaning in shape and word. */
export function Notice({ tone, word, children, actions, role }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={role}>
      <VerdictMark tone={tone} word={word} show="mark" />
      <div className="notice-text">{children}</div>
      {actions !== undefined && <div className="notice-actions">{actions}</div>}
    </div>
  );
}
