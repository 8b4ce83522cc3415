import { pathKey } from "#core/plan/edits.ts";
import type { Assessment, Check, End, Opening, OpenPoint, Owner, Source } from "../assessment.ts";
import type { Facts } from "../facts.ts";

type Questions = (facts: Facts) => readonly OpenPoint[];
type Known = {
  readonly openings: readonly Opening[];
  readonly ends: readonly End[];
  readonly bandwidth: Assessment["bandwidth"];
  readonly checks: readonly Check[];
  readonly facts: Facts;
};

const fromPlan: Source = { kind: "plan" };

const open = (
  code: OpenPoint["code"],
  owner: Owner,
  at: readonly string[],
  details: Partial<Pick<OpenPoint, "blocks" | "values" | "source">> = {},
): OpenPoint => ({
  code,
  blocks: false,
  owner,
  at,
  values: {},
  source: fromPlan,
  ...details,
});

const when = (holds: boolean, point: () => OpenPoint): readonly OpenPoint[] => (holds ? [point()] : []);

/**
 * Lists what is not known yet, with who can answer: first what keeps the plan incomplete.
 *
 * @returns Open points that block, then the others, each group in the order of the plan's sections.
 */
export function openPointsOf({ openings, ends, bandwidth, checks, facts }: Known): readonly OpenPoint[] {
  const points = [
    ...project(facts),
    ...platform(facts),
    ...servers(facts),
    ...traffic(facts),
    ...capacities(bandwidth, facts),
    ...services(facts, openings),
    ...unmeasured(checks, facts),
    ...addresses(ends),
    ...beyondThePage(facts, openings),
  ];
  return [...points.filter(({ blocks }) => blocks), ...points.filter(({ blocks }) => !blocks)];
}

const project: Questions = ({ plan }) =>
  (["title", "customer", "author", "revision", "date"] as const)
    .filter((field) => plan.project[field].trim() === "")
    .map((field) =>
      open("project/missing", "engineer", ["project", field], {
        values: { field },
      }),
    );

const platform: Questions = ({ plan, installed, pbxSites }) => [
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
  ...when(installed.length > 0 && plan.callingPlatform.vendor !== null && plan.callingPlatform.vendor !== "cisco", () =>
    open("tapi/confirm-port", "pbx-team", ["callingPlatform", "vendor"], {
      source: { kind: "reading", id: "tapi-vendor" },
    }),
  ),
];

const servers: Questions = ({ plan, installed, nodes }) => {
  const roles = new Set(installed.map(({ role }) => role));
  const missing = [...roles].filter((role) => nodes[role].length === 0);
  const clustered = nodes.suite.length > 1;
  return [
    ...missing.map((role) =>
      open("nodes/none", "engineer", ["nodes"], {
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
    ...when(installed.length > 0 && plan.integrations.osProxy === "unknown", () =>
      open("os-proxy/not-stated", "customer-it", ["integrations", "osProxy"], {
        blocks: true,
        source: { kind: "prose", id: "os-proxy-disabled" },
      }),
    ),
  ];
};

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
        blocks: !local || plan.sites.length > 1,
        values: { application: id, sites: sites.map(({ name }) => name) },
        source: { kind: "prose", id: "kbps-per-call" },
      }),
    ];
  });

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
