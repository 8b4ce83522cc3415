import type { ApplicationId } from "../plan/applications.ts";
import type { CallBandwidth } from "../traffic/callBandwidth.ts";
import type { CodecId, LinkLayerId } from "../traffic/codecs.ts";
import type { FaxBandwidth } from "../traffic/faxBandwidth.ts";
import type { VoiceQuality } from "../traffic/voiceQuality.ts";
import type { Dimensioned } from "./dimension.ts";

/** What a figure is at least and at most; `null` where what is known gives no most. */
export type Range = { readonly least: number; readonly most: number | null };

/** What one kind of calls puts on one circuit in one direction. */
export type LoadPart = {
  readonly kind: "voice" | "fax" | "recording";
  readonly calls: number;
  /** Media streams that each call sends in this direction. */
  readonly streamsPerCall: Range;
  readonly kbpsPerStream: Range;
  readonly loadKbps: Range;
};

/** The load of one circuit in one direction at its own link layer, over all failure states. */
export type CircuitEstimate = {
  readonly siteId: string;
  readonly direction: "up" | "down";
  /** The failure state that loads it most; the parts are those of this state. */
  readonly state: string;
  readonly linkLayer: LinkLayerId;
  /** Kinds that have calls, in the order of their declaration. */
  readonly parts: readonly LoadPart[];
  /** The sum of the parts. */
  readonly partsKbps: Range;
  readonly unknownCalls: number;
  /** What the priority queue of the circuit has to carry, in whatever state: another may have the greatest least. */
  readonly loadKbps: Range;
  readonly capacityKbps: number | null;
  readonly voiceSharePercent: number;
  /** Load in percent of the capacity; `null` without a capacity. */
  readonly queuePercent: Range | null;
  /** The least whole number of kbps of which the voice share carries the load. */
  readonly smallestCircuitKbps: Range;
};

/** What one direction of one call takes at one link layer, with every term. */
export type LinkLayerEstimate = {
  readonly linkLayer: LinkLayerId;
  readonly call: CallBandwidth;
  /** By how many earlier packets each packet repeats: the stated number, or 0 and 3. */
  readonly fax: { readonly least: FaxBandwidth; readonly most: FaxBandwidth };
};

/** Calls of one application at one site that were worked out, not stated. */
export type DemandFigures = Dimensioned & { readonly siteId: string; readonly application: ApplicationId };

/** What one common group of channels at the data centre would save against one group a site, at one accepted blocking. */
export type Pooling = {
  readonly application: ApplicationId;
  readonly sites: number;
  /** Traffic with the calls that try again. */
  readonly erlangs: number;
  readonly blockingPercent: number;
  readonly separateChannels: number;
  readonly pooledChannels: number;
};

/** Disk that recordings take, on every node since all hold all of them. `null` where an answer is missing. */
export type StorageEstimate = {
  readonly kilobytesPerMinute: number;
  readonly hoursPerDay: number | null;
  readonly daysKept: number | null;
  readonly gigabytesPerNode: number | null;
  readonly nodes: number;
};

/** Estimated quality of calls on one path. */
export type PathQuality = {
  /** Ids of the two sites, the server's first. */
  readonly path: readonly [string, string];
  readonly codec: CodecId;
  /** The average; without one from the minimum, or 0, to the maximum, if it is known. */
  readonly rttMs: Range;
  readonly jitterMs: number | null;
  readonly lossPercent: number | null;
  /** The best that the path can be: at the least round-trip time, with 0 for jitter and loss that were not measured. */
  readonly quality: VoiceQuality;
  /** The worst that it can be, the same where all is measured; `null` where nothing bounds it. */
  readonly worst: VoiceQuality | null;
  readonly states: readonly string[];
  readonly isFailoverOnly: boolean;
};

/** Ids of the references that figures lean on, by what they explain. */
export type EstimateSources = Readonly<Record<"circuits" | "demands" | "storage" | "quality", readonly string[]>>;

/** Figures of ours beside the vendor's verdicts. */
export type Estimates = {
  /** One entry for each link layer that a circuit of the plan has. */
  readonly linkLayers: readonly LinkLayerEstimate[];
  readonly circuits: readonly CircuitEstimate[];
  readonly demands: readonly DemandFigures[];
  readonly pooling: readonly Pooling[];
  /** `null` without Call Recording. */
  readonly storage: StorageEstimate | null;
  /** Paths that carry media and have a round-trip time; none for a codec without published values. */
  readonly quality: readonly PathQuality[];
  readonly sources: EstimateSources;
};
