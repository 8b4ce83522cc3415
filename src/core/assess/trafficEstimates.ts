import type { Demand, Measurement } from "../plan/schema.ts";
import { channelsForErlangB } from "../traffic/erlangB.ts";
import { recordingStorage } from "../traffic/recordingStorage.ts";
import { estimateVoiceQuality } from "../traffic/voiceQuality.ts";
import type { Check } from "./assessment.ts";
import { dimension, mostErlangs } from "./dimension.ts";
import type { DemandFigures, PathQuality, Pooling, Range, StorageEstimate } from "./estimates.ts";
import type { Facts } from "./facts.ts";

/** The calls that were worked out, of installed applications, in the order of the plan's sites. */
export function demandFigures({ plan, carryingCalls }: Facts): readonly DemandFigures[] {
  return plan.sites.flatMap(({ id: siteId, traffic }) =>
    carryingCalls.flatMap(({ id: application }): readonly DemandFigures[] => {
      const demand = traffic[application];
      return demand && demand.by !== "calls" ? [{ siteId, application, ...dimension(demand) }] : [];
    }),
  );
}

/** What one common group of channels would save, for each application and blocking that two sites or more accept. */
export function poolingOf({ plan, carryingCalls }: Facts): readonly Pooling[] {
  return carryingCalls.flatMap(({ id: application }): readonly Pooling[] => {
    const demands = plan.sites
      .map(({ traffic }) => traffic[application])
      .filter((demand): demand is LossDemand => demand?.by === "erlang-b" && (dimension(demand).calls ?? 0) > 0);
    const grades = [...new Set(demands.map(({ blockingPercent }) => blockingPercent))].filter(
      (grade) => grade !== null,
    );
    return grades.flatMap((blockingPercent): readonly Pooling[] => {
      const alike = demands.filter((demand) => demand.blockingPercent === blockingPercent);
      const erlangs = alike.reduce((sum, demand) => sum + attempted(demand, blockingPercent), 0);
      if (alike.length < 2 || erlangs > mostErlangs) return [];
      return [
        {
          application,
          sites: alike.length,
          erlangs,
          blockingPercent,
          separateChannels: alike.reduce((sum, demand) => sum + (dimension(demand).calls ?? 0), 0),
          pooledChannels: channelsForErlangB(erlangs, blockingPercent / 100),
        },
      ];
    });
  });
}

type LossDemand = Extract<Demand, { readonly by: "erlang-b" }>;

/** First and repeated attempts at the accepted blocking, in erlangs; as each site's own channels are counted for. */
const attempted = (demand: LossDemand, blockingPercent: number): number =>
  (dimension(demand).erlangs ?? 0) / (1 - ((demand.recallPercent ?? 0) / 100) * (blockingPercent / 100));

/** Disk for recordings on each node; `null` without Call Recording. */
export function storageOf({ plan, isInstalled, nodes }: Facts): StorageEstimate | null {
  if (!isInstalled("call-recording")) return null;
  const { hoursPerDay, daysKept } = plan.recording;
  const { kilobytesPerMinute, gigabytesPerNode } = recordingStorage({
    hoursPerDay: hoursPerDay ?? 0,
    daysKept: daysKept ?? 0,
  });
  const isKnown = hoursPerDay !== null && daysKept !== null;
  return {
    kilobytesPerMinute,
    hoursPerDay,
    daysKept,
    gigabytesPerNode: isKnown ? gigabytesPerNode : null,
    nodes: nodes.suite.length,
  };
}

/** Quality of calls on each path that carries media and was measured, in the order of the checks. */
export function pathQualities(checks: readonly Check[], { plan, measurementOf }: Facts): readonly PathQuality[] {
  const { codec } = plan.voice;
  return checks.flatMap(({ about, path, states, isFailoverOnly }): readonly PathQuality[] => {
    if (about !== "media" || path === null) return [];
    const measured = measurementOf(...path);
    const rttMs = measured ? roundTrip(measured) : null;
    if (!measured || rttMs === null) return [];
    const { jitterMs, lossPercent } = measured;
    const at = (rtt: number) =>
      estimateVoiceQuality({ rttMs: rtt, jitterMs: jitterMs ?? 0, lossPercent: lossPercent ?? 0, codec });
    const quality = at(rttMs.least);
    if (quality === null) return [];
    const isBounded = rttMs.most !== null && jitterMs !== null && lossPercent !== null;
    const worst = isBounded ? at(rttMs.most) : null;
    return [{ path, codec, rttMs, jitterMs, lossPercent, quality, worst, states, isFailoverOnly }];
  });
}

/** What a round trip takes: the average, or what minimum and maximum leave open; `null` if nothing of it is known. */
function roundTrip({ rttMs, rttMinMs, rttMaxMs }: Measurement): Range | null {
  if (rttMs !== null) return { least: rttMs, most: rttMs };
  return rttMinMs === null && rttMaxMs === null ? null : { least: rttMinMs ?? 0, most: rttMaxMs };
}
