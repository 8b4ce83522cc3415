import { memo, useMemo, useState } from "react";
import type { Check } from "#core/assess/assessment.ts";
import { pathKey, updateMeasurement } from "#core/plan/edits.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { ReadMeasurement } from "#imports/measurements/measurement.ts";
import { Button } from "#ui/Button.tsx";
import type { EditPlan } from "../edit.ts";
import { Pager } from "../Pager.tsx";
import { type MeasuredPath, pathsToMeasure } from "../paths.ts";
import { useInputWords } from "../useInputWords.ts";
import { usePages } from "../usePages.ts";
import { MeasurementRow } from "./MeasurementRow.tsx";
import { PasteMeasurement } from "./PasteMeasurement.tsx";
import { changeBy } from "./pasteChange.ts";
import "./measurements.css";

export type MeasurementsSectionProps = {
  readonly sites: Plan["sites"];
  readonly measurements: Plan["measurements"];
  readonly checks: readonly Check[];
  readonly edit: EditPlan;
};

/** Round-trip times of the paths that a limit binds, and of those given already: typed, or pasted from a tool. */
export const MeasurementsSection = memo(function MeasurementsSection({
  sites,
  measurements,
  checks,
  edit,
}: MeasurementsSectionProps) {
  const { messages, say } = useInputWords();
  const words = messages.inputs.measurements;
  const { measuring } = messages;
  const siteNames = useMemo(() => new Map(sites.map(({ id, name }) => [id, name])), [sites]);
  const paths = useMemo(() => pathsToMeasure(checks, measurements), [checks, measurements]);
  const [pasting, setPasting] = useState<string | null>(null);
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
    <div className="inputs-list">
      {unplaced > 0 && <p className="inputs-note">{say(words.unplaced, { count: unplaced })}</p>}
      {paths.length === 0 && unplaced === 0 && <p className="inputs-note">{words.none}</p>}
      {paths.length > 0 && (
        <div className="path-rules">
          <strong>{measuring.rule}</strong>
          <Button onClick={() => setPasting(anyPath)}>{measuring.pasteAny}</Button>
          <p className="inputs-note">{measuring.jitterHint}</p>
        </div>
      )}
      <div className="inputs-list" data-path="measurements">
        <Pager pages={pages} list={words.list} />
        {pages.shown.map((path) => (
          <MeasurementRow key={path.key} path={path} name={nameOf(path)} edit={edit} onPaste={setPasting} />
        ))}
      </div>
      <Pasting opened={pasting} paths={paths} nameOf={nameOf} edit={edit} onClose={() => setPasting(null)} />
    </div>
  );
});

/** Stands for "the path is chosen in the dialog"; no path has this key. */
const anyPath = "";

type PastingProps = {
  /** The path that is pasted for, or `anyPath`; `null` while nothing is. */
  readonly opened: string | null;
  readonly paths: readonly MeasuredPath[];
  readonly nameOf: (path: MeasuredPath) => string;
  readonly edit: EditPlan;
  readonly onClose: () => void;
};

/** The dialog, with the texts that were pasted and not used: each waits where it was pasted. */
function Pasting({ opened, paths, nameOf, edit, onClose }: PastingProps) {
  const words = useInputWords();
  const [texts, setTexts] = useState<ReadonlyMap<string, string>>(new Map());
  const [chosen, setChosen] = useState<string | null>(null);
  if (opened === null) return null;
  const only = paths.length === 1 ? paths[0]?.key : undefined;
  const key = opened === anyPath ? (chosen ?? only) : opened;
  const keep = (text: string) => setTexts((before) => new Map(before).set(opened, text));
  const use = (path: MeasuredPath, reading: ReadMeasurement) => {
    const [from, to] = path.between;
    edit(words.say(words.messages.measuring.edits.paste, { path: nameOf(path) }), (plan) =>
      updateMeasurement(plan, from, to, changeBy(words, reading, path.figures)),
    );
    keep("");
    setChosen(null);
    onClose();
  };
  return (
    <PasteMeasurement
      path={paths.find((path) => path.key === key) ?? null}
      paths={opened === anyPath ? paths : []}
      nameOf={nameOf}
      onChoose={setChosen}
      text={texts.get(opened) ?? ""}
      onText={keep}
      onUse={use}
      onClose={onClose}
    />
  );
}
