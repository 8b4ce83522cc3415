import { useId } from "react";
import type { Assessment, Budget, StateLoad } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import { useWords } from "#ui/words.tsx";
import "./LoadBars.css";

/** Measures of the drawing, in its own units. */
const height = 48;
const barWidth = 11;
const step = 16;
const base = height - 5;
const head = 6;

export type LoadBarsProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly budget: Budget;
  /** Names the circuit. */
  readonly circuit: string;
};

/**
 * One bar for each failure state, and what voice may take as a line across them. Too much is hatched, a load of which
 * only a part is known has no top, and the state that decides stands on a thick foot.
 */
export function LoadBars({ plan, assessment, budget, circuit }: LoadBarsProps) {
  const words = useWords();
  const { messages, number, say } = words;
  const text = messages.tables.bandwidth;
  const hatchId = useId();
  const { allowedKbps, loads } = budget;
  const most = Math.max(allowedKbps ?? 0, ...loads.map(({ loadKbps }) => loadKbps), 1);
  const y = (kbps: number) => base - (kbps / most) * (base - head);
  const width = loads.length * step + 4;
  const states = new Map(assessment.states.map((state) => [state.id, describeState(words, plan, state)]));
  return (
    <figure className="load-bars">
      <svg
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="group"
        aria-label={say(text.chart, { circuit })}
      >
        <defs>
          <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <path d="M0 0v4" className="load-hatch" />
          </pattern>
        </defs>
        <path d={`M0 ${base}H${width}`} className="load-ground" />
        {loads.map((load, place) => {
          const x = 4 + place * step;
          const isWorst = load.state === budget.state;
          const top = y(load.loadKbps);
          const name = nameOf(load);
          return (
            // biome-ignore lint/a11y/noInteractiveElementToNoninteractiveRole: a part of a drawing is no control
            <g key={load.state} role="img" aria-label={name} data-verdict={load.verdict} data-worst={isWorst}>
              <title>{name}</title>
              <rect x={x - 2} y={0} width={step - 1} height={height} className="load-field" />
              {load.loadKbps > 0 && <rect x={x} y={top} width={barWidth} height={base - top} className="load-fill" />}
              {load.verdict === "failed" && (
                <rect x={x} y={top} width={barWidth} height={base - top} fill={`url(#${hatchId})`} />
              )}
              {load.unknownCalls > 0 && (
                <path d={`M${x + 0.5} ${top}V1M${x + barWidth - 0.5} ${top}V1`} className="load-open" />
              )}
              {isWorst && load.loadKbps + load.unknownCalls > 0 && (
                <path d={`M${x} ${base + 3}h${barWidth}`} className="load-foot" />
              )}
            </g>
          );
        })}
        {allowedKbps !== null && <path d={`M0 ${y(allowedKbps)}H${width}`} className="load-allowed" />}
      </svg>
      {allowedKbps === null && <figcaption className="cell-aside">{text.noLine}</figcaption>}
    </figure>
  );

  function nameOf({ state, calls, unknownCalls, loadKbps, verdict }: StateLoad): string {
    const known = {
      state: states.get(state) ?? state,
      load: say(text.kbps, { value: loadKbps }),
      allowed: say(text.kbps, { value: allowedKbps ?? 0 }),
      verdict: messages.names.circuitVerdicts[verdict],
    };
    if (calls === 0 && unknownCalls === 0) return say(text.barIdle, known);
    if (calls === 0) return say(text.barUnknown, known);
    if (allowedKbps === null) return say(unknownCalls > 0 ? text.barOpenAtLeast : text.barOpen, known);
    return say(unknownCalls > 0 ? text.barAtLeast : text.bar, { ...known, share: number(budget.voiceSharePercent) });
  }
}
