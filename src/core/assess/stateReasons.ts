import { pathKey } from "../plan/edits.ts";
import type { Assessment, FailureState } from "./assessment.ts";
import { allUp } from "./failureState.ts";

type Path = readonly [string, string];

/** Paths that fail in a state, each once however many classes fail on it. */
export const failedPaths = ({ checks }: Pick<Assessment, "checks">, state: FailureState): readonly Path[] => {
  const failed = new Set(state.failedChecks);
  return distinct(checks.filter(({ id }) => failed.has(id)));
};

/** Paths that a state uses and nobody measured, each once. */
export const unmeasuredPaths = ({ checks }: Pick<Assessment, "checks">, { id }: FailureState): readonly Path[] =>
  distinct(checks.filter(({ states, verdict }) => verdict === "unmeasured" && states.includes(id)));

function distinct(checks: Assessment["checks"]): readonly Path[] {
  const paths = new Map<string, Path>();
  for (const { path } of checks) if (path !== null) paths.set(pathKey(...path), path);
  return [...paths.values()];
}

/** Circuits that are too small in a state, each once whether one direction fails or both. */
export const failedCircuitSites = ({ failedCircuits }: Pick<FailureState, "failedCircuits">): readonly string[] => [
  ...new Set(failedCircuits.map(({ siteId }) => siteId)),
];

/** How much is wrong in a state: paths and circuits that fail, paths that nobody measured. */
export type StateDefects = { readonly paths: number; readonly circuits: number; readonly unmeasured: number };

export type WorstStates =
  /** Everything passes in every state, though somebody may be left without a server. */
  | { readonly kind: "holds" }
  /** What is wrong in any state is wrong with everything up as well. */
  | { readonly kind: "same-as-all-up"; readonly defects: StateDefects }
  | { readonly kind: "worst"; readonly states: readonly FailureState[]; readonly defects: StateDefects };

/** The states that decide the plan's verdict, those with most that is wrong; several that are equally bad. */
export function worstStatesOf({ checks, states }: Pick<Assessment, "checks" | "states">): WorstStates {
  if (states.every(({ verdict }) => verdict === "passed")) return { kind: "holds" };
  const wrong = { checks: checks.filter(({ verdict }) => verdict === "failed" || verdict === "unmeasured") };
  const rated = states.map((state) => ratedIn(wrong, state));
  const [up] = rated;
  const known = new Set(up?.wrong);
  const addsNothing = ({ state, wrong: wrongIn }: Rated) =>
    up !== undefined && ranks[state.verdict] <= ranks[up.state.verdict] && wrongIn.every((one) => known.has(one));
  if (!up || rated.every(addsNothing)) {
    return { kind: "same-as-all-up", defects: up?.defects ?? { paths: 0, circuits: 0, unmeasured: 0 } };
  }
  const worst = rated.reduce((one, other) => (isWorse(other, one) ? other : one));
  const alike = rated.filter((one) => !isWorse(worst, one) && !isWorse(one, worst));
  return { kind: "worst", states: alike.map(({ state }) => state), defects: worst.defects };
}

/** Ids of the states that the verdict comes from; everything up alone where no outage adds to what is wrong. */
export function worstStateIds(assessment: Pick<Assessment, "checks" | "states">): readonly string[] {
  const worst = worstStatesOf(assessment);
  return worst.kind === "worst" ? worst.states.map(({ id }) => id) : [allUp];
}

type Rated = {
  readonly state: FailureState;
  readonly defects: StateDefects;
  /** All that fails or is not measured in it, so that two states can be told apart. */
  readonly wrong: readonly string[];
};

function ratedIn(assessment: Pick<Assessment, "checks">, state: FailureState): Rated {
  const unmeasured = unmeasuredPaths(assessment, state);
  return {
    state,
    defects: {
      paths: failedPaths(assessment, state).length,
      circuits: failedCircuitSites(state).length,
      unmeasured: unmeasured.length,
    },
    wrong: [
      ...state.failedChecks,
      ...state.failedCircuits.map(({ siteId, direction }) => `${siteId} ${direction}`),
      ...unmeasured.map((path) => pathKey(...path)),
    ],
  };
}

const ranks = { passed: 0, incomplete: 1, failed: 2 } as const;

function isWorse(one: Rated, other: Rated): boolean {
  const order = ({ state, defects: { paths, circuits, unmeasured } }: Rated) => [
    ranks[state.verdict],
    paths + circuits,
    unmeasured,
    state.unserved.length,
  ];
  const others = order(other);
  const differing = order(one)
    .map((value, index) => value - (others[index] ?? 0))
    .find((difference) => difference !== 0);
  return (differing ?? 0) > 0;
}
