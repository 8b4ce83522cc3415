import type { Check } from "#core/assess/assessment.ts";
import type { LimitId } from "#core/catalogue.ts";
import { newMeasurement } from "#core/plan/defaults.ts";
import { pathKey } from "#core/plan/edits.ts";
import type { Measurement } from "#core/plan/schema.ts";

/** The classes that bind a path with one figure, and whether the path keeps it. */
export type PathLimit = {
  readonly limits: readonly LimitId[];
  readonly limitMs: number;
  readonly verdict: Check["verdict"];
  readonly decidedBy: Decision;
};

/** Which figure decided; `nothing` when there are some and they leave it open. */
export type Decision = "average" | "least" | "most" | "nothing" | "no-figure";

/** What is known of a path. */
export type Figures = Omit<Measurement, "between">;

/** Two sites, or one site twice, whose round-trip time is asked for or was given. */
export type MeasuredPath = {
  readonly key: string;
  /** Ids of sites, in the order in which findings name them. */
  readonly between: readonly [string, string];
  readonly figures: Figures;
  /** Each class once, the strictest figure first; none for a path that nothing binds any more. */
  readonly limits: readonly PathLimit[];
};

/**
 * The paths to ask for: those that a check names, each once, then those measured without a check.
 *
 * @returns In the order of the checks, which typing does not change.
 */
export function pathsToMeasure(
  checks: readonly Check[],
  measurements: readonly Measurement[],
): readonly MeasuredPath[] {
  const measured = new Map(measurements.map((measurement) => [pathKey(...measurement.between), measurement]));
  const asked = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.path === null || check.limitMs === null) continue;
    const key = pathKey(...check.path);
    const same = asked.get(key);
    if (same) same.push(check);
    else asked.set(key, [check]);
  }
  const paths = [...asked].flatMap(([key, same]): readonly MeasuredPath[] => {
    const between = same[0]?.path;
    if (!between) return [];
    return [{ key, between, figures: figuresOf(measured.get(key)), limits: byFigure(same) }];
  });
  const others = [...measured]
    .filter(([key]) => !asked.has(key))
    .map(([key, measurement]): MeasuredPath => {
      return { key, between: measurement.between, figures: figuresOf(measurement), limits: [] };
    });
  return [...paths, ...others];
}

const noFigures: Figures = figuresOf(newMeasurement("", ""));

function figuresOf(measurement: Measurement | undefined): Figures {
  if (!measurement) return noFigures;
  const { between: _, ...figures } = measurement;
  return figures;
}

/** Checks of one path with one figure have one verdict. */
function byFigure(checks: readonly Check[]): readonly PathLimit[] {
  const figures = [...new Set(checks.map(({ limitMs }) => limitMs ?? 0))].sort((one, other) => one - other);
  return figures.map((limitMs) => {
    const same = checks.filter((check) => check.limitMs === limitMs);
    const [first] = same;
    return {
      limitMs,
      limits: [...new Set(same.map(({ limit }) => limit))],
      verdict: first?.verdict ?? "unmeasured",
      decidedBy: first ? decisionOf(first) : "no-figure",
    };
  });
}

function decisionOf({ rttMs, rttMinMs, rttMaxMs, verdict }: Check): Decision {
  if (rttMs !== null) return "average";
  if (verdict === "failed") return "least";
  if (verdict === "passed") return "most";
  return rttMinMs === null && rttMaxMs === null ? "no-figure" : "nothing";
}
