import { useEffect, useMemo, useState } from "react";
import type { PlanEntry } from "#features/plans/planEntry.ts";
import { knownAssessmentOf } from "#state/knownAssessments.ts";
import type { StoredPlan } from "#state/planStorage.ts";
import { whenIdle } from "./whenIdle.ts";

/** How often verdicts that are ready are shown while more are worked out. */
const showEveryMs = 150;

/** How long assessing may take at a stretch: less than a press or a letter would notice. */
const stretchMs = 24;

/** What assesses is as large as the rest of the screen, and the list is there before it. */
const loadAssessing = () => import("#state/assessmentOf.ts");

type AssessmentOf = Awaited<ReturnType<typeof loadAssessing>>["assessmentOf"];

/** The saved plans, each with its assessment as soon as the browser has had time for it: the list never waits. */
export function usePlanEntries(saved: readonly StoredPlan[]): readonly PlanEntry[] {
  const [ready, setReady] = useState(0);

  useEffect(() => {
    let shownAt = performance.now();
    let callOff: (() => void) | undefined;
    const isWaiting = ({ plan }: StoredPlan) => !knownAssessmentOf(plan);
    const next = (assessmentOf: AssessmentOf) => {
      const end = performance.now() + stretchMs;
      let waiting = saved.find(isWaiting);
      while (waiting && performance.now() < end) {
        assessmentOf(waiting.plan);
        waiting = saved.find(isWaiting);
      }
      if (!waiting || end - shownAt > showEveryMs) {
        shownAt = end;
        setReady((before) => before + 1);
      }
      if (waiting) callOff = whenIdle(() => next(assessmentOf));
    };
    const begin = () => {
      let isCalledOff = false;
      callOff = () => {
        isCalledOff = true;
      };
      // Where it cannot be fetched, the plans stay without a verdict and open all the same.
      loadAssessing()
        .then(({ assessmentOf }) => {
          if (!isCalledOff) next(assessmentOf);
        })
        .catch(() => undefined);
    };
    if (saved.some(isWaiting)) callOff = whenIdle(begin);
    return () => callOff?.();
  }, [saved]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a verdict that is ready changes no plan.
  return useMemo(() => saved.map(entryOf), [saved, ready]);
}

const entries = new WeakMap<StoredPlan, PlanEntry>();

/** The same object while nothing of it changes, so that its row is not drawn again. */
function entryOf(saved: StoredPlan): PlanEntry {
  const assessment = knownAssessmentOf(saved.plan);
  const before = entries.get(saved);
  if (before && before.assessment === assessment) return before;
  const { id, savedAt, archivedAt, plan } = saved;
  const entry = { id, savedAt, archivedAt, plan, assessment };
  entries.set(saved, entry);
  return entry;
}
