import { useId, useState } from "react";
import type { PathQuality } from "#core/assess/estimates.ts";
import { isFailoverOnly } from "#core/assess/failureState.ts";
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
  const { path, rttMs, jitterMs, lossPercent, quality, isBestCase } = estimate;
  const [from = "", to = ""] = path.map((id) => names.get(id) ?? id);
  const pathText = from === to ? say(latency.pathWithin, { from }) : say(latency.path, { from, to });
  const labels = text.qualityColumns;
  return (
    <>
      <tr>
        <th scope="row">
          {pathText}
          {isFailoverOnly(estimate) && <FailoverMark />}
        </th>
        <td data-label={labels.rtt} className="whole">
          {say(text.milliseconds, { value: number(rttMs) })}
        </td>
        <td data-label={labels.jitter} className="whole">
          {jitterMs === null ? messages.names.notKnown : say(text.milliseconds, { value: number(jitterMs) })}
        </td>
        <td data-label={labels.loss} className="whole">
          {lossPercent === null ? messages.names.notKnown : say(text.percent, { value: number(lossPercent) })}
        </td>
        <td data-label={labels.r} className="whole">
          {fixed(quality.r, 1)}
        </td>
        <td data-label={labels.mos} className="whole">
          {fixed(quality.mos, 2)}
        </td>
        <td data-label={labels.band}>
          {isBestCase
            ? say(text.bandAtBest, { band: messages.names.qualityBands[quality.band] })
            : messages.names.qualityBands[quality.band]}
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
}

/** The formula with the path's own numbers. */
function QualityTerms({ estimate: { rttMs, quality, isBestCase } }: Pick<QualityRowProps, "estimate">) {
  const { messages, number, say } = useWords();
  const text = messages.estimates;
  const { oneWayMs, packetMs, lookAheadMs, jitterBufferMs, delayImpairment, lossImpairment, r } = quality;
  return (
    <>
      <p>
        {say(text.delay, {
          half: number(rttMs / 2, 1),
          packet: number(packetMs),
          look: number(lookAheadMs),
          buffer: number(jitterBufferMs, 1),
          total: number(oneWayMs, 1),
        })}
      </p>
      <p>{say(text.rating, { delay: number(delayImpairment, 2), loss: number(lossImpairment, 2), r: number(r, 1) })}</p>
      {isBestCase && <p>{text.bestCase}</p>}
    </>
  );
}
