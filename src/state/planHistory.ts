import type { Plan } from "#core/plan/schema.ts";

/** One step back or forward: the plan there, and what the edit between was called. */
type Step = { readonly plan: Plan; readonly label: string };

/** A plan with the way that led to it. */
export type PlanHistory = {
  readonly plan: Plan;
  /** Oldest first. */
  readonly past: readonly Step[];
  /** Next first. */
  readonly future: readonly Step[];
  /** Group and time of the last edit, for edits that follow closely. */
  readonly last: { readonly group: string; readonly at: number } | null;
};

export type Edit = {
  /** What the edit is called when it can be undone. */
  readonly label: string;
  readonly change: (plan: Plan) => Plan;
  /** Edits of one group within `groupingMs` of each other are one step: the letters of one word. */
  readonly group?: string | undefined;
};

const groupingMs = 1000;
const steps = 200;

/** A plan that nothing has been done to. */
export const historyOf = (plan: Plan): PlanHistory => ({ plan, past: [], future: [], last: null });

/**
 * Applies an edit.
 *
 * @param at Time of the edit in ms, on any clock that does not run backwards.
 * @returns The same history when the edit changes nothing.
 */
export function applyEdit(history: PlanHistory, { label, change, group }: Edit, at: number): PlanHistory {
  const plan = change(history.plan);
  if (plan === history.plan) return history;
  const last = group === undefined ? null : { group, at };
  const continues = last !== null && history.last?.group === last.group && at - history.last.at <= groupingMs;
  if (continues && history.past.length > 0) return { ...history, plan, future: [], last };
  return { plan, past: [...history.past, { plan: history.plan, label }].slice(-steps), future: [], last };
}

/** Goes one step back; the same history when there is none. */
export function undone(history: PlanHistory): PlanHistory {
  const { plan, past, future } = history;
  const step = past.at(-1);
  if (!step) return history;
  return { plan: step.plan, past: past.slice(0, -1), future: [{ plan, label: step.label }, ...future], last: null };
}

/** Goes one step forward again; the same history when there is none. */
export function redone(history: PlanHistory): PlanHistory {
  const { plan, past, future } = history;
  const [step, ...rest] = future;
  if (!step) return history;
  return { plan: step.plan, past: [...past, { plan, label: step.label }], future: rest, last: null };
}
