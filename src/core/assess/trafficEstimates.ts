import type { Demand } from "../plan/schema.ts";
import { channelsForErlangB } from "../traffic/erlangB.ts";
import { recordingStorage } from "../traffic/recordingStorage.ts";
import { estimateVoiceQuality } from "../traffic/voiceQuality.ts";
import type { Check } from "./assessment.ts";
import { dimension, mostErlangs } from "./dimension.ts";
import type { DemandFigures, PathQuality, Pooling, StorageEstimate } from "./estimates.ts";
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

type LossDemand = Extract<Demand, { readonly by: "erlang-b" }>;

/** What one common group of channels would save, for each application with Erlang B traffic at two sites or more. */
export function poolingOf({ plan, carryingCalls }: Facts): readonly Pooling[] {
  return carryingCalls.flatMap(({ id: application }): readonly Pooling[] => {
    const demands = plan.sites
      .map(({ traffic }) => traffic[application])
      .filter((demand): demand is LossDemand => demand?.by === "erlang-b" && (dimension(demand).calls ?? 0) > 0);
    const figures = demands.map(dimension);
    const erlangs = figures.reduce((sum, one) => sum + (one.erlangs ?? 0), 0);
    if (demands.length < 2 || erlangs > mostErlangs) return [];
    const blockingPercent = Math.min(...demands.map((demand) => demand.blockingPercent ?? 100));
    return [
      {
        application,
        sites: demands.length,
        erlangs,
        blockingPercent,
        separateChannels: figures.reduce((sum, { calls }) => sum + (calls ?? 0), 0),
        pooledChannels: channelsForErlangB(erlangs, blockingPercent / 100),
      },
    ];
  });
}

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
  return checks.flatMap(({ about, path, states }): readonly PathQuality[] => {
    if (about !== "media" || path === null) return [];
    const measured = measurementOf(...path);
    const rttMs = measured?.rttMs ?? measured?.rttMinMs ?? null;
    if (!measured || rttMs === null) return [];
    const { jitterMs, lossPercent } = measured;
    const { codec } = plan.voice;
    const quality = estimateVoiceQuality({ rttMs, jitterMs: jitterMs ?? 0, lossPercent: lossPercent ?? 0, codec });
    if (quality === null) return [];
    const isBestCase = jitterMs === null || lossPercent === null || measured.rttMs === null;
    return [{ path, codec, rttMs, jitterMs, lossPercent, quality, isBestCase, states }];
  });
}
