import type { Assessment, FailureState } from "#core/assess/assessment.ts";
import { pathKey } from "#core/plan/edits.ts";
import type { Block, DocumentInput } from "../documentBlocks.ts";
import { firstFew, type PlanNames } from "./planNames.ts";

type Path = readonly [string, string];

const statesShown = 4;

/** Paths that fail in a state, each once however many classes fail on it. */
export const failedPaths = (assessment: Pick<Assessment, "checks">, { failedChecks }: FailureState): readonly Path[] =>
  distinct(assessment, ({ id }) => failedChecks.includes(id));

/** Paths that a state uses and nobody measured, each once. */
export const unmeasuredPaths = (assessment: Pick<Assessment, "checks">, { id }: FailureState): readonly Path[] =>
  distinct(assessment, ({ states, verdict }) => verdict === "unmeasured" && states.includes(id));

function distinct(
  { checks }: Pick<Assessment, "checks">,
  counts: (check: Assessment["checks"][number]) => boolean,
): readonly Path[] {
  const paths = new Map<string, Path>();
  for (const check of checks) if (check.path !== null && counts(check)) paths.set(pathKey(...check.path), check.path);
  return [...paths.values()];
}

type Counts = { readonly paths: number; readonly circuits: number; readonly unmeasured: number };

const ranks = { passed: 0, incomplete: 1, failed: 2 } as const;

/** Sentences that say which state is worst, where applications are left without a server, and where the PBX is down. */
export function worstState({ assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const { states } = assessment;
  const text = words.messages.documentTraffic.states;
  const unserved = states.filter((state) => state.unserved.length > 0);
  const applications = [...new Set(unserved.flatMap((state) => state.unserved))];
  const withoutPbx = states.filter(({ isWithoutPbx }) => isWithoutPbx).length;
  const sentences = [
    worst(),
    ...(applications.length > 0
      ? [
          words.say(text.worstUnserved, {
            count: unserved.length,
            applications: words.list(applications.map((id) => words.messages.names.applications[id])),
          }),
        ]
      : []),
    ...(withoutPbx > 0 ? [words.say(text.worstWithoutPbx, { count: withoutPbx })] : []),
  ];
  return [{ kind: "paragraph", text: sentences.join(" ") }];

  function worst(): string {
    const count = states.length;
    if (states.every(({ verdict }) => verdict === "passed")) return words.say(text.holds, { count });
    const [up] = states;
    if (up && states.every((state) => addsNothing(assessment, state, up)))
      return words.say(text.nothingAdded, { count });
    const rated = states.map((state) => ({ state, counts: countsOf(assessment, state) }));
    const first = rated.reduce((one, other) => (isWorse(other, one) ? other : one));
    const alike = rated.filter((one) => !isWorse(first, one) && !isWorse(one, first));
    return words.say(text.worst, {
      count: alike.length,
      states: firstFew(
        words,
        alike.map(({ state }) => names.state(state.id)),
        statesShown,
      ),
      ...first.counts,
    });
  }
}

const countsOf = (assessment: Assessment, state: FailureState): Counts => ({
  paths: failedPaths(assessment, state).length,
  circuits: state.failedCircuits.length,
  unmeasured: unmeasuredPaths(assessment, state).length,
});

type Rated = { readonly state: FailureState; readonly counts: Counts };

function isWorse(one: Rated, other: Rated): boolean {
  const order = ({ state, counts: { paths, circuits, unmeasured } }: Rated) => [
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

/** Whether all that fails or is not measured in a state does so with everything up as well. */
function addsNothing(assessment: Assessment, state: FailureState, up: FailureState): boolean {
  const keys = (one: FailureState) => [
    ...one.failedChecks,
    ...one.failedCircuits.map(({ siteId, direction }) => `${siteId} ${direction}`),
    ...unmeasuredPaths(assessment, one).map((path) => pathKey(...path)),
  ];
  const known = new Set(keys(up));
  return ranks[state.verdict] <= ranks[up.verdict] && keys(state).every((key) => known.has(key));
}
