/** A plan of some older version: an object whose fields only the step that raises it knows. */
export type OldPlan = { readonly [field: string]: unknown };

export type Migration = {
  readonly from: number;
  readonly name: string;
  readonly up: (plan: OldPlan) => {
    readonly plan: OldPlan;
    readonly warnings: readonly string[];
  };
};

/**
 * One entry for each step `from` -> `from + 1`, in order. Links and files live for ever, so a released entry is
 * never edited or removed: append. A step imports nothing, so that a later rename cannot change what it means.
 */
export const migrations: readonly Migration[] = [];
