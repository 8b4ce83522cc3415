import { useEffect, useState } from "react";

/** A part of the app that is loaded on demand, or how its coming stands. */
export type Fetched<Value> = {
  readonly value: Value | null;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/**
 * Asks for a part of the app as soon as what needs it is there.
 *
 * @param load Always the same function.
 */
export function useFetched<Value extends object>(load: () => Promise<Value>): Fetched<Value> {
  const [state, setState] = useState<{ readonly value: Value | null; readonly hasFailed: boolean }>({
    value: null,
    hasFailed: false,
  });
  useEffect(() => {
    if (state.value !== null || state.hasFailed) return;
    let isHere = true;
    load().then(
      (value) => isHere && setState({ value, hasFailed: false }),
      () => isHere && setState({ value: null, hasFailed: true }),
    );
    return () => {
      isHere = false;
    };
  }, [load, state]);
  return { ...state, retry: () => setState({ value: null, hasFailed: false }) };
}
