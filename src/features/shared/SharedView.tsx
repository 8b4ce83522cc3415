import { type ReactNode, Suspense } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { RhumbLines } from "#ui/RhumbLines.tsx";
import { useWords } from "#ui/words.tsx";
import { sharedHeadingId } from "./openSharedSection.ts";
import { PageMargins } from "./PageMargins.tsx";
import { SharedContents } from "./SharedContents.tsx";
import { TitleBlock } from "./TitleBlock.tsx";
import "./SharedView.css";
import "./SharedPrint.css";

/** A part of the document. What is in it comes from whoever mounts the view. */
export type SharedSection = { readonly id: string; readonly title: string; readonly content: ReactNode };

export type SharedViewProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  /** What a reader can do with the plan. */
  readonly actions: ReactNode;
  /** News about the link itself, such as what an old one could not say. */
  readonly notice?: ReactNode;
  /** In reading order; the first one is the verdict. */
  readonly sections: readonly SharedSection[];
  /** Searches the whole document. */
  readonly onSearch?: () => void;
};

/** A plan to be read: who it is for, the verdict, then everything that follows from it. */
export function SharedView({ plan, assessment, actions, notice, sections, onSearch }: SharedViewProps) {
  const { messages } = useWords();
  const text = messages.shared;
  const { title, customer, notes, revision } = plan.project;
  const shownTitle = title === "" ? text.untitled : title;

  return (
    <div className="shared">
      <PageMargins title={shownTitle} revision={revision} fingerprint={assessment.fingerprint} />
      <header className="shared-head">
        <RhumbLines />
        <div className="shared-title">
          {customer !== "" && <p className="shared-customer">{customer}</p>}
          <h1>{shownTitle}</h1>
          {notes !== "" && <p className="shared-notes">{notes}</p>}
        </div>
        <TitleBlock plan={plan} assessment={assessment} />
        <div className="shared-actions no-print">{actions}</div>
        <p className="shared-intro no-print">
          {text.intro} {text.copyNote}
        </p>
        {notice}
      </header>
      <div className="shared-body">
        <SharedContents sections={sections} onSearch={onSearch} />
        <div className="shared-sections">
          {sections.map((section) => (
            // A heading comes with what it stands above, so that nobody, and no printer, takes a part for empty.
            <Suspense key={section.id} fallback={<p className="shared-later">{text.printedEarly}</p>}>
              <section aria-labelledby={sharedHeadingId(section.id)}>
                <h2 id={sharedHeadingId(section.id)} tabIndex={-1}>
                  {section.title}
                </h2>
                {section.content}
              </section>
            </Suspense>
          ))}
        </div>
      </div>
    </div>
  );
}
