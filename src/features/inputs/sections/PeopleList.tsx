import type { Person } from "#core/plan/schema.ts";
import type { EditPlan } from "../edit.ts";
import { PlanTextField } from "../PlanTextField.tsx";
import { useDocumentList } from "../useDocumentList.ts";
import { useInputWords } from "../useInputWords.ts";
import { DocumentListFrame } from "./DocumentListFrame.tsx";
import { RemoveEntry } from "./RemoveEntry.tsx";

export type PeopleListProps = {
  readonly list: "distribution" | "signatures";
  readonly entries: readonly Person[];
  readonly edit: EditPlan;
};

/** Who gets the document, or who signs it: each with a name and a role. */
export function PeopleList({ list, entries, edit }: PeopleListProps) {
  const { messages, say } = useInputWords();
  const { fields, lists } = messages.documentInputs;
  const { frame, path, keyOf, add, change, remove } = useDocumentList(list, entries, edit);
  const bound = (field: keyof Person, place: number, entry: Person) => ({
    label: fields[field],
    path: `${path}.${place}.${field}`,
    value: entry[field],
    onChange: (text: string) => change(place, field, text),
  });
  return (
    <DocumentListFrame list={list} length={entries.length} frame={frame} onAdd={add}>
      {entries.map((entry, place) => {
        const name = say(lists[list].entry, { number: place + 1, name: entry.name || messages.inputs.sites.unnamed });
        return (
          <fieldset
            key={keyOf(place)}
            className="inputs-row person-row"
            data-path={`${path}.${place}`}
            aria-label={name}
          >
            <PlanTextField {...bound("name", place, entry)} />
            <PlanTextField {...bound("role", place, entry)} />
            <RemoveEntry name={name} onRemove={() => remove(place)} />
          </fieldset>
        );
      })}
    </DocumentListFrame>
  );
}
