import { defaultVoiceSharePercent } from "../plan/defaults.ts";
import type { Plan, RecordingMethod, Site } from "../plan/schema.ts";
import { callBandwidth } from "../traffic/callBandwidth.ts";
import type { LinkLayerId } from "../traffic/codecs.ts";
import { faxBandwidth } from "../traffic/faxBandwidth.ts";
import { smallestCircuit } from "./bandwidth.ts";
import type { Carried, StateCalls } from "./circuitCalls.ts";
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
 * Estimates every circuit, once up and once down, at its own link layer, in the failure state that loads it most. Voice
 * and fax travel both ways; what is recorded travels towards the recorder only.
 *
 * @param states The failure states, and beside them the calls that each may put on each circuit.
 * @returns Two estimates a site, in the order of the plan.
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
    return (["up", "down"] as const).map((direction) => {
      const heaviest = heaviestState(states, calls, index, direction, rates);
      return estimateOf(site, direction, heaviest, rates);
    });
  });
}

type InState = {
  readonly state: string;
  voice: number;
  fax: number;
  recording: number;
  kbps: number;
  unknown: number;
};

/** The first state with most to carry on a circuit in one direction; of equal ones that with most unknown. */
function heaviestState(
  states: readonly StateFacts[],
  calls: readonly StateCalls[],
  site: number,
  direction: "up" | "down",
  rates: PerStream,
): InState {
  let heaviest: InState = { state: allUp, voice: 0, fax: 0, recording: 0, kbps: -1, unknown: 0 };
  for (const [index, { id }] of states.entries()) {
    const here = inState(id, calls[index] ?? [], site, direction, rates);
    if (here.kbps > heaviest.kbps || (here.kbps === heaviest.kbps && here.unknown > heaviest.unknown)) heaviest = here;
  }
  return heaviest;
}

/** The calls that all groups together may put on a circuit at most, in one direction. */
function inState(state: string, groups: StateCalls, site: number, direction: "up" | "down", rates: PerStream): InState {
  const sum: InState = { state, voice: 0, fax: 0, recording: 0, kbps: 0, unknown: 0 };
  for (const group of groups) {
    let worst: Carried | null = null;
    let most = -1;
    let unknownHere = 0;
    for (const carried of group[site] ?? []) {
      unknownHere = Math.max(unknownHere, carried.calls.unknown);
      const sent = sentKbps(carried, direction, rates);
      if (sent <= most) continue;
      most = sent;
      worst = carried;
    }
    if (worst === null) continue;
    sum.voice += worst.calls.voice;
    sum.fax += worst.calls.fax;
    sum.recording += recordedCalls(worst, direction);
    sum.kbps += most;
    sum.unknown += unknownHere;
  }
  return sum;
}

/** Recorded media goes up where the call is taken, and down where the recorder stands. */
const recordedCalls = ({ as, calls }: Carried, direction: "up" | "down"): number =>
  (as === "taken") === (direction === "up") ? calls.recording : 0;

/** The most a range says, or the least where it says no most. */
const upperEnd = ({ least, most }: Range): number => most ?? least;

function sentKbps(carried: Carried, direction: "up" | "down", { voice, fax, recorded }: PerStream): number {
  const { calls } = carried;
  const streams = calls.voice + recordedCalls(carried, direction) * upperEnd(recorded);
  return streams * upperEnd(voice) + calls.fax * upperEnd(fax);
}

function estimateOf(
  { id, circuit }: Site,
  direction: "up" | "down",
  { state, voice, fax, recording, unknown }: InState,
  rates: PerStream,
): CircuitEstimate {
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
  const loadKbps = unknown > 0 ? { least: known.least, most: null } : known;
  const share = circuit.voiceSharePercent ?? defaultVoiceSharePercent;
  const capacityKbps = direction === "up" ? circuit.upKbps : circuit.downKbps;
  return {
    siteId: id,
    direction,
    state,
    linkLayer: circuit.linkLayer,
    parts,
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
