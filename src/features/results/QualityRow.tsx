import { useId, useState } from "react";
import type { PathQuality } from "#core/assess/estimates.ts";
import { useWords } from "#ui/words.tsx";
import { FailoverMark } from "./FailoverMark.tsx";
import { WhyButton } from "./WhyButton.tsx";

export type QualityRowProps = {
  readonly estimate: PathQuality;
  readonly names: ReadonlyMap<string, string>;
  readonly columns: number;
};

/** What people would hear on one path, and on demand every term of it. */
export function QualityRow({ estimate, names, columns }: QualityRowProps) {
  const { messages, fixed, number, say } = useWords();
  const text = messages.estimates;
  const { latency } = messages.results;
  const [isOpen, setOpen] = useState(false);
  const detailsId = useId();
  const { path, rttMs, jitterMs, lossPercent, quality, worst } = estimate;
  const [from = "", to = ""] = path.map((id) => names.get(id) ?? id);
  const pathText = from === to ? say(latency.pathWithin, { from }) : say(latency.path, { from, to });
  const labels = text.qualityColumns;
  return (
    <>
      <tr>
        <th scope="row">
          {pathText}
          {estimate.isFailoverOnly && <FailoverMark />}
        </th>
        <td data-label={labels.rtt} className="whole">
          {roundTrip(rttMs)}
        </td>
        <td data-label={labels.jitter} className="whole">
          {jitterMs === null ? messages.names.notKnown : say(text.milliseconds, { value: number(jitterMs) })}
        </td>
        <td data-label={labels.loss} className="whole">
          {lossPercent === null ? messages.names.notKnown : say(text.percent, { value: number(lossPercent) })}
        </td>
        <td data-label={labels.r} className="whole">
          {range(fixed(quality.r, 1), fixed(worst?.r ?? quality.r, 1))}
        </td>
        <td data-label={labels.mos} className="whole">
          {range(fixed(quality.mos, 2), fixed(worst?.mos ?? quality.mos, 2))}
        </td>
        <td data-label={labels.band}>
          {bandText()}
          <WhyButton
            about={pathText}
            isOpen={isOpen}
            controls={detailsId}
            onToggle={() => setOpen((before) => !before)}
          />
        </td>
      </tr>
      {isOpen && (
        <tr id={detailsId} className="row-details">
          <td colSpan={columns} className="row-details-cell">
            <QualityTerms estimate={estimate} />
          </td>
        </tr>
      )}
    </>
  );

  function roundTrip({ least, most }: PathQuality["rttMs"]): string {
    if (most === null) return say(text.msAtLeast, { least: number(least) });
    if (least === most) return say(text.milliseconds, { value: number(least) });
    return say(text.msRange, { least: number(least), most: number(most) });
  }

  function range(best: string, least: string): string {
    return best === least ? best : say(text.range, { least, most: best });
  }

  function bandText(): string {
    const { qualityBands } = messages.names;
    const best = qualityBands[quality.band];
    if (worst === null) return say(text.bandAtBest, { band: best });
    return worst.band === quality.band ? best : say(text.bandRange, { worst: qualityBands[worst.band], best });
  }
}

/** The formula with the path's own numbers. */
function QualityTerms({ estimate: { rttMs, quality, worst } }: Pick<QualityRowProps, "estimate">) {
  const { messages, number, say } = useWords();
  const text = messages.estimates;
  const { oneWayMs, packetMs, lookAheadMs, jitterBufferMs, delayImpairment, lossImpairment, r } = quality;
  return (
    <>
      <p>
        {say(text.delay, {
          half: number(rttMs.least / 2, 1),
          packet: number(packetMs),
          look: number(lookAheadMs),
          buffer: number(jitterBufferMs, 1),
          total: number(oneWayMs, 1),
        })}
      </p>
      <p>{say(text.rating, { delay: number(delayImpairment, 2), loss: number(lossImpairment, 2), r: number(r, 1) })}</p>
      {worst === null && <p>{text.bestCase}</p>}
      {worst !== null && rttMs.most !== null && rttMs.most !== rttMs.least && (
        <p>
          {say(text.qualityRange, {
            rtt: number(rttMs.most),
            total: number(worst.oneWayMs, 1),
            r: number(worst.r, 1),
          })}
        </p>
      )}
    </>
  );
}
