import type { LinkLayerEstimate } from "#core/assess/estimates.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";

export type CallArithmeticProps = {
  readonly plan: Plan;
  readonly layer: LinkLayerEstimate;
  readonly hasFax: boolean;
};

/** One direction of one call at one link layer: octets of a packet over its time. */
export function CallArithmetic({ plan, layer: { linkLayer, call, fax }, hasFax }: CallArithmeticProps) {
  const { messages, number, say } = useWords();
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
          {faxPackets().map(({ repeats, packet }) => (
            <span key={repeats} className="side-line">
              {say(text.faxPacket, {
                linkLayer: names.linkLayers[linkLayer],
                repeats,
                image: packet.imageBytes,
                repeated: packet.repeatedBytes,
                header: packet.headerBytes,
                udptl: packet.udptlBytes,
                link: packet.linkBytes,
                ms: packet.packetMs,
                kbps: number(packet.kbps, 1),
              })}
            </span>
          ))}
          <span className="cell-aside">{text.faxPacketTerms}</span>
        </p>
      )}
    </>
  );

  /** The packet as stated; while the repeats are not, the least and the greatest. */
  function faxPackets() {
    const { redundancy } = plan.fax;
    if (redundancy !== null) return [{ repeats: redundancy, packet: fax.least }];
    return [
      { repeats: 0, packet: fax.least },
      { repeats: 3, packet: fax.most },
    ];
  }
}
