import type { ReactNode } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { openSharedSection, sharedHeadingId } from "./openSharedSection.ts";
import "./SharedView.css";

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
};

/** A plan to be read: who it is for, the verdict, then everything that follows from it. */
export function SharedView({ plan, assessment, actions, notice, sections }: SharedViewProps) {
  const { messages } = useWords();
  const text = messages.shared;
  const { title } = plan.project;

  return (
    <div className="shared">
      <header className="shared-head">
        <h1>{title === "" ? text.untitled : title}</h1>
        <p className="shared-intro no-print">{text.intro}</p>
        <div className="shared-actions no-print">{actions}</div>
        {notice}
        <ProjectData plan={plan} assessment={assessment} />
      </header>
      <div className="shared-body">
        <nav className="shared-contents no-print" aria-labelledby="shared-contents">
          <h2 id="shared-contents">{text.contents}</h2>
          <ol>
            {sections.map((section) => (
              <li key={section.id}>
                <button type="button" onClick={() => openSharedSection(section.id)}>
                  {section.title}
                </button>
              </li>
            ))}
          </ol>
        </nav>
        <div className="shared-sections">
          {sections.map((section) => (
            <section key={section.id} aria-labelledby={sharedHeadingId(section.id)}>
              <h2 id={sharedHeadingId(section.id)} tabIndex={-1}>
                {section.title}
              </h2>
              {section.content}
            </section>
          ))}
        </div>
      </div>
    </div>
  );
}

type ProjectDataProps = Pick<SharedViewProps, "plan" | "assessment">;

/** Who made the plan for whom, and what identifies it; nothing is left blank. */
function ProjectData({ plan: { project }, assessment }: ProjectDataProps) {
  const { messages } = useWords();
  const text = messages.shared;
  const data = [
    { title: text.customer, value: project.customer || text.notGiven },
    { title: text.revision, value: project.revision || text.notGiven },
    { title: text.author, value: project.author || text.notGiven },
    { title: text.date, value: project.date || text.notGiven },
    { title: text.edition, value: `${catalogue.edition.page} (${assessment.edition})` },
    { title: text.fingerprint, value: <span className="mono">{assessment.fingerprint}</span> },
    ...(project.notes === "" ? [] : [{ title: text.notes, value: project.notes }]),
  ];
  return (
    <dl className="shared-data">
      {data.map(({ title, value }) => (
        <div key={title} className={title === text.notes ? "shared-long" : undefined}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
