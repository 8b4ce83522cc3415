import { useCallback, useMemo, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";

/** The sites that are to be changed together. Those that undo brings back are still chosen. */
export function useSelectedSites(sites: Plan["sites"]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const selected: ReadonlySet<string> = useMemo(
    () => new Set(sites.filter(({ id }) => chosen.has(id)).map(({ id }) => id)),
    [sites, chosen],
  );
  const select = useCallback((id: string, isSelected: boolean) => {
    setChosen((before) => {
      const after = new Set(before);
      if (isSelected) after.add(id);
      else after.delete(id);
      return after;
    });
  }, []);
  const selectOnly = useCallback((ids: readonly string[]) => setChosen(new Set(ids)), []);
  return { selected, select, selectOnly };
}
