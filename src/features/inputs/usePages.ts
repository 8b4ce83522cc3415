import { useState } from "react";
import type { PlanPath } from "#core/assess/assessment.ts";
import { useReveal } from "./focusInput.ts";

/** Rows that a list shows at a time: enough for most plans, few enough for 500 sites. */
export const rowsPerPage = 25;

export type Pages<Entry> = {
  readonly shown: readonly Entry[];
  readonly total: number;
  /** Entries that the filter leaves. */
  readonly found: number;
  readonly page: number;
  readonly pageCount: number;
  readonly filter: string;
  readonly turnTo: (page: number) => void;
  readonly find: (text: string) => void;
};

/**
 * Cuts a list into pages and finds entries by name.
 *
 * @param names One text an entry, which the filter looks into.
 * @param placeOf The index of the entry that a path of the plan leads to, or −1.
 */
export function usePages<Entry>(
  entries: readonly Entry[],
  names: (entry: Entry) => string,
  placeOf: (path: PlanPath) => number,
): Pages<Entry> {
  const [filter, setFilter] = useState("");
  const [wanted, setWanted] = useState(0);
  const sought = filter.trim().toLocaleLowerCase();
  const found = sought === "" ? entries : entries.filter((entry) => names(entry).toLocaleLowerCase().includes(sought));
  const pageCount = Math.max(1, Math.ceil(found.length / rowsPerPage));
  const page = Math.min(wanted, pageCount - 1);
  const shown = found.slice(page * rowsPerPage, (page + 1) * rowsPerPage);

  useReveal((path) => {
    const place = placeOf(path);
    const entry = entries[place];
    if (entry === undefined || shown.includes(entry)) return;
    setFilter("");
    setWanted(Math.floor(place / rowsPerPage));
  });

  return {
    shown,
    total: entries.length,
    found: found.length,
    page,
    pageCount,
    filter,
    turnTo: setWanted,
    find: (text) => {
      setFilter(text);
      setWanted(0);
    },
  };
}
