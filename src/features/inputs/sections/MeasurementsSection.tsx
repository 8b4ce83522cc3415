import { memo, useMemo } from "react";
import type { Check } from "#core/assess/assessment.ts";
import { pathKey, updateMeasurement } from "#core/plan/edits.ts";
import { planLimits } from "#core/plan/planLimits.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeLimit } from "#messages/describe.ts";
import { VerdictMark, type VerdictTone } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { PlanNumberField } from "../PlanNumberField.tsx";
import { type MeasuredPath, type PathLimit, pathsToMeasure } from "../paths.ts";
import { usePages } from "../usePages.ts";
import "./measurements.css";

export type MeasurementsSectionProps = {
  readonly sites: Plan["sites"];
  readonly measurements: Plan["measurements"];
  readonly checks: readonly Check[];
  readonly edit: EditPlan;
};

const range = { least: 0, most: planLimits.rttMs } as const;

/** Round-trip times of the paths that a limit binds, and of those given already. */
export const MeasurementsSection = memo(function MeasurementsSection({
  sites,
  measurements,
  checks,
  edit,
}: MeasurementsSectionProps) {
  const { messages, say } = useWords();
  const words = messages.inputs.measurements;
  const siteNames = useMemo(() => new Map(sites.map(({ id, name }) => [id, name])), [sites]);
  const paths = useMemo(() => pathsToMeasure(checks, measurements), [checks, measurements]);
  const nameOf = ({ between: [from, to] }: MeasuredPath) => {
    const name = (id: string) => siteNames.get(id) || messages.inputs.sites.unnamed;
    return from === to
      ? say(words.within, { site: name(from) })
      : say(words.between, { from: name(from), to: name(to) });
  };
  const pages = usePages(paths, nameOf, ([field, from, to]) =>
    field === "measurements" && from !== undefined && to !== undefined
      ? paths.findIndex(({ key }) => key === pathKey(from, to))
      : -1,
  );
  const unplaced = checks.filter(({ path, verdict }) => path === null && verdict === "unmeasured").length;
  return (
    <div className="inputs-list" data-path="measurements">
      {unplaced > 0 && <p className="inputs-note">{say(words.unplaced, { count: unplaced })}</p>}
      {paths.length === 0 && unplaced === 0 && <p className="inputs-note">{words.none}</p>}
      <Pager pages={pages} list={words.list} />
      {pages.shown.map((path) => (
        <PathRow key={path.key} path={path} name={nameOf(path)} edit={edit} />
      ))}
    </div>
  );
});

type PathRowProps = { readonly path: MeasuredPath; readonly name: string; readonly edit: EditPlan };

const PathRow = memo(
  function PathRow({ path: { between, rttMs, limits }, name, edit }: PathRowProps) {
    const { messages, say } = useWords();
    const words = messages.inputs.measurements;
    const [from, to] = between;
    const label = say(words.rtt, { path: name });
    return (
      <div className="path-row">
        <span className="path-name">{name}</span>
        <PlanNumberField
          label={label}
          labelShown="no"
          path={`measurements.${from}.${to}`}
          kind="decimal"
          range={range}
          unit={words.unit}
          value={rttMs}
          onChange={(value) =>
            edit(
              say(messages.inputs.edits.field, { field: label }),
              (plan) => updateMeasurement(plan, from, to, { rttMs: value }),
              `measurements.${from}.${to}`,
            )
          }
        />
        <ul className="path-limits">
          {limits.length === 0 && <li>{words.unbound}</li>}
          {limits.map((limit) => (
            <PathLimitEntry key={limit.limitMs} {...limit} />
          ))}
        </ul>
      </div>
    );
  },
  (before, after) => before.edit === after.edit && before.name === after.name && isSamePath(before.path, after.path),
);

const isSamePath = (one: MeasuredPath, other: MeasuredPath) =>
  one.rttMs === other.rttMs && JSON.stringify(one) === JSON.stringify(other);

const tones: Readonly<Record<Check["verdict"], VerdictTone>> = {
  passed: "good",
  failed: "bad",
  unmeasured: "open",
  "not-applicable": "none",
};

function PathLimitEntry({ limits, limitMs, verdict }: PathLimit) {
  const words = useWords();
  const { messages, say, list } = words;
  return (
    <li>
      <VerdictMark tone={tones[verdict]} word={messages.names.checkVerdicts[verdict]} show="mark" />
      <span>
        {say(messages.inputs.measurements.limit, {
          limits: list(limits.map((limit) => describeLimit(words, limit))),
          limitMs,
        })}
      </span>
    </li>
  );
}
