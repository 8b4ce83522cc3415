import { defaultVoiceSharePercent } from "../plan/defaults.ts";
import type { Plan, RecordingMethod, Site } from "../plan/schema.ts";
import { callBandwidth } from "../traffic/callBandwidth.ts";
import type { LinkLayerId } from "../traffic/codecs.ts";
import { faxBandwidth } from "../traffic/faxBandwidth.ts";
import { smallestCircuit } from "./bandwidth.ts";
import { type Carried, type StateCalls, unknownCarried } from "./circuitCalls.ts";
import type { CircuitEstimate, LinkLayerEstimate, LoadPart, Range } from "./estimates.ts";
import { allUp } from "./failureState.ts";
import type { StateFacts } from "./failureStates.ts";

/**
 * Media streams of a recorded call by recording method; one or two while the method is not known, and no most where none
 * is stated. All travel towards the recorder.
 *
 * @see https://kbp.imagicle.com/ucxcr/ucx-suite-for-cucm-ccme-wxc-di (bandwidth requirements)
 */
export function recordingStreams(method: RecordingMethod | null): Range {
  switch (method) {
    case "bib":
    case "nbr":
    case "cube":
      return exactly(2);
    case "dial-in":
      return exactly(1);
    case "other":
      return { least: 1, most: null };
    case null:
      return { least: 1, most: 2 };
  }
}

const exactly = (value: number): Range => ({ least: value, most: value });

const times = (one: Range, other: Range, count: number): Range => ({
  least: one.least * other.least * count,
  most: one.most === null || other.most === null ? null : one.most * other.most * count,
});

const plus = (one: Range, other: Range): Range => ({
  least: one.least + other.least,
  most: one.most === null || other.most === null ? null : one.most + other.most,
});

/** What a call takes at each link layer that the plan's circuits have. */
export function linkLayerEstimates({ sites, voice, fax }: Plan): readonly LinkLayerEstimate[] {
  return [...new Set(sites.map(({ circuit }) => circuit.linkLayer))].map((linkLayer) => {
    const withRedundancy = (redundancy: 0 | 1 | 2 | 3) => faxBandwidth({ ...fax, redundancy, linkLayer });
    return {
      linkLayer,
      call: callBandwidth({ ...voice, linkLayer }),
      fax: { least: withRedundancy(fax.redundancy ?? 0), most: withRedundancy(fax.redundancy ?? 3) },
    };
  });
}

type PerStream = { readonly voice: Range; readonly fax: Range; readonly recorded: Range };

/**
 * Estimates every circuit, once up and once down, at its own link layer, over all failure states. Voice and fax travel
 * both ways; what is recorded travels towards the recorder only.
 *
 * @param states The failure states, and beside them the calls that each may put on each circuit.
 * @returns Two estimates a site, in the order of the plan; the parts are those of the state that loads it most.
 */
export function estimateCircuits(
  states: readonly StateFacts[],
  calls: readonly StateCalls[],
  layers: readonly LinkLayerEstimate[],
  plan: Plan,
): readonly CircuitEstimate[] {
  const recorded = recordingStreams(plan.recording.method);
  const perStream = new Map<LinkLayerId, PerStream>(
    layers.map(({ linkLayer, call, fax }) => [
      linkLayer,
      { voice: exactly(call.kbps), fax: { least: fax.least.kbps, most: fax.most.kbps }, recorded },
    ]),
  );
  return plan.sites.flatMap((site, index) => {
    const rates = perStream.get(site.circuit.linkLayer) ?? { voice: exactly(0), fax: exactly(0), recorded };
    const differing = differingStates(calls, index);
    return (["up", "down"] as const).map((direction) => {
      const all = differing.map((state) =>
        inState(states[state]?.id ?? allUp, calls[state] ?? [], index, direction, rates),
      );
      return estimateOf(site, direction, all, rates);
    });
  });
}

/** The first state of each load that a circuit may have: most states change nothing for most sites. */
function differingStates(calls: readonly StateCalls[], site: number): readonly number[] {
  const found: number[] = [];
  for (const [state, groups] of calls.entries()) {
    const isKnown = found.some((one) => groups.every((group, index) => group[site] === calls[one]?.[index]?.[site]));
    if (!isKnown) found.push(state);
  }
  return found;
}

/** What all groups together put on a circuit in one state, in one direction. */
type InState = {
  readonly state: string;
  voice: number;
  fax: number;
  recording: number;
  unknown: number;
  least: number;
  /** Infinite where there is no upper end. */
  most: number;
};

/** Of each group what loads the circuit most; its least and most are those of all ways in which it may be loaded. */
function inState(state: string, groups: StateCalls, site: number, direction: "up" | "down", rates: PerStream): InState {
  const sum: InState = { state, voice: 0, fax: 0, recording: 0, unknown: 0, least: 0, most: 0 };
  for (const group of groups) {
    let heaviest: Sent | null = null;
    let least = 0;
    let unknown = 0;
    for (const carried of group[site] ?? []) {
      const sent = sentBy(carried, direction, rates);
      least = Math.max(least, sent.least);
      unknown = Math.max(unknown, sent.unknown);
      if (heaviest === null || sent.most > heaviest.most) heaviest = sent;
    }
    if (heaviest === null) continue;
    sum.voice += heaviest.voice;
    sum.fax += heaviest.fax;
    sum.recording += heaviest.recording;
    sum.unknown += unknown;
    sum.least += least;
    sum.most += heaviest.most;
  }
  return sum;
}

type Sent = Omit<InState, "state">;

/** What one group sends in one direction; recorded media goes up where a call is taken, down where the recorder stands. */
function sentBy(carried: Carried, direction: "up" | "down", { voice, fax, recorded }: PerStream): Sent {
  const { taken, served } = carried;
  const recording = direction === "up" ? taken.recording : served.recording;
  const voiceCalls = taken.voice + served.voice;
  const faxCalls = taken.fax + served.fax;
  const unknown = unknownCarried(carried);
  const most =
    voiceCalls * upperEnd(voice) +
    faxCalls * upperEnd(fax) +
    (recording === 0 ? 0 : recording * upperEnd(recorded) * upperEnd(voice));
  return {
    voice: voiceCalls,
    fax: faxCalls,
    recording,
    unknown,
    least: (voiceCalls + recording * recorded.least) * voice.least + faxCalls * fax.least,
    most: unknown > 0 ? Number.POSITIVE_INFINITY : most,
  };
}

const upperEnd = ({ most }: Range): number => most ?? Number.POSITIVE_INFINITY;

const heavier = (one: InState, other: InState): InState =>
  other.most > one.most || (other.most === one.most && other.least > one.least) ? other : one;

function estimateOf(
  { id, circuit }: Site,
  direction: "up" | "down",
  states: readonly InState[],
  rates: PerStream,
): CircuitEstimate {
  const { state, voice, fax, recording, unknown } = states.reduce(heavier);
  const part = (kind: LoadPart["kind"], calls: number, streamsPerCall: Range, kbpsPerStream: Range): LoadPart => ({
    kind,
    calls,
    streamsPerCall,
    kbpsPerStream,
    loadKbps: times(streamsPerCall, kbpsPerStream, calls),
  });
  const parts = [
    part("voice", voice, exactly(1), rates.voice),
    part("fax", fax, exactly(1), rates.fax),
    part("recording", recording, rates.recorded, rates.voice),
  ].filter(({ calls }) => calls > 0);
  const known = parts.reduce((sum, { loadKbps }) => plus(sum, loadKbps), exactly(0));
  const most = Math.max(...states.map((one) => one.most));
  const loadKbps = {
    least: Math.max(known.least, ...states.map(({ least }) => least)),
    most: Number.isFinite(most) ? most : null,
  };
  const share = circuit.voiceSharePercent ?? defaultVoiceSharePercent;
  const capacityKbps = direction === "up" ? circuit.upKbps : circuit.downKbps;
  return {
    siteId: id,
    direction,
    state,
    linkLayer: circuit.linkLayer,
    parts,
    partsKbps: unknown > 0 ? { least: known.least, most: null } : known,
    unknownCalls: unknown,
    loadKbps,
    capacityKbps,
    voiceSharePercent: share,
    queuePercent:
      capacityKbps === null || capacityKbps === 0 ? null : eachWay(loadKbps, (kbps) => (kbps * 100) / capacityKbps),
    smallestCircuitKbps: eachWay(loadKbps, (kbps) => smallestCircuit(kbps, share)),
  };
}

const eachWay = ({ least, most }: Range, figure: (value: number) => number): Range => ({
  least: figure(least),
  most: most === null ? null : figure(most),
});
