import { memo } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { references } from "#catalogue/references.ts";
import type { Application } from "#core/catalogue.ts";
import { setHaModel } from "#core/plan/edits.ts";
import { haModels, type Plan } from "#core/plan/schema.ts";
import { Select } from "#ui/Select.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type HaModelsProps = {
  readonly applications: Plan["applications"];
  readonly nodes: Plan["nodes"];
  readonly models: Plan["cluster"]["haModels"];
  readonly edit: EditPlan;
};

/** How the servers of each application with several share its work; nothing where there is one. */
export const HaModels = memo(function HaModels({ applications, nodes, models, edit }: HaModelsProps) {
  const { messages, say } = useInputWords();
  const { trafficInputs: text, names } = messages;
  const all: readonly Application[] = catalogue.applications;
  const asked = all.filter(
    ({ id, role }) => applications.includes(id) && nodes.filter((node) => node.role === role).length > 1,
  );
  if (asked.length === 0) return null;
  return (
    <section className="inputs-list" aria-labelledby="inputs-ha" data-path="cluster.haModels" tabIndex={-1}>
      <h3 id="inputs-ha">{text.haModels}</h3>
      <p className="inputs-note">{text.haNote}</p>
      <div className="inputs-grid">
        {asked.map(({ id, haModel }) =>
          haModel ? (
            <div key={id} className="field">
              <span className="field-label">{names.applications[id]}</span>
              <span className="inputs-fact">{text.haFact}</span>
              <span className="field-description">
                {say(text.haSource, { source: references.find((one) => one.id === haModel.reference)?.title ?? "" })}
              </span>
            </div>
          ) : (
            <Select
              key={id}
              label={names.applications[id]}
              value={models[id] ?? "not-stated"}
              data-path={`cluster.haModels.${id}`}
              options={haModels.map((value) => ({ value, label: text.haOptions[value] }))}
              onChange={(model) =>
                edit(say(messages.inputs.edits.haModel, { application: names.applications[id] }), (plan) =>
                  setHaModel(plan, id, model),
                )
              }
            />
          ),
        )}
      </div>
    </section>
  );
});
