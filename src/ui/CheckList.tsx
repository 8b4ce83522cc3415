import { useId, useState } from "react";
import { TextField } from "./TextField.tsx";
import "./CheckList.css";

export type CheckListEntry<Value extends string> = {
  readonly value: Value;
  readonly label: string;
  /** Cannot be taken away. */
  readonly isFixed?: boolean;
};

export type CheckListProps<Value extends string> = {
  readonly legend: string;
  readonly entries: readonly CheckListEntry<Value>[];
  readonly selected: readonly Value[];
  readonly onChange: (selected: readonly Value[]) => void;
  /** Label of the entry that finds among many. */
  readonly findLabel: string;
  readonly noneFound: string;
  /** Says how many of those found are not listed. */
  readonly moreText: (count: number) => string;
};

/** More entries than this get a search of their own. */
const fewEntries = 14;

/** Entries listed at once; a search brings up the others. */
const listed = 40;

/**
 * Several of many, each with the browser's own checkbox. Those chosen come back in the order of the entries and stay
 * listed whatever is searched for.
 */
export function CheckList<Value extends string>({
  legend,
  entries,
  selected,
  onChange,
  findLabel,
  noneFound,
  moreText,
}: CheckListProps<Value>) {
  const [find, setFind] = useState("");
  const groupId = useId();
  const wanted = find.trim().toLocaleLowerCase();
  const isChosen = (value: Value) => selected.includes(value);
  const found = entries.filter(
    ({ value, label }) => wanted === "" || isChosen(value) || label.toLocaleLowerCase().includes(wanted),
  );
  const first = found.filter(({ value }, place) => place < listed || isChosen(value));
  const toggle = (value: Value) =>
    onChange(
      entries.map((entry) => entry.value).filter((other) => (other === value ? !isChosen(value) : isChosen(other))),
    );
  return (
    <fieldset className="check-list">
      <legend className="visually-hidden">{legend}</legend>
      {entries.length > fewEntries && <TextField label={findLabel} type="search" value={find} onChange={setFind} />}
      <div className="check-list-entries">
        {first.map(({ value, label, isFixed = false }) => (
          <label key={value} className="check-list-entry" htmlFor={`${groupId}-${value}`}>
            <input
              id={`${groupId}-${value}`}
              type="checkbox"
              checked={isChosen(value)}
              disabled={isFixed}
              onChange={() => toggle(value)}
            />
            <span>{label}</span>
          </label>
        ))}
      </div>
      {found.length === 0 && <p>{noneFound}</p>}
      {first.length < found.length && <p className="check-list-more">{moreText(found.length - first.length)}</p>}
    </fieldset>
  );
}
