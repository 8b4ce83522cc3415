import { pathKey } from "#core/plan/edits.ts";
import type { Assessment, Check, End, Opening, OpenPoint } from "../assessment.ts";
import type { Estimates } from "../estimates.ts";
import type { Facts } from "../facts.ts";
import { haModelOf } from "../serverGroups.ts";
import { fromPlan, open, type Questions, when } from "./openPoint.ts";
import { trafficPoints, withoutJitterOrLoss } from "./trafficPoints.ts";

type Known = {
  readonly openings: readonly Opening[];
  readonly ends: readonly End[];
  readonly bandwidth: Assessment["bandwidth"];
  readonly checks: readonly Check[];
  readonly estimates: Estimates;
  readonly facts: Facts;
};

/**
 * Lists what is not known yet, with who can answer: first what keeps the plan incomplete.
 *
 * @returns Open points that block, then the others, each group in the order of the plan's sections.
 */
export function openPointsOf({ openings, ends, bandwidth, checks, estimates, facts }: Known): readonly OpenPoint[] {
  const points = [
    ...project(facts),
    ...platform(facts),
    ...servers(facts),
    ...trafficPoints(bandwidth, facts),
    ...services(facts, openings),
    ...unmeasured(checks, facts),
    ...withoutJitterOrLoss(estimates.quality, facts),
    ...addresses(ends),
    ...beyondThePage(facts, openings),
  ].map(assignedBy(facts));
  return [...points.filter(({ blocks }) => blocks), ...points.filter(({ blocks }) => !blocks)];
}

/** Puts the plan's own owner and date in place of the usual ones. */
function assignedBy({ plan }: Facts): (point: OpenPoint) => OpenPoint {
  const assigned = new Map(plan.assignments.map((one) => [one.point, one]));
  return (point) => {
    const found = assigned.get(point.id);
    return found ? { ...point, owner: found.owner ?? point.usualOwner, due: found.due } : point;
  };
}

const project: Questions = ({ plan }) =>
  (["title", "customer", "author", "revision", "date"] as const)
    .filter((field) => plan.project[field].trim() === "")
    .map((field) =>
      open("project/missing", "engineer", ["project", field], {
        values: { field },
      }),
    );

const platform: Questions = ({ plan, installed, pbxSites, unplacedPbxs }) => [
  ...when(installed.length === 0, () => open("applications/none", "engineer", ["applications"], { blocks: true })),
  ...when(plan.callingPlatform.vendor === null, () =>
    open("platform/vendor-missing", "engineer", ["callingPlatform", "vendor"], {
      blocks: true,
    }),
  ),
  ...when(plan.callingPlatform.vendor === "other" && plan.callingPlatform.product.trim() === "", () =>
    open("platform/product-missing", "engineer", ["callingPlatform", "product"]),
  ),
  ...when(pbxSites.length === 0, () =>
    open("platform/site-missing", "engineer", ["callingPlatform", "siteId"], {
      blocks: true,
    }),
  ),
  ...(pbxSites.length === 0 ? [] : unplacedPbxs).map(({ id, name }) =>
    open("platform/pbx-unplaced", "engineer", ["peers", id, "siteId"], { blocks: true, values: { name } }),
  ),
  ...when(installed.length > 0 && plan.callingPlatform.vendor !== null && plan.callingPlatform.vendor !== "cisco", () =>
    open("tapi/confirm-port", "pbx-team", ["callingPlatform", "vendor"], {
      source: { kind: "reading", id: "tapi-vendor" },
    }),
  ),
];

/** Applications on several servers of which neither vendor nor engineer says how they share the work. */
const unstatedModels = (facts: Facts) =>
  facts.installed
    .filter(
      (application) => facts.nodes[application.role].length > 1 && haModelOf(application, facts.plan) === "not-stated",
    )
    .map(({ id }) => id);

const servers: Questions = (facts) => {
  const { plan, installed, nodes } = facts;
  const roles = new Set(installed.map(({ role }) => role));
  const missing = [...roles].filter((role) => nodes[role].length === 0);
  const clustered = nodes.suite.length > 1;
  return [
    ...missing.map((role) =>
      open("nodes/none", "engineer", ["nodes"], {
        id: `nodes/none/${role}`,
        blocks: true,
        values: { role },
        source: role === "suite" ? fromPlan : { kind: "reading", id: "manager-assistant-server" },
      }),
    ),
    ...plan.nodes
      .filter(({ siteId }) => siteId === null)
      .map(({ id, name }) =>
        open("nodes/unplaced", "engineer", ["nodes", id, "siteId"], {
          blocks: true,
          values: { name },
        }),
      ),
    ...when(clustered && plan.cluster.natBetweenNodes === "unknown", () =>
      open("cluster/nat-not-stated", "customer-network", ["cluster", "natBetweenNodes"], {
        blocks: true,
        source: { kind: "prose", id: "cluster-no-nat" },
      }),
    ),
    ...when(unstatedModels(facts).length > 0, () =>
      open("cluster/ha-model-not-stated", "vendor", ["cluster", "haModels"], {
        values: { applications: unstatedModels(facts) },
      }),
    ),
    ...when(installed.length > 0 && plan.integrations.osProxy === "unknown", () =>
      open("os-proxy/not-stated", "customer-it", ["integrations", "osProxy"], {
        blocks: true,
        source: { kind: "prose", id: "os-proxy-disabled" },
      }),
    ),
  ];
};

/** Reading 15: a PMS port without a number is a question, in each direction. */
function services({ plan }: Facts, openings: readonly Opening[]): readonly OpenPoint[] {
  const ports = openings.some(({ requirement }) => requirement === "pms-link")
    ? (["remotePort", "serverPort"] as const).filter((field) => plan.pms[field] === null)
    : [];
  return [
    ...ports.map((field) =>
      open(field === "remotePort" ? "pms/remote-port-missing" : "pms/server-port-missing", "vendor", ["pms", field], {
        blocks: true,
        source: { kind: "prose", id: "pms-ports" },
      }),
    ),
    ...when(
      openings.some(({ requirement }) => requirement === "pms-link"),
      () =>
        open("pms/who-connects-first", "vendor", ["pms", "remotePort"], {
          source: { kind: "reference", id: "oracle-fias" },
        }),
    ),
    ...when(
      openings.some(({ requirement }) => requirement === "rtp-devices") &&
        !plan.peers.some(({ kind }) => kind === "gateways"),
      () =>
        open("gateways/not-named", "pbx-team", ["peers"], {
          source: { kind: "row", requirement: "rtp-devices" },
        }),
    ),
  ];
}

/** One question a pair of sites, with every class that waits for it. */
function unmeasured(checks: readonly Check[], { siteName }: Facts): readonly OpenPoint[] {
  const waiting = new Map<string, Check[]>();
  for (const check of checks) {
    if (check.verdict !== "unmeasured" || check.path === null) continue;
    const key = pathKey(...check.path);
    const same = waiting.get(key);
    if (same) same.push(check);
    else waiting.set(key, [check]);
  }
  return [...waiting.values()].flatMap((same) => {
    const path = same[0]?.path;
    if (!path) return [];
    const [from, to] = path;
    return [
      open(
        from === to ? "latency/unmeasured-within-site" : "latency/unmeasured",
        "customer-network",
        ["measurements", from, to],
        {
          blocks: true,
          values: {
            from: siteName(from),
            to: siteName(to),
            known: same[0]?.rttMinMs !== null || same[0]?.rttMaxMs !== null ? "extremes" : "nothing",
            limits: [...new Set(same.map(({ limit }) => limit))],
          },
          source: { kind: "limit", limit: same[0]?.limit ?? "sip-h323-t38" },
        },
      ),
    ];
  });
}

/** Ends without an address: one question a named end, and one a kind for the ends that nobody named. */
function addresses(ends: readonly End[]): readonly OpenPoint[] {
  const missing = ends.filter(
    ({ kind, addresses }) => kind !== "internet" && addresses.every((text) => text.trim() === ""),
  );
  const named = missing.filter(({ at }) => at.length > 0);
  const unnamed = new Map<End["kind"], number>();
  for (const { kind, at } of missing) {
    if (at.length === 0) unnamed.set(kind, (unnamed.get(kind) ?? 0) + 1);
  }
  return [
    ...named.map(({ kind, name, at }) =>
      open("address/missing", "customer-network", [...at, "addresses"], {
        values: { kind, name },
      }),
    ),
    ...[...unnamed].map(([kind, count]) =>
      open(
        "peer/not-named",
        "customer-network",
        [kind === "suite" || kind === "manager-assistant" ? "nodes" : "peers"],
        {
          id: `peer/not-named/${kind}`,
          values: { kind, count },
        },
      ),
    ),
  ];
}

/** What the page leaves to others: readings 19, 22 and 26. */
function beyondThePage({ plan, installed }: Facts, openings: readonly Opening[]): readonly OpenPoint[] {
  return [
    ...when(
      openings.some(({ requirement }) => requirement === "internet-services"),
      () =>
        open("internet/other-ports", "vendor", ["integrations", "internetServices"], {
          source: { kind: "reading", id: "internet-row" },
        }),
    ),
    ...when(plan.integrations.singleSignOn, () =>
      open("single-sign-on/cloud-services", "customer-it", ["integrations", "singleSignOn"], {
        source: { kind: "reading", id: "single-sign-on" },
      }),
    ),
    ...when(installed.length > 0, () =>
      open("page/absent-protocols", "customer-network", ["applications"], {
        source: { kind: "reading", id: "absent-protocols" },
      }),
    ),
  ];
}
