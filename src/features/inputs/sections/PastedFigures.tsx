import type { MeasurementNote, ReadMeasurement } from "#imports/measurements/measurement.ts";
import { Notice } from "#ui/Notice.tsx";
import type { VerdictTone } from "#ui/VerdictMark.tsx";
import type { Figures } from "../paths.ts";
import { useInputWords } from "../useInputWords.ts";
import { changeBy, quotedLines } from "./pasteChange.ts";
import { clearedFields, type PastedField, pastedFields, takenFields } from "./pastedFields.ts";

export type PastedFiguresProps = {
  readonly reading: ReadMeasurement;
  /** What the plan holds of the path now; `null` while none is chosen. */
  readonly before: Figures | null;
};

/** What was understood of an output: what each figure will replace, and the lines that it was read from. */
export function PastedFigures({ reading, before }: PastedFiguresProps) {
  const { messages, say } = useInputWords();
  const { understood, jitterOf, noJitter, notes } = messages.measuring;
  const { tool, jitterMs, rttMs } = reading;
  const taken = takenFields(reading);
  const leftOut = pastedFields.filter((field) => reading[field] !== null && !taken.includes(field)).length;
  const explainsAbsence = jitterMs !== null || tool === "traceroute" || tool === "mtr";
  const isExplained = tool !== "iperf3" && (explainsAbsence || !reading.notes.includes("upper-bound"));
  const isTimeless = tool === "iperf3" && rttMs === null;
  return (
    <>
      {isTimeless && (
        <Notice tone="note" word={understood.note}>
          {understood.withoutRtt}
        </Notice>
      )}
      {reading.notes.map((note) => (
        <Notice key={note} tone={noteTones[note]} word={understood.note}>
          {notes[note]}
        </Notice>
      ))}
      {leftOut > 0 && (
        <Notice tone="warn" word={understood.note}>
          {say(understood.outOfRange, { count: leftOut })}
        </Notice>
      )}
      <Changes reading={reading} before={before} />
      {(isExplained || jitterMs !== null) && (
        <p className="inputs-note">{explainsAbsence ? jitterOf[tool] : noJitter}</p>
      )}
      <Lines lines={reading.lines} />
    </>
  );
}

/** Which notes name something that may be wrong, and which only say how it was read. */
const noteTones = {
  "earlier-run-left-out": "warn",
  "upper-bound": "note",
  "loss-left-open": "warn",
  "destination-not-stated": "warn",
  "worse-direction": "note",
} as const satisfies Record<MeasurementNote, VerdictTone>;

function Changes({ reading, before }: PastedFiguresProps) {
  const words = useInputWords();
  const { changes, figures } = words.messages.measuring;
  const method = before && changeBy(words, reading, before).method;
  const taken = takenFields(reading);
  const cleared = before ? clearedFields(reading, before) : [];
  const say = (field: PastedField, value: number | null) =>
    value === null ? changes.unknown : words.say(changes[field === "lossPercent" ? "percent" : "ms"], { value });
  const next = (field: PastedField) => {
    const value = reading[field];
    if (value === null && cleared.includes(field)) return <strong>{changes.cleared}</strong>;
    if (value === null) return <span className="paste-stays">{changes.stays}</span>;
    const said = say(field, value);
    return taken.includes(field) ? <strong>{said}</strong> : words.say(changes.leftOut, { value: said });
  };
  return (
    <table className="paste-changes">
      <caption>{changes.caption}</caption>
      <thead>
        <tr>
          <th scope="col">{changes.figure}</th>
          {before && <th scope="col">{changes.now}</th>}
          <th scope="col">{changes.next}</th>
        </tr>
      </thead>
      <tbody>
        {pastedFields.map((field) => (
          <tr key={field}>
            <th scope="row">{figures[field]}</th>
            {before && <td>{say(field, before[field])}</td>}
            <td>{next(field)}</td>
          </tr>
        ))}
        {before && (
          <tr>
            <th scope="row">{figures.method}</th>
            <td>{before.method || changes.unknown}</td>
            <td>
              <strong>{method}</strong>
            </td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function Lines({ lines }: Pick<ReadMeasurement, "lines">) {
  const { messages, say, list } = useInputWords();
  const words = messages.measuring.lines;
  if (lines.length === 0) return <p className="inputs-note">{words.wholeJson}</p>;
  return (
    <section className="paste-lines" aria-label={words.heading}>
      <h3>{words.heading}</h3>
      <ul>
        {quotedLines(lines).map(({ line, text, fields }) => (
          <li key={line}>
            <span>{say(words.line, { line, figures: list(fields.map((field) => words.fields[field])) })}</span>
            <code>{text}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
