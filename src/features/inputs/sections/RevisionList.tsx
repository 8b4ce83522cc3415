import { planLimits } from "#core/plan/planLimits.ts";
import type { Revision } from "#core/plan/schema.ts";
import type { EditPlan } from "../edit.ts";
import { PlanDateField } from "../PlanDateField.tsx";
import { PlanTextField } from "../PlanTextField.tsx";
import { useDocumentList } from "../useDocumentList.ts";
import { useInputWords } from "../useInputWords.ts";
import { DocumentListFrame } from "./DocumentListFrame.tsx";
import { RemoveEntry } from "./RemoveEntry.tsx";

export type RevisionListProps = { readonly entries: readonly Revision[]; readonly edit: EditPlan };

/** Earlier revisions of the document, each with its date, its author and what changed. */
export function RevisionList({ entries, edit }: RevisionListProps) {
  const { messages, say } = useInputWords();
  const { fields, lists } = messages.documentInputs;
  const { frame, path, keyOf, add, change, remove } = useDocumentList("revisions", entries, edit);
  const bound = (field: keyof Revision, place: number, entry: Revision) => ({
    label: fields[field],
    path: `${path}.${place}.${field}`,
    value: entry[field],
    onChange: (text: string) => change(place, field, text),
  });
  return (
    <DocumentListFrame list="revisions" length={entries.length} frame={frame} onAdd={add}>
      {entries.map((entry, place) => {
        const name = say(lists.revisions.entry, {
          number: place + 1,
          name: entry.revision || messages.inputs.sites.unnamed,
        });
        return (
          <fieldset
            key={keyOf(place)}
            className="inputs-row revision-row"
            data-path={`${path}.${place}`}
            aria-label={name}
          >
            <PlanTextField {...bound("revision", place, entry)} />
            <PlanDateField {...bound("date", place, entry)} />
            <PlanTextField {...bound("author", place, entry)} />
            <div className="revision-change">
              <PlanTextField {...bound("change", place, entry)} rows={2} most={planLimits.changeLength} />
              <RemoveEntry name={name} onRemove={() => remove(place)} />
            </div>
          </fieldset>
        );
      })}
    </DocumentListFrame>
  );
}
