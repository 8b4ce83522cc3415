import { memo } from "react";
import { languages } from "#core/plan/languages.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { languageNames } from "#messages/languageNames.ts";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanDateField } from "../PlanDateField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type ProjectSectionProps = { readonly project: Plan["project"]; readonly edit: EditPlan };

type Field = Exclude<keyof Plan["project"], "language" | "status">;

const documentLanguages = languages.map((language) => ({ value: language, label: languageNames[language] }));

/** Who the plan is for, who made it, and the language of its document. */
export const ProjectSection = memo(function ProjectSection({ project, edit }: ProjectSectionProps) {
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
    <div className="inputs-grid">
      <div className="inputs-wide">
        <PlanTextField {...bound("title")} />
      </div>
      <PlanTextField {...bound("customer")} />
      <PlanTextField {...bound("author")} />
      <PlanTextField {...bound("revision")} />
      <PlanDateField {...bound("date")} />
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
        <PlanTextField {...bound("notes")} rows={4} most={planLimits.notesLength} />
      </div>
    </div>
  );
});
