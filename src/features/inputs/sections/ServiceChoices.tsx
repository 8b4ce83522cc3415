import { memo } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import type { Requirement } from "#core/catalogue.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Checkbox } from "#ui/Checkbox.tsx";
import { CheckboxGroup } from "#ui/CheckboxGroup.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type ServiceChoicesProps = {
  readonly integrations: Plan["integrations"];
  readonly applications: Plan["applications"];
  readonly edit: EditPlan;
};

const services = [
  "directory",
  "outgoingMail",
  "internetServices",
  "fileShareBackup",
  "centralLiveUpdate",
  "singleSignOn",
] as const;

/** A service is asked for when a row of the page that hangs on it is of a ticked application. */
function isAsked(service: (typeof services)[number], applications: Plan["applications"]): boolean {
  const requirements: readonly Requirement[] = catalogue.requirements;
  const rows = requirements.filter(({ integration }) => integration === service);
  return (
    rows.length === 0 ||
    rows.some((row) => row.applications === "all" || row.applications.some((id) => applications.includes(id)))
  );
}

/** Which of the customer's services the suite will use. */
export const ServiceChoices = memo(function ServiceChoices({ integrations, applications, edit }: ServiceChoicesProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.peers;
  return (
    <CheckboxGroup
      label={words.services}
      description={words.servicesNote}
      arrangement="column"
      data-path="integrations"
    >
      {services
        .filter((service) => isAsked(service, applications))
        .map((service) => (
          <Checkbox
            key={service}
            isSelected={integrations[service]}
            data-path={`integrations.${service}`}
            onChange={(isUsed) =>
              edit(say(messages.inputs.edits.field, { field: messages.names.integrations[service] }), (plan) => ({
                ...plan,
                integrations: { ...plan.integrations, [service]: isUsed },
              }))
            }
          >
            {messages.names.integrations[service]}
          </Checkbox>
        ))}
    </CheckboxGroup>
  );
});
