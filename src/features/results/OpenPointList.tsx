import { useId, useState } from "react";
import type { OpenPoint } from "#core/assess/assessment.ts";
import { type Owner, owners } from "#core/plan/schema.ts";
import { describeOpenPoint, describeSource } from "#messages/describe.ts";
import { Select } from "#ui/Select.tsx";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { ShowMore } from "./ShowMore.tsx";
import { usePaging } from "./usePaging.ts";
import "./states.css";

const step = 50;

/** A year has four digits in a plan. */
const lastDate = "9999-12-31";

/** Changes who answers an open point, or by when. */
export type Assign = (
  point: OpenPoint,
  change: { readonly owner?: Owner | null; readonly due?: string },
  question: string,
) => void;

export type OpenPointListProps = {
  readonly points: readonly OpenPoint[];
  readonly onGoTo?: GoTo | undefined;
  readonly onAssign?: Assign | undefined;
};

/** Open points as questions, each with what hangs on it and who can answer. */
export function OpenPointList({ points, onGoTo, onAssign }: OpenPointListProps) {
  const paging = usePaging(points, step);
  return (
    <>
      <ul className="entries">
        {paging.shown.map((point) => (
          <OpenPointItem key={point.id} point={point} onGoTo={onGoTo} onAssign={onAssign} />
        ))}
      </ul>
      <ShowMore paging={paging} />
    </>
  );
}

type OpenPointItemProps = {
  readonly point: OpenPoint;
  readonly onGoTo: GoTo | undefined;
  readonly onAssign: Assign | undefined;
};

function OpenPointItem({ point, onGoTo, onAssign }: OpenPointItemProps) {
  const words = useWords();
  const { names, results } = words.messages;
  const { question, consequence, owner } = describeOpenPoint(words, point);
  const textId = useId();
  return (
    <li className="entry" data-place={`point/${point.id}`}>
      <VerdictMark tone="open" word={names.verdicts.incomplete} show="mark" />
      <div className="entry-text">
        <p id={textId}>{question}</p>
        <p>{consequence}</p>
        <p className="entry-aside">
          {/* Where it can be assigned, the fields below say so, but not on paper. */}
          <span className={onAssign ? "print-line" : "fact-line"}>
            {words.say(results.findings.ownerText, { owner })}
            {point.due !== "" && `, ${words.say(words.messages.states.dueText, { date: words.day(point.due) })}`}
          </span>
          {point.source.kind !== "plan" && (
            <span className="fact-line">
              {words.say(results.findings.source, { source: describeSource(words, point.source) })}
            </span>
          )}
        </p>
        {onAssign && <Assignment point={point} question={question} onAssign={onAssign} />}
      </div>
      <GoToInput at={point.at} onGoTo={onGoTo} describedBy={textId} />
    </li>
  );
}

type AssignmentProps = { readonly point: OpenPoint; readonly question: string; readonly onAssign: Assign };

type Chosen = Pick<OpenPoint, "owner" | "due">;

/** Who answers, and by when. */
function Assignment({ point, question, onAssign }: AssignmentProps) {
  const { messages, say } = useWords();
  const text = messages.states;
  const dueId = useId();
  const { owners: names } = messages.names;
  // What was chosen is shown at once, and the point follows: in a large plan it is judged when edits have come to rest.
  const [chosen, setChosen] = useState<Chosen | null>(null);
  if (chosen?.owner === point.owner && chosen.due === point.due) setChosen(null);
  const shown = chosen ?? point;
  return (
    <fieldset
      className="assignment no-print"
      aria-label={say(text.assign, { question })}
      onBlur={({ currentTarget, relatedTarget }) => {
        if (!currentTarget.contains(relatedTarget)) setChosen(null);
      }}
    >
      <Select
        label={text.assignee}
        value={shown.owner}
        options={owners.map((owner) => ({
          value: owner,
          label: owner === point.usualOwner ? say(text.usualOwner, { owner: names[owner] }) : names[owner],
        }))}
        onChange={(owner) => {
          setChosen({ ...shown, owner });
          onAssign(point, { owner: owner === point.usualOwner ? null : owner }, question);
        }}
      />
      <div className="field">
        <label className="field-label" htmlFor={dueId}>
          {text.due}
        </label>
        <input
          id={dueId}
          className="field-input"
          type="date"
          max={lastDate}
          value={shown.due}
          onChange={({ target: { value } }) => {
            if (value.length > lastDate.length) return;
            setChosen({ ...shown, due: value });
            onAssign(point, { due: value }, question);
          }}
        />
      </div>
    </fieldset>
  );
}
