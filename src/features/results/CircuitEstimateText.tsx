import type { CircuitEstimate, Estimates, LoadPart } from "#core/assess/estimates.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { CallArithmetic } from "./CallArithmetic.tsx";
import { EstimateSource } from "./EstimateSource.tsx";
import { rangeText } from "./rangeText.ts";

export type CircuitEstimateTextProps = {
  readonly plan: Plan;
  readonly estimates: Estimates;
  readonly estimate: CircuitEstimate;
  readonly stateName: string;
};

/** What one circuit has to carry by the estimate, term by term. */
export function CircuitEstimateText({ plan, estimates, estimate, stateName }: CircuitEstimateTextProps) {
  const words = useWords();
  const { messages, say } = words;
  const text = messages.estimates;
  const { parts, partsKbps, loadKbps, queuePercent, capacityKbps, voiceSharePercent, smallestCircuitKbps } = estimate;
  const layer = estimates.linkLayers.find(({ linkLayer }) => linkLayer === estimate.linkLayer);
  const kbps = (range: CircuitEstimate["loadKbps"], digits?: number) =>
    say(text.kbps, { value: rangeText(words, range, digits) });
  if (parts.length === 0 && estimate.unknownCalls === 0) return <p>{text.nothing}</p>;
  return (
    <>
      {parts.length > 0 && (
        <p>
          <strong>{say(text.sum, { parts: parts.map(partText).join(text.plus), load: kbps(partsKbps) })}</strong>
        </p>
      )}
      <p>{say(text.estimateState, { state: stateName })}</p>
      {kbps(loadKbps) !== kbps(partsKbps) && <p>{say(text.overStates, { load: kbps(loadKbps) })}</p>}
      <p>
        {queuePercent === null || capacityKbps === null
          ? text.noCapacity
          : say(text.queue, {
              load: rangeText(words, loadKbps),
              percent: say(text.percent, { value: rangeText(words, queuePercent) }),
              capacity: capacityKbps,
              share: voiceSharePercent,
            })}
      </p>
      <p>
        {say(text.smallest, {
          load: rangeText(words, loadKbps),
          share: voiceSharePercent,
          kbps: kbps(smallestCircuitKbps, 0),
        })}
      </p>
      {layer && <CallArithmetic plan={plan} layer={layer} hasFax={parts.some(({ kind }) => kind === "fax")} />}
      <EstimateSource ids={estimates.sources.circuits} />
    </>
  );

  function partText({ kind, calls, streamsPerCall, kbpsPerStream }: LoadPart): string {
    return say(text.parts[kind], {
      calls,
      streams: rangeText(words, streamsPerCall, 0),
      kbps: rangeText(words, kbpsPerStream),
    });
  }
}
