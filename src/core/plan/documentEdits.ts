import { planLimits } from "./planLimits.ts";
import { type DocumentSettings, optionalParts, type Plan } from "./schema.ts";

/** The lists of the document that an engineer writes entry by entry. */
export type DocumentList = "revisions" | "distribution" | "signatures";

/** One entry of such a list. */
export type DocumentEntry<List extends DocumentList> = DocumentSettings[List][number];

/** An entry of each list in which nothing is said. */
const blankEntries: { readonly [List in DocumentList]: DocumentEntry<List> } = {
  revisions: { revision: "", date: "", author: "", change: "" },
  distribution: { name: "", role: "" },
  signatures: { name: "", role: "" },
};

/** Says how the document is dressed; the same plan when it says so already. */
export function updateDocument(plan: Plan, change: Partial<DocumentSettings>): Plan {
  const document = { ...plan.document, ...change };
  return JSON.stringify(document) === JSON.stringify(plan.document) ? plan : { ...plan, document };
}

/** Leaves a part out of the document or takes it back in; the list keeps the order of the document. */
export function setPartIncluded(plan: Plan, part: (typeof optionalParts)[number], isIncluded: boolean): Plan {
  const leftOut = new Set(plan.document.leftOut);
  if (leftOut.has(part) !== isIncluded) return plan;
  if (isIncluded) leftOut.delete(part);
  else leftOut.add(part);
  return updateDocument(plan, { leftOut: optionalParts.filter((one) => leftOut.has(one)) });
}

/** Adds an entry in which nothing is said; the plan as it was when the list is full. */
export function addDocumentEntry(plan: Plan, list: DocumentList): Plan {
  const entries = plan.document[list];
  return entries.length >= planLimits[list] ? plan : withEntries(plan, list, [...entries, blankEntries[list]]);
}

/** Writes one field of the entry at a place of a list; the same plan when there is none, or it says so already. */
export function updateDocumentEntry<List extends DocumentList>(
  plan: Plan,
  list: List,
  place: number,
  field: keyof DocumentEntry<List>,
  text: string,
): Plan {
  const entries: readonly DocumentEntry<DocumentList>[] = plan.document[list];
  const entry = entries[place];
  return entry ? withEntries(plan, list, entries.with(place, { ...entry, [field]: text })) : plan;
}

/** Removes the entry at a place of a list; the same plan when there is none. */
export function removeDocumentEntry(plan: Plan, list: DocumentList, place: number): Plan {
  return withEntries(
    plan,
    list,
    plan.document[list].filter((_entry, index) => index !== place),
  );
}

const withEntries = (plan: Plan, list: DocumentList, entries: readonly DocumentEntry<DocumentList>[]): Plan =>
  updateDocument(plan, { [list]: entries });
