import type { Assignment, Plan } from "./schema.ts";

/** The lists of a plan whose entries have ids. */
export type EntryList = "sites" | "nodes" | "peers";

/**
 * The place in the plan that an assigned open point is about: its id is a code of two parts, then for most the place,
 * as in `address/missing/nodes/n2/addresses` and `latency/unmeasured/measurements/s1/s2`.
 *
 * @returns Field names and ids, the plan's field first; something else for the few points whose id holds no place.
 */
const placeOf = ({ point }: Assignment): readonly string[] => point.split("/").slice(2);

/** Whether an open point is about one entry of a list, or about a path that ends at a site. */
function isAbout([field, ...ids]: readonly string[], list: EntryList, id: string): boolean {
  if (field === list) return ids[0] === id;
  return list === "sites" && field === "measurements" && ids.includes(id);
}

/** The assignments of a plan without those about entries that go; the same list when there are none. */
export function assignmentsWithout(
  { assignments }: Plan,
  list: EntryList,
  gone: readonly string[],
): readonly Assignment[] {
  const left = assignments.filter((one) => {
    const place = placeOf(one);
    return !gone.some((id) => isAbout(place, list, id));
  });
  return left.length === assignments.length ? assignments : left;
}

/** Every part of the places that assignments mention, ids among them. */
export const mentionedByAssignments = ({ assignments }: Plan): readonly string[] => assignments.flatMap(placeOf);
