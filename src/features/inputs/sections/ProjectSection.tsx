import { memo, Suspense } from "react";
import { languages } from "#core/plan/languages.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { documentStatuses, type Plan } from "#core/plan/schema.ts";
import { languageNames } from "#messages/languageNames.ts";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanDateField } from "../PlanDateField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { useInputWords } from "../useInputWords.ts";
import { DocumentSettings } from "./DocumentSettings.tsx";

export type ProjectSectionProps = Pick<Plan, "project" | "document"> & { readonly edit: EditPlan };

type Field = Exclude<keyof Plan["project"], "language" | "status">;

const documentLanguages = languages.map((language) => ({ value: language, label: languageNames[language] }));

/** Who the plan is for, who made it, how far it has come, and how its document is dressed. */
export const ProjectSection = memo(function ProjectSection({ project, document, edit }: ProjectSectionProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.project;
  const text = messages.languages;
  const bound = (field: Field) => ({
    label: words[field],
    path: `project.${field}`,
    value: project[field],
    onChange: (text: string) =>
      edit(
        say(messages.inputs.edits.field, { field: words[field] }),
        (plan) => ({ ...plan, project: { ...plan.project, [field]: text } }),
        `project.${field}`,
      ),
  });
  return (
    <>
      <div className="inputs-grid">
        <div className="inputs-wide">
          <PlanTextField {...bound("title")} />
        </div>
        <PlanTextField {...bound("customer")} />
        <PlanTextField {...bound("author")} />
        <PlanTextField {...bound("revision")} />
        <PlanDateField {...bound("date")} />
        <Select
          label={words.status}
          data-path="project.status"
          value={project.status}
          options={documentStatuses.map((value) => ({ value, label: words.statuses[value] }))}
          onChange={(status) => edit(words.status, (plan) => ({ ...plan, project: { ...plan.project, status } }))}
        />
        <Select
          label={text.ofDocument}
          description={text.ofDocumentNote}
          data-path="project.language"
          value={project.language}
          options={documentLanguages}
          onChange={(language) =>
            edit(say(messages.inputs.edits.field, { field: text.ofDocument }), (plan) => ({
              ...plan,
              project: { ...plan.project, language },
            }))
          }
        />
        <div className="inputs-wide">
          <PlanTextField {...bound("notes")} description={words.notesNote} rows={4} most={planLimits.notesLength} />
        </div>
      </div>
      <Suspense fallback={null}>
        <DocumentSettings document={document} edit={edit} />
      </Suspense>
    </>
  );
});
