import { useId, useMemo } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { TemplateDrawing } from "./TemplateDrawing.tsx";
import { planFrom } from "./templates/planTemplate.ts";
import { planTemplates } from "./templates/planTemplates.ts";

export type TemplateTilesProps = { readonly onNew: (plan: Plan) => void };

/** What a new plan can start from, each as a drawing of itself. */
export function TemplateTiles({ onNew }: TemplateTilesProps) {
  const words = useWords().messages.templates;
  const id = useId();
  const plans = useMemo(
    () => planTemplates.map((template) => ({ id: template.id, plan: planFrom(template, words) })),
    [words],
  );
  return (
    <ul className="template-tiles">
      {plans.map((template) => (
        <li key={template.id} className="template-tile">
          <TemplateDrawing plan={template.plan} />
          <button
            type="button"
            className="template-title"
            aria-describedby={`${id}-${template.id}`}
            onClick={() => onNew(template.plan)}
          >
            {words.tiles[template.id].title}
          </button>
          <span className="template-line" id={`${id}-${template.id}`}>
            {words.tiles[template.id].line}
          </span>
        </li>
      ))}
    </ul>
  );
}
