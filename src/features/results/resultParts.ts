import type { ResultPart } from "./ResultPart.tsx";

type Component = typeof ResultPart;

let loaded: Component | null = null;
let loading: Promise<Component> | null = null;

/** Fetches what draws the parts of the results: the same promise whenever asked for. What failed is tried again. */
export function loadResultPart(): Promise<Component> {
  loading ??= import("./ResultPart.tsx").then(
    ({ ResultPart }) => {
      loaded = ResultPart;
      return ResultPart;
    },
    (error: unknown) => {
      loading = null;
      throw error;
    },
  );
  return loading;
}

/** What draws the parts of the results, if `loadResultPart` has it. */
export const resultPartNow = (): Component | null => loaded;
