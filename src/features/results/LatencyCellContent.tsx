import { useId } from "react";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { FailoverMark } from "./FailoverMark.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import type { LatencyCell } from "./latencyGrid.ts";
import { checkTones } from "./verdictTones.ts";
import { WhyButton } from "./WhyButton.tsx";

export type LatencyCellContentProps = {
  readonly cell: LatencyCell | null;
  readonly from: string;
  readonly to: string;
  readonly isOpen: boolean;
  readonly controls: string;
  readonly onToggle: () => void;
  readonly onGoTo: GoTo | undefined;
};

/** One path: its verdict by sign and word, what was measured, limit and margin; a way to measure or to why. */
export function LatencyCellContent({ cell, from, to, isOpen, controls, onToggle, onGoTo }: LatencyCellContentProps) {
  const { messages, number, say } = useWords();
  const text = messages.tables.latency;
  const aboutId = useId();
  if (!cell) {
    return (
      <span className="latency-none">
        <span aria-hidden="true">{text.unused}</span>
        <span className="visually-hidden">{text.unusedName}</span>
      </span>
    );
  }
  const [{ rttMs, rttMinMs, rttMaxMs, limitMs, marginMs, verdict, path, isFailoverOnly }] = cell;
  const { extremes } = messages.estimates;
  const { pathWithin, path: between, milliseconds } = messages.results.latency;
  const about = from === to ? say(pathWithin, { from }) : say(between, { from, to });
  const bounds = { least: rttMinMs === null ? "" : number(rttMinMs), most: rttMaxMs === null ? "" : number(rttMaxMs) };
  const oneBound = rttMinMs === null ? extremes.most : extremes.least;
  const hasBounds = rttMinMs !== null || rttMaxMs !== null;
  return (
    <div className="latency-cell" data-verdict={verdict}>
      <span className="latency-figure">
        <VerdictMark tone={checkTones[verdict]} word={messages.names.checkVerdicts[verdict]} show="mark" />
        <span id={aboutId}>
          {rttMs === null ? (
            text.notMeasured
          ) : (
            <>
              <strong>{say(milliseconds, { value: rttMs })}</strong>{" "}
            </>
          )}
        </span>
        {limitMs !== null && <span className="unit"> {say(text.ofLimit, { limit: limitMs })}</span>}
        {marginMs !== null && <span className="unit"> {say(text.marginShort, { margin: number(marginMs) })}</span>}
      </span>
      {rttMs === null && hasBounds && (
        <span className="cell-aside">
          {say(rttMinMs !== null && rttMaxMs !== null ? extremes.both : oneBound, bounds)}
        </span>
      )}
      <span className="latency-ways">
        {isFailoverOnly && <FailoverMark />}
        <WhyButton about={about} isOpen={isOpen} controls={controls} onToggle={onToggle} />
        {rttMs === null && path && <GoToInput at={["measurements", ...path]} onGoTo={onGoTo} describedBy={aboutId} />}
      </span>
    </div>
  );
}
