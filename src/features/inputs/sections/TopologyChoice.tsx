import { setTopology } from "#core/plan/edits.ts";
import type { Topology } from "#core/plan/topology.ts";
import { RadioGroup } from "#ui/RadioGroup.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";

export type TopologyChoiceProps = {
  /** What the nodes form now; `null` without one. */
  readonly topology: Topology | null;
  readonly edit: EditPlan;
};

/** A choice that creates what it says: nodes, and the data centres that they stand in. */
export function TopologyChoice({ topology, edit }: TopologyChoiceProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.sites;
  const names = {
    dataCentre: words.newDataCentre,
    drDataCentre: words.newDrDataCentre,
    node: (number: number) => say(words.newNode, { number }),
  };
  return (
    <RadioGroup
      label={words.topology}
      value={topology}
      description={words.topologyNote}
      data-path="nodes"
      options={(["single", "ha", "ha-dr"] as const).map((value) => ({ value, label: words.topologies[value] }))}
      onChange={(chosen) => edit(messages.inputs.edits.topology, (plan) => setTopology(plan, chosen, names))}
    />
  );
}
