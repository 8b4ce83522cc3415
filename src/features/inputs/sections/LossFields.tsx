import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand } from "#core/plan/schema.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";
import { ArrivalsFields } from "./ArrivalsFields.tsx";

type LossDemand = Extract<Demand, { readonly by: "erlang-b" }>;

export type LossFieldsProps = {
  readonly demand: LossDemand;
  readonly path: string;
  readonly onChange: (demand: LossDemand, field?: string) => void;
};

const seconds = { least: 0, most: planLimits.holdSeconds } as const;
const blocking = { least: planLimits.leastBlockingPercent, most: 50 } as const;
const percent = { least: 0, most: 100 } as const;

/** What Erlang B and its extension ask for. */
export function LossFields({ demand, path, onChange }: LossFieldsProps) {
  const { trafficInputs: text } = useInputWords().messages;
  const field = (name: "holdSeconds" | "blockingPercent" | "recallPercent") => ({
    label: text[name],
    path: `${path}.${name}`,
    kind: "decimal" as const,
    value: demand[name],
    onChange: (value: number | null) => onChange({ ...demand, [name]: value }, name),
  });
  return (
    <div className="inputs-grid">
      <ArrivalsFields
        arrivals={demand.arrivals}
        path={path}
        onChange={(arrivals, name) => onChange({ ...demand, arrivals }, name)}
      />
      <PlanNumberField {...field("holdSeconds")} range={seconds} />
      <PlanNumberField {...field("blockingPercent")} range={blocking} description={text.blockingNote} />
      <PlanNumberField {...field("recallPercent")} range={percent} description={text.recallNote} />
    </div>
  );
}
