import { type CodecId, codecs, type LinkLayerId, linkLayers, type SrtpTagId, srtpTagBytes } from "./codecs.ts";

/** What one direction of one call takes, with every term of the formula. Sizes in octets. */
export type CallBandwidth = {
  readonly payloadBytes: number;
  /** IP, UDP and RTP: 40, or 2 where they are compressed. */
  readonly headerBytes: number;
  readonly linkBytes: number;
  readonly srtpBytes: number;
  readonly packetBytes: number;
  readonly packetMs: number;
  readonly kbps: number;
};

export type CallMedia = {
  readonly codec: CodecId;
  readonly linkLayer: LinkLayerId | "layer-3";
  readonly srtp: SrtpTagId;
};

const headerBytes = { plain: 40, compressed: 2 } as const;

/**
 * Bandwidth of one direction of one call: packet × 8 / packet time, without RTCP and without silence suppression.
 *
 * @param media Codec with its packet time, link layer of the circuit (`layer-3` for none), and tag of SRTP.
 * @returns kbps and the octets that make it up; at layer 3 G.711 at 20 ms takes the vendor's 80 kbps.
 * @see https://bxin.cisco.com/c/en/us/support/docs/voice/voice-quality/7934-bwidth-consume.html
 */
export function callBandwidth({ codec, linkLayer, srtp }: CallMedia): CallBandwidth {
  const { payloadBytes, packetMs } = codecs[codec];
  const { linkBytes, compressesRtp } = linkLayers[linkLayer];
  const header = compressesRtp ? headerBytes.compressed : headerBytes.plain;
  const srtpBytes = srtpTagBytes[srtp];
  const packetBytes = payloadBytes + header + linkBytes + srtpBytes;
  return {
    payloadBytes,
    headerBytes: header,
    linkBytes,
    srtpBytes,
    packetBytes,
    packetMs,
    kbps: (packetBytes * 8) / packetMs,
  };
}
