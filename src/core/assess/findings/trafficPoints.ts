import type { Assessment, OpenPoint } from "../assessment.ts";
import { recordingStreams } from "../circuitEstimates.ts";
import { dimension } from "../dimension.ts";
import { mayHaveCalls } from "../ends.ts";
import type { PathQuality } from "../estimates.ts";
import type { Facts } from "../facts.ts";
import { open, type Questions, when } from "./openPoint.ts";

/** Calls, media and circuits that are not known. */
export function trafficPoints(bandwidth: Assessment["bandwidth"], facts: Facts): readonly OpenPoint[] {
  return [...traffic(facts), ...incompleteDemands(facts), ...media(facts), ...capacities(bandwidth, facts)];
}

/**
 * Calls not stated: one question an application, with the sites that it waits for. It blocks where an answer could load
 * a circuit, that is unless all of the application's servers stand at the one site that is asked about.
 */
const traffic: Questions = ({ plan, carryingCalls, nodeSites }) =>
  carryingCalls.flatMap(({ id, role }) => {
    const sites = plan.sites.filter((site) => site.traffic[id] === undefined);
    const [first] = sites;
    if (!first && plan.sites.length > 0) return [];
    const [served, ...others] = nodeSites[role];
    const local = others.length === 0 && sites.length > 0 && sites.every((site) => site.id === served);
    return [
      open("traffic/calls-missing", "engineer", first ? ["sites", first.id, "traffic", id] : ["sites"], {
        id: `traffic/calls-missing/${id}`,
        blocks: !local || plan.sites.length > 1,
        values: { application: id, sites: sites.map(({ name }) => name) },
        source: { kind: "prose", id: "kbps-per-call" },
      }),
    ];
  });

/** Calls that are to be worked out from answers of which some are not given yet, or from which no number follows. */
const incompleteDemands: Questions = ({ plan, carryingCalls }) =>
  plan.sites.flatMap((site) =>
    carryingCalls.flatMap(({ id }) => {
      const demand = site.traffic[id];
      if (demand === undefined || demand.by === "calls") return [];
      const { calls, leastCalls, missing, limit } = dimension(demand);
      if (calls !== null) return [];
      const at = ["sites", site.id, "traffic", id];
      const source = { kind: "prose", id: "kbps-per-call" } as const;
      if (missing.length === 0) {
        const values = {
          application: id,
          site: site.name,
          why: limit === "endless-queue" ? "endless" : "beyond",
          leastCalls,
        };
        return [open("traffic/demand-without-number", "engineer", at, { blocks: true, values, source })];
      }
      return [
        open("traffic/demand-incomplete", "engineer", at, {
          blocks: true,
          values: { application: id, site: site.name, fields: missing, leastCalls },
          source,
        }),
      ];
    }),
  );

/** What the figures beside the vendor's wait for; they change no verdict. */
const media: Questions = ({ plan, carryingCalls }) => {
  const may = (wanted: string) => {
    const applications = carryingCalls.filter(({ id }) => id === wanted);
    return applications.length > 0 && plan.sites.some((site) => mayHaveCalls(site, applications));
  };
  const { method, hoursPerDay, daysKept } = plan.recording;
  const storage = [...(hoursPerDay === null ? ["hoursPerDay"] : []), ...(daysKept === null ? ["daysKept"] : [])];
  const records = carryingCalls.some(({ id }) => id === "call-recording");
  return [
    ...when(may("call-recording") && recordingStreams(method).most !== recordingStreams(method).least, () =>
      open("recording/method-missing", "pbx-team", ["recording", "method"], {
        values: { method: method ?? "none" },
        source: { kind: "reference", id: "kb-recording-streams" },
      }),
    ),
    ...when(records && storage.length > 0, () =>
      open("recording/storage-missing", "engineer", ["recording", storage[0] ?? "hoursPerDay"], {
        id: "recording/storage-missing",
        values: { fields: storage },
        source: { kind: "reference", id: "kb-recording" },
      }),
    ),
    ...when(may("digital-fax") && plan.fax.redundancy === null, () =>
      open("fax/redundancy-missing", "pbx-team", ["fax", "redundancy"]),
    ),
  ];
};

/** Paths that a question names; others are counted. */
const pathsNamed = 5;

/** Paths whose estimated quality is a best case only. */
export function withoutJitterOrLoss(quality: readonly PathQuality[], { siteName }: Facts): readonly OpenPoint[] {
  const paths = quality.filter(({ worst }) => worst === null).map(({ path }) => path);
  const [first] = paths;
  if (!first) return [];
  return [
    open("quality/jitter-or-loss-missing", "customer-network", ["measurements", ...first], {
      id: "quality/jitter-or-loss-missing",
      values: {
        paths: paths
          .slice(0, pathsNamed)
          .map(([from, to]) => (from === to ? siteName(from) : `${siteName(from)} – ${siteName(to)}`)),
        count: paths.length,
        more: Math.max(0, paths.length - pathsNamed),
      },
      source: { kind: "reference", id: "g107" },
    }),
  ];
}

/** Circuits that carry calls, or may, without a capacity. */
function capacities({ budgets }: Assessment["bandwidth"], { siteName }: Facts): readonly OpenPoint[] {
  return budgets
    .filter(({ verdict, capacityKbps }) => verdict === "unmeasured" && capacityKbps === null)
    .map(({ siteId, direction }) => {
      const field = direction === "up" ? "upKbps" : "downKbps";
      return open("bandwidth/capacity-missing", "customer-network", ["sites", siteId, "circuit", field], {
        blocks: true,
        values: { site: siteName(siteId), direction },
        source: { kind: "prose", id: "kbps-per-call" },
      });
    });
}
