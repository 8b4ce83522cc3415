import type { ReactNode } from "react";
import { SectionMark } from "./SectionMark.tsx";
import { type SectionId, type SectionState, sectionHeadingId } from "./sections.ts";
import { useInputWords } from "./useInputWords.ts";

export type SectionProps = {
  readonly section: SectionId;
  readonly state: SectionState;
  readonly children: ReactNode;
};

/** The landmark of one section: heading, how far it is, what it is for, and its questions. */
export function Section({ section, state, children }: SectionProps) {
  const { inputs } = useInputWords().messages;
  const heading = sectionHeadingId(section);
  return (
    <section className="inputs-section" aria-labelledby={heading}>
      <header className="inputs-section-head">
        <h2 id={heading} tabIndex={-1}>
          {inputs.sections[section]}
        </h2>
        <SectionMark section={section} state={state} />
      </header>
      <p className="inputs-intro">{inputs.intros[section]}</p>
      {children}
    </section>
  );
}
