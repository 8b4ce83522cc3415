import { updateMeasurement } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { EditPlan } from "../edit.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import type { Figures, MeasuredPath } from "../paths.ts";
import { useInputWords } from "../useInputWords.ts";

export type MoreFiguresProps = Pick<MeasuredPath, "between" | "figures"> & {
  readonly name: string;
  readonly edit: EditPlan;
};

const milliseconds = { least: 0, most: planLimits.rttMs } as const;
const percent = { least: 0, most: 100 } as const;

const numbers = [
  { field: "rttMinMs", unit: "ms", range: milliseconds },
  { field: "rttMaxMs", unit: "ms", range: milliseconds },
  { field: "jitterMs", unit: "ms", range: milliseconds },
  { field: "lossPercent", unit: "percent", range: percent },
] as const;

/** What was measured beside the average, and how. */
export function MoreFigures({ between: [from, to], figures, name, edit }: MoreFiguresProps) {
  const { messages, say } = useInputWords();
  const { inputs, measuring } = messages;
  const place = `measurements.${from}.${to}`;
  const change = (field: Exclude<keyof Figures, "rttMs">, next: Partial<Figures>) =>
    edit(
      say(inputs.edits.field, { field: say(measuring.edits[field], { path: name }) }),
      (plan) => updateMeasurement(plan, from, to, next),
      `${place}.${field}`,
    );
  return (
    <div className="path-more" role="group" aria-label={say(measuring.moreOf, { path: name })}>
      {numbers.map(({ field, unit, range }) => (
        <PlanNumberField
          key={field}
          label={say(measuring.withUnit, { figure: measuring.figures[field], unit: measuring.units[unit] })}
          path={`${place}.${field}`}
          kind="decimal"
          range={range}
          value={figures[field]}
          onChange={(value) => change(field, { [field]: value })}
        />
      ))}
      <PlanTextField
        label={measuring.figures.method}
        path={`${place}.method`}
        value={figures.method}
        onChange={(method) => change("method", { method })}
      />
    </div>
  );
}
