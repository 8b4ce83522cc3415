/** The outcome of something that bad input can stop: a value, or a problem that names itself by `code`. */
export type Result<Value, Problem extends { readonly code: string }> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** A result that carries a value. */
export const success = <Value>(value: Value) => ({ ok: true, value }) as const;

/** A result that carries a problem. */
export const failure = <Problem extends { readonly code: string }>(problem: Problem) =>
  ({ ok: false, problem }) as const;
