import { useMemo, useState } from "react";
import {
  addDocumentEntry,
  type DocumentEntry,
  type DocumentList,
  removeDocumentEntry,
  updateDocumentEntry,
} from "#core/plan/documentEdits.ts";
import { useForgetDrafts } from "./drafts.tsx";
import type { EditPlan } from "./edit.ts";
import { useInputWords } from "./useInputWords.ts";
import { useListFocus } from "./useListFocus.ts";

/**
 * What the rows of a list of the document share. Its entries have no ids: they are told by their place in the plan, and on
 * screen by keys that stay with them when one before them is removed.
 */
export function useDocumentList<List extends DocumentList>(
  list: List,
  entries: readonly DocumentEntry<List>[],
  edit: EditPlan,
) {
  const { messages, say } = useInputWords();
  const { lists, fields, edits } = messages.documentInputs;
  const words = lists[list];
  const path = `document.${list}`;
  const forget = useForgetDrafts();
  const places = useMemo(() => entries.map((_entry, place) => ({ id: String(place) })), [entries]);
  const { frame, beforeAdding, beforeRemoving } = useListFocus(path, places);
  const [keys, setKeys] = useState<readonly number[]>([]);
  if (keys.length !== entries.length) {
    const free = Math.max(-1, ...keys) + 1;
    setKeys(entries.map((_entry, place) => keys[place] ?? free + place));
  }
  return {
    frame,
    path,
    keyOf: (place: number) => keys[place] ?? place,
    add: () => {
      beforeAdding();
      edit(words.added, (plan) => addDocumentEntry(plan, list));
    },
    /** Changes one field of an entry. */
    change: (place: number, field: keyof typeof fields & keyof DocumentEntry<List>, text: string) => {
      const label = say(edits.entry, { list: words.heading, number: place + 1, field: fields[field] });
      edit(label, (plan) => updateDocumentEntry(plan, list, place, field, text), `${path}.${place}.${field}`);
    },
    remove: (place: number) => {
      beforeRemoving();
      // The fields of later entries move up, and say again what could not be read in them.
      forget(path, (field) => Number.parseInt(field, 10) < place);
      setKeys(keys.filter((_key, index) => index !== place));
      edit(words.removed, (plan) => removeDocumentEntry(plan, list, place));
    },
  };
}
