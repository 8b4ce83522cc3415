import { useId } from "react";
import type { StateLoad } from "#core/assess/assessment.ts";
import "./LoadBars.css";

/** Measures of the drawing, in its own units. */
const width = 200;
const thickness = 12;

export type LoadBarProps = {
  readonly load: StateLoad;
  readonly allowedKbps: number | null;
  /** The greatest figure of all bars that stand together. */
  readonly mostKbps: number;
};

/** The load of one state against what voice may take; the figures stand beside it, so that ears need no drawing. */
export function LoadBar({ load: { loadKbps, unknownCalls, verdict }, allowedKbps, mostKbps }: LoadBarProps) {
  const hatchId = useId();
  const x = (kbps: number) => (kbps / Math.max(mostKbps, 1)) * (width - 20);
  const end = x(loadKbps);
  return (
    <svg className="load-bar" viewBox={`0 0 ${width} ${thickness + 4}`} aria-hidden="true" focusable="false">
      <defs>
        <pattern id={hatchId} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <path d="M0 0v4" className="load-hatch" />
        </pattern>
      </defs>
      <g data-verdict={verdict} data-worst="true">
        <rect x="0" y="2" width={end} height={thickness} className="load-fill" />
        {verdict === "failed" && <rect x="0" y="2" width={end} height={thickness} fill={`url(#${hatchId})`} />}
        {unknownCalls > 0 && (
          <path d={`M${end} 2.5H${width}M${end} ${thickness + 1.5}H${width}`} className="load-open" />
        )}
      </g>
      {allowedKbps !== null && <path d={`M${x(allowedKbps)} 0V${thickness + 4}`} className="load-allowed" />}
    </svg>
  );
}
