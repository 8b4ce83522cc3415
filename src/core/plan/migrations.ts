/** A plan of some older version: an object whose fields only the step that raises it knows. */
export type OldPlan = { readonly [field: string]: unknown };

export type Migration = {
  readonly from: number;
  readonly name: string;
  readonly up: (plan: OldPlan) => {
    readonly plan: OldPlan;
    readonly warnings: readonly string[];
  };
};

/**
 * One entry for each step `from` -> `from + 1`, in order. Links and files live for ever, so a released entry is
 * never edited or removed: append. A step imports nothing, so that a later rename cannot change what it means.
 */
export const migrations: readonly Migration[] = [
  { from: 1, name: "AddFailureStatesAndTraffic", up: addFailureStatesAndTraffic },
  { from: 2, name: "AddDocument", up: addDocument },
];

type Entry = { readonly [field: string]: unknown };

const isEntry = (value: unknown): value is Entry =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Changes each entry of a list; what is no list, or no entry, stays for the schema to name. */
const each = (list: unknown, change: (entry: Entry, index: number) => Entry): unknown =>
  Array.isArray(list) ? list.map((entry: unknown, index) => (isEntry(entry) ? change(entry, index) : entry)) : list;

/** Adds fields to an object; what is no object stays for the schema to name. */
const withFields = (value: unknown, fields: Entry): unknown => (isEntry(value) ? { ...value, ...fields } : value);

/**
 * Version 2: servers have duties, calls may be worked out, circuits have a link layer, paths more figures. Servers at a
 * DR site become DR servers; of the others the first of each role is the active one.
 */
function addFailureStatesAndTraffic(plan: OldPlan) {
  const sites = Array.isArray(plan.sites) ? plan.sites.filter(isEntry) : [];
  const drSites = new Set(sites.filter(({ kind }) => kind === "dr-data-centre").map(({ id }) => id));
  const hasActive = new Set<unknown>();
  const dutyOf = ({ role, siteId }: Entry) => {
    if (drSites.has(siteId)) return "dr";
    if (hasActive.has(role)) return "standby";
    hasActive.add(role);
    return "active";
  };
  const traffic = (calls: unknown) =>
    isEntry(calls)
      ? Object.fromEntries(Object.entries(calls).map(([id, stated]) => [id, withFields(stated, { by: "calls" })]))
      : calls;
  return {
    plan: {
      ...plan,
      cluster: withFields(plan.cluster, { haModels: {} }),
      voice: { codec: "g711", srtp: "none" },
      fax: { bitRate: 14_400, packetMs: 20, redundancy: null },
      recording: { method: null, hoursPerDay: null, daysKept: null },
      sites: each(plan.sites, (site) => ({
        ...site,
        circuit: withFields(site.circuit, { linkLayer: "ethernet" }),
        traffic: traffic(site.traffic),
      })),
      nodes: each(plan.nodes, (node) => ({ ...node, duty: dutyOf(node) })),
      measurements: each(plan.measurements, (measurement) => ({
        ...measurement,
        rttMinMs: null,
        rttMaxMs: null,
        jitterMs: null,
        lossPercent: null,
        method: "",
      })),
      assignments: [],
    },
    warnings: [],
  };
}

/** Version 3: a plan says how far it has come, and how its document is dressed. */
function addDocument(plan: OldPlan) {
  return {
    plan: {
      ...plan,
      project: withFields(plan.project, { status: "draft" }),
      document: {
        paper: "a4",
        audience: "customer",
        leftOut: [],
        revisions: [],
        distribution: [],
        signatures: [],
        logo: null,
      },
    },
    warnings: [],
  };
}
