import { memo } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { type ApplicationId, applicationIds } from "#core/plan/applications.ts";
import { setApplication } from "#core/plan/edits.ts";
import type { Choices, Plan } from "#core/plan/schema.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { CheckboxGroup } from "#ui/CheckboxGroup.tsx";
import { Select } from "#ui/Select.tsx";
import { choiceAnswers } from "../choiceAnswers.ts";
import { type ChoiceKey, choicesRaised } from "../choicesRaised.ts";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type ApplicationsSectionProps = { readonly plan: Plan; readonly edit: EditPlan };

/** What is installed, and the choices that this raises. */
export const ApplicationsSection = memo(function ApplicationsSection({ plan, edit }: ApplicationsSectionProps) {
  const { messages, say } = useInputWords();
  const { inputs, names } = messages;
  const raised = choicesRaised(plan, catalogue.requirements);
  const tick = (id: ApplicationId, installed: boolean) =>
    edit(
      say(inputs.edits.application, { name: names.applications[id], installed: installed ? "yes" : "no" }),
      (before) => setApplication(before, id, installed),
    );
  return (
    <>
      <CheckboxGroup label={inputs.applications.label} data-path="applications">
        {applicationIds.map((id) => (
          <Checkbox
            key={id}
            isSelected={plan.applications.includes(id)}
            onChange={(installed) => tick(id, installed)}
            data-path={`applications.${id}`}
          >
            {names.applications[id]}
          </Checkbox>
        ))}
      </CheckboxGroup>
      <h3>{inputs.applications.choices}</h3>
      <p className="inputs-note">
        {raised.length === 0 ? inputs.applications.nothingRaised : inputs.applications.choicesIntro}
      </p>
      <div className="inputs-grid">
        {raised.map((choice) => (
          <ChoiceSelect key={choice} choice={choice} value={plan.choices[choice]} edit={edit} />
        ))}
      </div>
    </>
  );
});

type ChoiceSelectProps<Key extends ChoiceKey> = {
  readonly choice: Key;
  readonly value: Choices[Key];
  readonly edit: EditPlan;
};

function ChoiceSelect<Key extends ChoiceKey>({ choice, value, edit }: ChoiceSelectProps<Key>) {
  const words = useInputWords();
  const { messages, say } = words;
  const label = messages.names.choices[choice];
  return (
    <Select
      label={label}
      value={value}
      data-path={`choices.${choice}`}
      options={choiceAnswers(words, choice)}
      onChange={(answer) =>
        edit(say(messages.inputs.edits.field, { field: label }), (plan) => ({
          ...plan,
          choices: { ...plan.choices, [choice]: answer },
        }))
      }
    />
  );
}
