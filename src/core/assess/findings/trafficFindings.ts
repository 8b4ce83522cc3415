import { faxBandwidth } from "#core/traffic/faxBandwidth.ts";
import type { Finding } from "../assessment.ts";
import { recordingStreams } from "../circuitEstimates.ts";
import { dimension } from "../dimension.ts";
import { mayHaveCalls } from "../ends.ts";
import type { Facts } from "../facts.ts";

/** Reports traffic that gives no number of calls, and media that takes more than the vendor's figure for a call. */
export function trafficFindings(facts: Facts): readonly Finding[] {
  return [
    ...withoutAnswer(facts),
    ...recordingTakesMore(facts),
    ...recordingMethodLimits(facts),
    ...recordingCodec(facts),
    ...faxTakesMore(facts),
  ];
}

function withoutAnswer({ plan, carryingCalls }: Facts): readonly Finding[] {
  return plan.sites.flatMap((site) =>
    carryingCalls.flatMap(({ id }): readonly Finding[] => {
      const demand = site.traffic[id];
      if (demand === undefined || demand.by === "calls") return [];
      const { calls, limit } = dimension(demand);
      if (limit === null) return [];
      return [
        {
          code: limit === "endless-queue" ? "traffic/endless-queue" : "traffic/too-much",
          severity: "warning",
          at: ["sites", site.id, "traffic", id],
          values: { application: id, site: site.name, limited: calls === null ? "no" : "yes", calls: calls ?? 0 },
          source: { kind: "plan" },
        },
      ];
    }),
  );
}

/** Recording that sends two streams a call: more than one call of the vendor's figure, on the way up only. */
function recordingTakesMore({ plan, isInstalled, carryingCalls }: Facts): readonly Finding[] {
  const recording = carryingCalls.filter(({ id }) => id === "call-recording");
  if (!isInstalled("call-recording") || recordingStreams(plan.recording.method).least < 2) return [];
  if (!plan.sites.some((site) => mayHaveCalls(site, recording))) return [];
  return [
    {
      code: "recording/two-streams",
      severity: "info",
      at: ["recording", "method"],
      values: { method: plan.recording.method ?? "" },
      source: { kind: "reference", id: "kb-recording-streams" },
    },
  ];
}

/** What a way of recording on Cisco's PBX asks for, and which calls it does not reach. */
function recordingMethodLimits({ plan, isInstalled }: Facts): readonly Finding[] {
  const { method } = plan.recording;
  const isStated = method !== null && method !== "other";
  if (!isInstalled("call-recording") || plan.callingPlatform.vendor !== "cisco" || !isStated) return [];
  return [
    {
      code: "recording/method-limits",
      severity: "info",
      at: ["recording", "method"],
      values: { way: method === "dial-in" ? "dial" : method },
      source: { kind: "reference", id: "kb-recording-streams" },
    },
  ];
}

/** A codec that the recorder does not take: G.711 and G.729A are what the vendor names. */
function recordingCodec({ plan, isInstalled }: Facts): readonly Finding[] {
  const { codec } = plan.voice;
  if (!isInstalled("call-recording") || codec.startsWith("g711") || codec.startsWith("g729")) return [];
  return [
    {
      code: "recording/codec",
      severity: "warning",
      at: ["voice", "codec"],
      values: { codec },
      source: { kind: "reference", id: "kb-recording" },
    },
  ];
}

/** T.38 that takes more at layer 3 than the vendor's figure for a call. */
function faxTakesMore({ plan, catalogue, carryingCalls }: Facts): readonly Finding[] {
  const fax = carryingCalls.filter(({ id }) => id === "digital-fax");
  if (fax.length === 0 || !plan.sites.some((site) => mayHaveCalls(site, fax))) return [];
  const { kbps } = faxBandwidth({ ...plan.fax, redundancy: plan.fax.redundancy ?? 3, linkLayer: "layer-3" });
  if (kbps <= catalogue.kbpsPerCall) return [];
  return [
    {
      code: "fax/over-call-rate",
      severity: "warning",
      at: ["fax", "redundancy"],
      values: { kbps, callKbps: catalogue.kbpsPerCall, isKnown: plan.fax.redundancy === null ? "no" : "yes" },
      source: { kind: "plan" },
    },
  ];
}
