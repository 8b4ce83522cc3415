import { changes } from "./changes.ts";

/** What the editor says beside inputs and results. */
export const englishEditor = { changes };
