/** Codecs with their packet time, in the order of the published table. */
export const codecIds = [
  "g711",
  "g711-30ms",
  "g711-10ms",
  "g729",
  "g729-30ms",
  "g729-40ms",
  "g723-63",
  "g723-53",
  "g726-32",
  "g726-24",
  "g728",
  "g722",
  "ilbc-20",
  "ilbc-30",
  "opus-24",
] as const;

export type CodecId = (typeof codecIds)[number];

/**
 * What one packet of each codec carries.
 *
 * @see https://bxin.cisco.com/c/en/us/support/docs/voice/voice-quality/7934-bwidth-consume.html
 */
export const codecs: Readonly<Record<CodecId, { readonly payloadBytes: number; readonly packetMs: number }>> = {
  g711: { payloadBytes: 160, packetMs: 20 },
  "g711-30ms": { payloadBytes: 240, packetMs: 30 },
  "g711-10ms": { payloadBytes: 80, packetMs: 10 },
  g729: { payloadBytes: 20, packetMs: 20 },
  "g729-30ms": { payloadBytes: 30, packetMs: 30 },
  "g729-40ms": { payloadBytes: 40, packetMs: 40 },
  "g723-63": { payloadBytes: 24, packetMs: 30 },
  "g723-53": { payloadBytes: 20, packetMs: 30 },
  "g726-32": { payloadBytes: 80, packetMs: 20 },
  "g726-24": { payloadBytes: 60, packetMs: 20 },
  g728: { payloadBytes: 60, packetMs: 30 },
  g722: { payloadBytes: 160, packetMs: 20 },
  "ilbc-20": { payloadBytes: 38, packetMs: 20 },
  "ilbc-30": { payloadBytes: 50, packetMs: 30 },
  "opus-24": { payloadBytes: 60, packetMs: 20 },
};

/** Link layers of access circuits, the usual one first. */
export const linkLayerIds = ["ethernet", "ethernet-vlan", "ethernet-wire", "mp-frf12", "mp-frf12-crtp"] as const;

export type LinkLayerId = (typeof linkLayerIds)[number];

/** Octets that a link layer adds to each packet, and whether it compresses the headers of RTP. */
export type LinkLayer = { readonly linkBytes: number; readonly compressesRtp: boolean };

/**
 * Ethernet: 14 and 4 of check sequence; a VLAN tag takes 4, preamble and gap 20. MP and FRF.12: 6 and one flag.
 *
 * @see https://bxin.cisco.com/c/en/us/support/docs/voice/voice-quality/7934-bwidth-consume.html
 */
export const linkLayers: Readonly<Record<LinkLayerId | "layer-3", LinkLayer>> = {
  "layer-3": { linkBytes: 0, compressesRtp: false },
  ethernet: { linkBytes: 18, compressesRtp: false },
  "ethernet-vlan": { linkBytes: 22, compressesRtp: false },
  "ethernet-wire": { linkBytes: 38, compressesRtp: false },
  "mp-frf12": { linkBytes: 7, compressesRtp: false },
  "mp-frf12-crtp": { linkBytes: 7, compressesRtp: true },
};

/** Authentication tags of SRTP. */
export const srtpTagIds = ["none", "tag-32", "tag-80"] as const;

export type SrtpTagId = (typeof srtpTagIds)[number];

/**
 * Octets of each tag.
 *
 * @see RFC 3711: 80 bits unless agreed otherwise, 32 as the short form
 */
export const srtpTagBytes: Readonly<Record<SrtpTagId, number>> = { none: 0, "tag-32": 4, "tag-80": 10 };
