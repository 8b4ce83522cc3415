import { planLimits } from "#core/plan/planLimits.ts";
import type { Demand } from "#core/plan/schema.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { useInputWords } from "../useInputWords.ts";
import { ArrivalsFields } from "./ArrivalsFields.tsx";

type QueueDemand = Extract<Demand, { readonly by: "erlang-c" }>;

export type QueueFieldsProps = {
  readonly demand: QueueDemand;
  readonly path: string;
  readonly onChange: (demand: QueueDemand, field?: string) => void;
};

const seconds = { least: 0, most: planLimits.holdSeconds } as const;
const agents = { least: 0, most: planLimits.agents } as const;
const overflow = { least: planLimits.leastBlockingPercent, most: 50 } as const;
const limit = { least: 0, most: planLimits.concurrentCalls } as const;

/** What Erlang C asks for. */
export function QueueFields({ demand, path, onChange }: QueueFieldsProps) {
  const { trafficInputs: text } = useInputWords().messages;
  const field = (name: "handleSeconds" | "agents" | "overflowPercent" | "queueLimit" | "targetSeconds") => ({
    label: text[name],
    path: `${path}.${name}`,
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
      <PlanNumberField {...field("handleSeconds")} kind="decimal" range={seconds} />
      <PlanNumberField {...field("agents")} kind="whole" range={agents} />
      <PlanNumberField {...field("overflowPercent")} kind="decimal" range={overflow} description={text.overflowNote} />
      <PlanNumberField {...field("queueLimit")} kind="whole" range={limit} description={text.queueLimitNote} />
      <PlanNumberField {...field("targetSeconds")} kind="decimal" range={seconds} description={text.targetNote} />
    </div>
  );
}
