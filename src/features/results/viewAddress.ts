import { useMemo, useState } from "react";

/** Whether a change is one of many that follow each other, as while typing, or stands for itself. */
export type ChangePace = "at-once" | "typing";

/**
 * Where the views keep what the reader chose, under names: the page's address, so that it can be sent and outlasts a
 * reload. A name without values stands for what is usual.
 */
export type ViewAddress = {
  readonly parameters: URLSearchParams;
  readonly change: (changes: Readonly<Record<string, readonly string[]>>, pace?: ChangePace) => void;
};

/** What was there before, with some names' values replaced; several values of a name are joined by dots. */
export function changedParameters(
  before: URLSearchParams,
  changes: Readonly<Record<string, readonly string[]>>,
): URLSearchParams {
  const next = new URLSearchParams(before);
  for (const [name, values] of Object.entries(changes)) {
    if (values.length === 0) next.delete(name);
    else next.set(name, values.join("."));
  }
  return next;
}

/** The values under a name, in their order; ids of plans and of the catalogue have no dots. */
export const valuesOf = (parameters: URLSearchParams, name: string): readonly string[] =>
  (parameters.get(name) ?? "").split(".").filter((value) => value !== "");

/** The parameters of some names alone, as text: the same as long as nothing under them changes. */
export function textOfParameters(parameters: URLSearchParams, names: readonly string[]): string {
  return new URLSearchParams([...parameters].filter(([name]) => names.includes(name))).toString();
}

/** The given address, or one in memory where a view has no address of its own. */
export function useViewAddressOr(given: ViewAddress | undefined): ViewAddress {
  const [parameters, setParameters] = useState(() => new URLSearchParams());
  const own = useMemo(
    (): ViewAddress => ({
      parameters,
      change: (changes) => setParameters((before) => changedParameters(before, changes)),
    }),
    [parameters],
  );
  return given ?? own;
}
