import { memo } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { EditPlan } from "../edit.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type PmsPortsProps = { readonly pms: Plan["pms"]; readonly edit: EditPlan };

const range = { least: 1, most: 65_535 } as const;

/** The two ports that the page prints as "nnn". */
export const PmsPorts = memo(function PmsPorts({ pms, edit }: PmsPortsProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.peers;
  const bound = (field: keyof Plan["pms"], label: string) => ({
    label,
    path: `pms.${field}`,
    kind: "whole" as const,
    range,
    value: pms[field],
    onChange: (port: number | null) =>
      edit(
        say(messages.inputs.edits.field, { field: label }),
        (plan) => ({ ...plan, pms: { ...plan.pms, [field]: port } }),
        `pms.${field}`,
      ),
  });
  return (
    <fieldset className="field">
      <legend className="field-label">{words.pms}</legend>
      <p className="field-description">{words.pmsNote}</p>
      <div className="inputs-grid">
        <PlanNumberField {...bound("remotePort", words.pmsRemotePort)} />
        <PlanNumberField {...bound("serverPort", words.pmsServerPort)} />
      </div>
    </fieldset>
  );
});
