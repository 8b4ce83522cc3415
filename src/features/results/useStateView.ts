import { useState } from "react";

/** The failure state that the reader looks at, by its id; `all` for the worst of all. */
export type StateView = { readonly stateId: string; readonly onState: (stateId: string) => void };

/** Holds the failure state that several views show alike. */
export function useStateView(): StateView {
  const [stateId, onState] = useState("all");
  return { stateId, onState };
}
