import { useState } from "react";
import type { CheckVerdict } from "#core/assess/assessment.ts";

/** The views whose entries are judged in failure states. */
export type JudgedView = "bandwidth" | "latency";

type Shown = CheckVerdict | "all";

/** What the reader looks at: one failure state by its id, or `all` for the worst of all; and in each view one verdict. */
export type StateView = {
  readonly stateId: string;
  readonly onState: (stateId: string) => void;
  readonly shown: Readonly<Record<JudgedView, Shown>>;
  readonly onShown: (view: JudgedView, shown: Shown) => void;
};

/** Holds what several views show alike, so that it outlasts a look at another one. */
export function useStateView(): StateView {
  const [stateId, onState] = useState("all");
  const [shown, setShown] = useState<StateView["shown"]>({ bandwidth: "all", latency: "all" });
  const onShown = (view: JudgedView, next: Shown) => setShown((before) => ({ ...before, [view]: next }));
  return { stateId, onState, shown, onShown };
}
