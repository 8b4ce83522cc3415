import type { LinkLayerEstimate } from "#core/assess/estimates.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { rangeText } from "./rangeText.ts";

export type CallArithmeticProps = {
  readonly plan: Plan;
  readonly layer: LinkLayerEstimate;
  readonly hasFax: boolean;
};

/** One direction of one call at one link layer: octets of a packet over its time. */
export function CallArithmetic({ plan, layer: { linkLayer, call, fax }, hasFax }: CallArithmeticProps) {
  const words = useWords();
  const { messages, number, say } = words;
  const { names, estimates: text } = messages;
  return (
    <>
      <p>
        {say(text.packet, {
          linkLayer: names.linkLayers[linkLayer],
          codec: names.codecs[plan.voice.codec],
          srtp: names.srtpTags[plan.voice.srtp],
          payload: call.payloadBytes,
          header: call.headerBytes,
          link: call.linkBytes,
          tag: call.srtpBytes,
          ms: call.packetMs,
          kbps: number(call.kbps, 1),
        })}
        <span className="cell-aside">{say(text.packetTerms, { tag: call.srtpBytes })}</span>
      </p>
      {hasFax && (
        <p>
          {say(text.faxPacket, {
            linkLayer: names.linkLayers[linkLayer],
            octets: rangeText(words, { least: fax.least.packetBytes, most: fax.most.packetBytes }, 0),
            ms: fax.least.packetMs,
            kbps: rangeText(words, { least: fax.least.kbps, most: fax.most.kbps }),
          })}
        </p>
      )}
    </>
  );
}
