import { memo } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { EditPlan } from "../edit.ts";
import { PlanDateField } from "../PlanDateField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type ProjectSectionProps = { readonly project: Plan["project"]; readonly edit: EditPlan };

type Field = Exclude<keyof Plan["project"], "language">;

/** Who the plan is for and who made it. */
export const ProjectSection = memo(function ProjectSection({ project, edit }: ProjectSectionProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.project;
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
      <div className="inputs-wide">
        <PlanTextField {...bound("notes")} rows={4} most={planLimits.notesLength} />
      </div>
    </div>
  );
});
