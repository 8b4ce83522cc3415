import { useState } from "react";
import { usePrinting } from "./usePrinting.ts";

/** The first entries of a long list, and a way to more of them. */
export type Paging<Entry> = {
  readonly shown: readonly Entry[];
  readonly total: number;
  readonly showMore: () => void;
  readonly step: number;
};

/**
 * Shows a list step by step, so that 500 sites do not fill the screen; on paper it is whole.
 *
 * @param step Entries shown at first, and added each time.
 */
export function usePaging<Entry>(entries: readonly Entry[], step: number): Paging<Entry> {
  const [limit, setLimit] = useState(step);
  const isPrinting = usePrinting();
  return {
    shown: isPrinting ? entries : entries.slice(0, limit),
    total: entries.length,
    showMore: () => setLimit((previous) => previous + step),
    step,
  };
}
