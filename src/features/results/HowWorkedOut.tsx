import type { ReactNode } from "react";
import { useWords } from "#ui/words.tsx";
import { usePrinting } from "./usePrinting.ts";
import "./LoadBars.css";

/** The rules behind a view's figures, for those who ask; on paper nobody can. */
export function HowWorkedOut({ children }: { readonly children: ReactNode }) {
  const { messages } = useWords();
  return (
    <details className="how results-notes" open={usePrinting() || undefined}>
      <summary>{messages.tables.how}</summary>
      {children}
    </details>
  );
}
