import { catalogue } from "#catalogue/catalogue.ts";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";

export type TitleBlockProps = { readonly plan: Plan; readonly assessment: Assessment };

/** Who made the plan for whom, and what identifies it, as on the corner of a drawing; nothing is left blank. */
export function TitleBlock({ plan: { project }, assessment }: TitleBlockProps) {
  const { messages, day } = useWords();
  const text = messages.shared;
  const data = [
    { title: text.customer, value: project.customer || text.notGiven },
    { title: text.revision, value: project.revision || text.notGiven },
    { title: text.author, value: project.author || text.notGiven },
    { title: text.date, value: project.date === "" ? text.notGiven : day(project.date) },
    { title: text.edition, value: `${catalogue.edition.page} (${assessment.edition})` },
    { title: text.fingerprint, value: <span className="mono">{assessment.fingerprint}</span> },
  ];
  return (
    <dl className="title-block">
      {data.map(({ title, value }) => (
        <div key={title}>
          <dt>{title}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
