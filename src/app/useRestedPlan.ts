import { useDeferredValue, useEffect, useState } from "react";
import type { Plan } from "#core/plan/schema.ts";

/** Typing that stops for this long has come to rest; the letters of a word follow each other sooner. */
const restMs = 300;

/** Entries of a plan up to which its results take so little that they follow each letter. */
const fewEntries = 600;

/**
 * The plan whose results are shown. Those of a small plan follow each letter, after it is painted. Those of a large
 * plan take longer than the next letter does, and nothing can stop them on the way, so they wait until typing rests.
 */
export function useRestedPlan(plan: Plan): Plan {
  const [rested, setRested] = useState(plan);
  const isAtOnce = entriesOf(plan) <= fewEntries;
  if (isAtOnce && rested !== plan) setRested(plan);
  useEffect(() => {
    if (isAtOnce) return;
    const timer = setTimeout(() => setRested(plan), restMs);
    return () => clearTimeout(timer);
  }, [plan, isAtOnce]);
  return useDeferredValue(isAtOnce ? plan : rested);
}

/** What the results grow with. */
const entriesOf = ({ sites, nodes, peers, measurements }: Plan) =>
  sites.length + nodes.length + peers.length + measurements.length;
