import { useState } from "react";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Arrivals } from "#core/plan/schema.ts";
import { Select } from "#ui/Select.tsx";
import { arrivalsPer } from "../demandForms.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";

export type ArrivalsFieldsProps = {
  readonly arrivals: Arrivals;
  readonly path: string;
  readonly onChange: (arrivals: Arrivals, field?: string) => void;
};

const calls = { least: 0, most: planLimits.callsPerDay } as const;
const percent = { least: 0, most: 100 } as const;

/** How many calls arrive. */
export function ArrivalsFields({ arrivals, path, onChange }: ArrivalsFieldsProps) {
  const { trafficInputs: text } = useInputWords().messages;
  const [counted, setCounted] = useState<Partial<Record<Arrivals["per"], Arrivals>>>({});
  const count = (per: Arrivals["per"]) => {
    setCounted((before) => ({ ...before, [arrivals.per]: arrivals }));
    onChange(counted[per] ?? arrivalsPer(per));
  };
  return (
    <>
      <Select
        label={text.per}
        value={arrivals.per}
        data-path={`${path}.arrivals.per`}
        options={(["busy-hour", "day"] as const).map((value) => ({ value, label: text.perOptions[value] }))}
        onChange={count}
      />
      <PlanNumberField
        label={arrivals.per === "day" ? text.callsPerDay : text.callsPerHour}
        path={`${path}.arrivals.calls`}
        kind="decimal"
        range={calls}
        value={arrivals.calls}
        onChange={(value) => onChange({ ...arrivals, calls: value }, "arrivals.calls")}
      />
      {arrivals.per === "day" && (
        <PlanNumberField
          label={text.busyHourSharePercent}
          description={text.busyHourShareNote}
          path={`${path}.arrivals.busyHourSharePercent`}
          kind="decimal"
          range={percent}
          value={arrivals.busyHourSharePercent}
          onChange={(value) => onChange({ ...arrivals, busyHourSharePercent: value }, "arrivals.busyHourSharePercent")}
        />
      )}
    </>
  );
}
