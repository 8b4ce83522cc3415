import { type LinkLayerId, linkLayers } from "./codecs.ts";

/** What one direction of one T.38 call takes, with every term of the formula. Sizes in octets. */
export type FaxBandwidth = {
  /** Image data of one packet: bit rate × packet time. */
  readonly imageBytes: number;
  /** Earlier packets that are repeated: redundancy × (image data + 2). */
  readonly repeatedBytes: number;
  /** IP and UDP. */
  readonly headerBytes: number;
  /** UDPTL; assumed. */
  readonly udptlBytes: number;
  readonly linkBytes: number;
  readonly packetBytes: number;
  readonly packetMs: number;
  readonly kbps: number;
};

export type FaxMedia = {
  readonly bitRate: 14_400 | 33_600;
  readonly packetMs: 20 | 40;
  /** How many earlier packets each packet repeats. */
  readonly redundancy: 0 | 1 | 2 | 3;
  readonly linkLayer: LinkLayerId | "layer-3";
};

const headerBytes = 28;
const udptlBytes = 6;
const repeatBytes = 2;

/**
 * Bandwidth of one direction of a fax call over T.38 (UDPTL), while pages are sent.
 *
 * With I = bit rate × packet time / 8000 octets of image data and redundancy r, a packet has
 * I + r·(I + 2) + 28 (IP, UDP) + 6 (UDPTL, assumed) + link layer, and kbps = packet × 8 / packet time. Computed; nobody
 * publishes these figures. Compressed RTP does not touch it, since it is no RTP.
 *
 * @param media Bit rate in bit/s, packet time in ms, number of earlier packets in each packet, and link layer.
 * @returns kbps and the octets that make it up.
 * @see ITU-T T.38
 */
export function faxBandwidth({ bitRate, packetMs, redundancy, linkLayer }: FaxMedia): FaxBandwidth {
  const imageBytes = (bitRate * packetMs) / 8000;
  const repeatedBytes = redundancy * (imageBytes + repeatBytes);
  const { linkBytes } = linkLayers[linkLayer];
  const packetBytes = imageBytes + repeatedBytes + headerBytes + udptlBytes + linkBytes;
  return {
    imageBytes,
    repeatedBytes,
    headerBytes,
    udptlBytes,
    linkBytes,
    packetBytes,
    packetMs,
    kbps: (packetBytes * 8) / packetMs,
  };
}
