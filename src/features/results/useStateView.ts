import { useMemo } from "react";
import type { CheckVerdict } from "#core/assess/assessment.ts";
import type { LimitId } from "#core/catalogue.ts";
import { verdictOrder } from "./verdictOrder.ts";
import { textOfParameters, useViewAddressOr, type ViewAddress } from "./viewAddress.ts";

/** The views whose entries are judged in failure states. */
export type JudgedView = "bandwidth" | "latency";

type Shown = CheckVerdict | "all";

/** How latency checks are laid out. */
export type LatencyLayout = "matrix" | "list";

/** What the reader looks at: one failure state by its id, or `all` for the worst of all; and in each view one verdict. */
export type StateView = {
  readonly stateId: string;
  readonly onState: (stateId: string) => void;
  readonly shown: Readonly<Record<JudgedView, Shown>>;
  /** Leaves one verdict; of latency that is a list. */
  readonly onShown: (view: JudgedView, shown: Shown) => void;
  readonly layout: LatencyLayout;
  readonly onLayout: (layout: LatencyLayout) => void;
  /** The latency class that the matrix shows; `all` for the worst of each path. */
  readonly limit: string;
  readonly onLimit: (limit: LimitId | "all") => void;
};

const names = { state: "state", bandwidth: "circuits", latency: "checks", layout: "view", limit: "class" };

/** Holds what several views show alike, so that it outlasts a look at another one, and a reload. */
export function useStateView(given?: ViewAddress): StateView {
  const { parameters, change } = useViewAddressOr(given);
  const text = textOfParameters(parameters, Object.values(names));
  return useMemo(() => {
    const read = new URLSearchParams(text);
    const verdictUnder = (name: string): Shown => verdictOrder.find((verdict) => verdict === read.get(name)) ?? "all";
    const chosenValue = (value: string) => (value === "all" ? [] : [value]);
    return {
      stateId: read.get(names.state) ?? "all",
      onState: (stateId) => change({ [names.state]: chosenValue(stateId) }),
      shown: { bandwidth: verdictUnder(names.bandwidth), latency: verdictUnder(names.latency) },
      onShown: (view, shown) =>
        change({ [names[view]]: chosenValue(shown), ...(view === "latency" && { [names.layout]: ["list"] }) }),
      layout: read.get(names.layout) === "list" ? "list" : "matrix",
      onLayout: (layout) => change({ [names.layout]: layout === "list" ? ["list"] : [] }),
      limit: read.get(names.limit) ?? "all",
      onLimit: (limit) => change({ [names.limit]: chosenValue(limit) }),
    };
  }, [text, change]);
}
