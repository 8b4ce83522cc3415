import { memo } from "react";
import type { Plan } from "#core/plan/schema.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type ClusterAndProxyProps = {
  readonly osProxy: Plan["integrations"]["osProxy"];
  /** `null` when there are not two nodes to stand between. */
  readonly natBetweenNodes: Plan["cluster"]["natBetweenNodes"] | null;
  readonly edit: EditPlan;
};

/** Two things that the vendor rules out, so that somebody has to look. */
export const ClusterAndProxy = memo(function ClusterAndProxy({ osProxy, natBetweenNodes, edit }: ClusterAndProxyProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.peers;
  const { field } = messages.inputs.edits;
  return (
    <>
      <RadioGroup
        label={words.osProxy}
        description={words.osProxyNote}
        value={osProxy}
        data-path="integrations.osProxy"
        options={(["unknown", "disabled", "enabled"] as const).map((value) => ({
          value,
          label: words.osProxyAnswers[value],
        }))}
        onChange={(answer) =>
          edit(say(field, { field: words.osProxy }), (plan) => ({
            ...plan,
            integrations: { ...plan.integrations, osProxy: answer },
          }))
        }
      />
      {natBetweenNodes !== null && (
        <RadioGroup
          label={words.nat}
          description={words.natNote}
          value={natBetweenNodes}
          data-path="cluster.natBetweenNodes"
          options={(["unknown", "none", "present"] as const).map((value) => ({
            value,
            label: words.natAnswers[value],
          }))}
          onChange={(answer) =>
            edit(say(field, { field: words.nat }), (plan) => ({
              ...plan,
              cluster: { ...plan.cluster, natBetweenNodes: answer },
            }))
          }
        />
      )}
    </>
  );
});
