import { memo } from "react";
import type { Check } from "#core/assess/assessment.ts";
import { updateMeasurement } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import { describeLimit } from "#messages/describe.ts";
import { Button } from "#ui/Button.tsx";
import { VerdictMark, type VerdictTone } from "#ui/VerdictMark.tsx";
import type { EditPlan } from "../edit.ts";
import { PlanNumberField } from "../PlanNumberField.tsx";
import type { MeasuredPath, PathLimit } from "../paths.ts";
import { useInputWords } from "../useInputWords.ts";
import { MoreFigures } from "./MoreFigures.tsx";
import { useMoreFigures } from "./useMoreFigures.ts";

export type MeasurementRowProps = {
  readonly path: MeasuredPath;
  readonly name: string;
  readonly edit: EditPlan;
  /** Asks for the output of a tool; hears the path's key. */
  readonly onPaste: (key: string) => void;
};

const range = { least: 0, most: planLimits.rttMs } as const;

/** One path: the average that judges, the limits it is judged by, and the other figures. */
export const MeasurementRow = memo(
  function MeasurementRow({ path: { key, between, figures, limits }, name, edit, onPaste }: MeasurementRowProps) {
    const { messages, say } = useInputWords();
    const { inputs, measuring } = messages;
    const [from, to] = between;
    const place = `measurements.${from}.${to}`;
    const label = say(inputs.measurements.rtt, { path: name });
    const more = useMoreFigures(place, figures);
    return (
      <div className="path-row">
        <div className="path-head">
          <span className="path-name">{name}</span>
          <span className="path-actions">
            <Button variant="quiet" aria-label={say(measuring.pasteOf, { path: name })} onClick={() => onPaste(key)}>
              {measuring.paste}
            </Button>
            {!more.isFilled && (
              <Button
                variant="quiet"
                aria-label={say(measuring.moreOf, { path: name })}
                aria-expanded={more.isOpen}
                onClick={more.toggle}
              >
                {measuring.more}
              </Button>
            )}
          </span>
        </div>
        <PlanNumberField
          label={label}
          labelShown="no"
          path={place}
          kind="decimal"
          range={range}
          unit={measuring.units.ms}
          value={figures.rttMs}
          onChange={(value) =>
            edit(
              say(inputs.edits.field, { field: label }),
              (plan) => updateMeasurement(plan, from, to, { rttMs: value }),
              place,
            )
          }
        />
        <ul className="path-limits">
          {limits.length === 0 && <li>{inputs.measurements.unbound}</li>}
          {limits.map((limit) => (
            <PathLimitEntry key={limit.limitMs} {...limit} />
          ))}
        </ul>
        {more.isOpen && <MoreFigures between={between} figures={figures} name={name} edit={edit} />}
      </div>
    );
  },
  (before, after) =>
    before.edit === after.edit &&
    before.onPaste === after.onPaste &&
    before.name === after.name &&
    isSamePath(before.path, after.path),
);

const isSamePath = (one: MeasuredPath, other: MeasuredPath) =>
  one === other || JSON.stringify(one) === JSON.stringify(other);

const tones: Readonly<Record<Check["verdict"], VerdictTone>> = {
  passed: "good",
  failed: "bad",
  unmeasured: "open",
  "not-applicable": "none",
};

function PathLimitEntry({ limits, limitMs, verdict, decidedBy }: PathLimit) {
  const words = useInputWords();
  const { messages, say, list } = words;
  const isPlain = decidedBy === "average" || decidedBy === "no-figure";
  return (
    <li>
      <VerdictMark tone={tones[verdict]} word={messages.names.checkVerdicts[verdict]} show="mark" />
      <span>
        <span>
          {say(messages.inputs.measurements.limit, {
            limits: list(limits.map((limit) => describeLimit(words, limit))),
            limitMs,
          })}
        </span>
        {!isPlain && <span className="path-decided">{messages.measuring.decidedBy[decidedBy]}</span>}
      </span>
    </li>
  );
}
