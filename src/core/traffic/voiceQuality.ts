import { type CodecId, codecs } from "./codecs.ts";

/** Bands of R, best first. */
export type QualityBand =
  | "very-satisfied"
  | "satisfied"
  | "some-dissatisfied"
  | "many-dissatisfied"
  | "nearly-all-dissatisfied"
  | "not-recommended";

/** An estimate of what people hear, with every term. Times in ms. */
export type VoiceQuality = {
  /** Mouth to ear: half the round-trip time, packet, look-ahead and jitter buffer. */
  readonly oneWayMs: number;
  /** Packetisation: the packet time of the codec. */
  readonly packetMs: number;
  readonly lookAheadMs: number;
  readonly jitterBufferMs: number;
  /** Id. */
  readonly delayImpairment: number;
  /** Ie,eff: of the codec itself, and of what is lost. */
  readonly lossImpairment: number;
  /** Transmission rating, below 93.2; a very bad path takes it below 0. */
  readonly r: number;
  /** Mean opinion score, 1 to 4.5. */
  readonly mos: number;
  readonly band: QualityBand;
};

type Equipment = { readonly impairment: number; readonly robustness: number; readonly lookAheadMs: number };

/** G.113 values as used in public code: G.711 with loss concealment, and G.729A. Other codecs have none here. */
const equipment: Readonly<Record<"g711" | "g729", Equipment>> = {
  g711: { impairment: 0, robustness: 25.1, lookAheadMs: 0 },
  g729: { impairment: 11, robustness: 19, lookAheadMs: 5 },
};

const equipmentOf = (codec: CodecId): Equipment | null => {
  if (codec.startsWith("g711")) return equipment.g711;
  return codec.startsWith("g729") ? equipment.g729 : null;
};

const bestRating = 93.2;
/** Our assumption: the receiver buffers twice the jitter, and never less than this. */
const leastJitterBufferMs = 40;
/** Delay above which talk-over counts more, in ms. */
const kneeMs = 177.3;

/**
 * Estimates voice quality by the planning form of the E-model: R = 93.2 - Id - Ie,eff.
 *
 * Id is linear, 0.024·d + 0.11·(d - 177.3), the latter above 177.3 ms only; Idd of the full G.107 is less (0.16 for
 * 3.60 at 150 ms, 14.76 for 20.70 at 300 ms). Ie,eff = Ie + (95 - Ie)·Ppl / (Ppl + Bpl), as for losses at random.
 * d = RTT / 2 + packet time + look-ahead + jitter buffer; the buffer of twice the jitter, at least 40 ms, is assumed.
 *
 * @param path Round-trip time and jitter in ms, 0 or more; loss in percent, 0 to 100; only G.711 and G.729 (as G.729A)
 *   have published values, at any packet time.
 * @returns The estimate with every term; `null` for a codec without published values.
 * @see ITU-T G.107 and G.113, values as used in public code; bands by Mitel, MiVoice MX-ONE 8.0, speech quality measurement
 */
export function estimateVoiceQuality(path: {
  readonly rttMs: number;
  readonly jitterMs: number;
  readonly lossPercent: number;
  readonly codec: CodecId;
}): VoiceQuality | null {
  const values = equipmentOf(path.codec);
  if (values === null) return null;
  const { packetMs } = codecs[path.codec];
  const { impairment, robustness, lookAheadMs } = values;
  const jitterBufferMs = Math.max(leastJitterBufferMs, 2 * path.jitterMs);
  const oneWayMs = path.rttMs / 2 + packetMs + lookAheadMs + jitterBufferMs;
  const delayImpairment = 0.024 * oneWayMs + 0.11 * Math.max(0, oneWayMs - kneeMs);
  const lossImpairment = impairment + ((95 - impairment) * path.lossPercent) / (path.lossPercent + robustness);
  const r = bestRating - delayImpairment - lossImpairment;
  return {
    oneWayMs,
    packetMs,
    lookAheadMs,
    jitterBufferMs,
    delayImpairment,
    lossImpairment,
    r,
    mos: mosOf(r),
    band: bandOf(r),
  };
}

/**
 * Mean opinion score of a rating.
 *
 * @param r Transmission rating, any number.
 * @returns 1 to 4.5: 1 for ratings of 0 and less, 4.5 for 100 and more. The formula itself dips to 0.989 below a rating
 *   of 6.5, less than the scale has; 1 comes there.
 * @see ITU-T G.107, annex B
 */
export function mosOf(r: number): number {
  if (r <= 0) return 1;
  if (r >= 100) return 4.5;
  return Math.max(1, 1 + 0.035 * r + r * (r - 60) * (100 - r) * 7e-6);
}

const bands: readonly (readonly [from: number, band: QualityBand])[] = [
  [90, "very-satisfied"],
  [80, "satisfied"],
  [70, "some-dissatisfied"],
  [60, "many-dissatisfied"],
  [50, "nearly-all-dissatisfied"],
];

const bandOf = (r: number): QualityBand => bands.find(([from]) => r >= from)?.[1] ?? "not-recommended";
