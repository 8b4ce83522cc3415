import { useState } from "react";

/** Keys of rows whose details are open, and the way to open others. */
export type OpenedRows = readonly [opened: ReadonlySet<string>, onOpened: (opened: ReadonlySet<string>) => void];

/** Rows that are open in the port table; kept where it outlives the table, so that they are open when it comes back. */
export const useOpenedRows = (): OpenedRows => useState<ReadonlySet<string>>(new Set());
