import { base64urlnopad } from "@scure/base";
import { deflateSync, strFromU8, strToU8 } from "fflate";
import { fromColumns, isJson, type Json, type ListLayout, toColumns } from "./columns.ts";
import { inflateWithin, type PayloadContent } from "./payload.ts";

const listNames = ["sites", "nodes", "peers", "measurements", "assignments"] as const;

type ListName = (typeof listNames)[number];

/** What one codec of this kind is made of. Frozen when it is released: each part decides what its links say. */
export type LinkFormat = {
  /** A plan without lists in which nothing is said; what equals it is not carried. */
  readonly defaults: Json;
  /** How each list is carried; `traffic` of a site has a column for each application. */
  readonly layouts: Readonly<Record<ListName, ListLayout>> & {
    readonly sites: { readonly defaults: { readonly traffic: Json } };
  };
  /** Text that links have much of, the most common last. */
  readonly dictionary: string;
};

/** A plan of the version that a codec carries, as far as its lists go. */
export type CarriedPlan = Json & {
  readonly [List in Exclude<ListName, "sites" | "measurements">]: readonly Json[];
} & {
  readonly sites: readonly (Json & { readonly traffic: Json })[];
  readonly measurements: readonly (Json & { readonly between: readonly [string, string] })[];
};

/** Writes payloads of links and reads them; reading never throws, and stops inflating at `inflatedLimit`. */
export type LinkCodec = {
  readonly encode: (plan: CarriedPlan) => string;
  readonly decode: (payload: string) => PayloadContent;
};

/** Most entries of each list that are read; more than any plan may have. */
const most: Readonly<Record<ListName, number>> = {
  sites: 5000,
  nodes: 5000,
  peers: 20_000,
  measurements: 100_000,
  assignments: 20_000,
};

/** Inflated bytes at which reading stops: several times what the largest plan takes. */
const inflatedLimit = 8_000_000;

/**
 * The codec of a format: a plan as JSON without what equals the format's defaults, its lists turned into columns, deflated
 * with the format's dictionary, in base64url. Codecs in use for ever are made here, so nothing in this file may change
 * what they read or say.
 */
export function columnCodec({ defaults, layouts, dictionary: text }: LinkFormat): LinkCodec {
  const dictionary = strToU8(text);
  return {
    encode(plan) {
      const json = JSON.stringify(packed(plan, defaults, layouts));
      return base64urlnopad.encode(deflateSync(strToU8(json), { level: 9, dictionary }));
    },
    decode(payload) {
      try {
        const bytes = inflateWithin(base64urlnopad.decode(payload), dictionary, inflatedLimit);
        if (bytes === null) return { kind: "too-large" };
        const value = whole(JSON.parse(strFromU8(bytes)), defaults, layouts);
        return value === null ? { kind: "not-json" } : { kind: "json", value };
      } catch {
        return { kind: "not-json" };
      }
    },
  };
}

function packed(plan: CarriedPlan, defaults: Json, layouts: LinkFormat["layouts"]): Json {
  const { sites, nodes, peers, measurements, assignments, ...rest } = plan;
  const noDemand = layouts.sites.defaults.traffic;
  const lists: Readonly<Record<ListName, readonly Json[]>> = {
    sites: sites.map((site) => ({ ...site, traffic: changed({ ...noDemand, ...site.traffic }, shortDemand) })),
    nodes,
    peers,
    measurements: measurements.map(({ between: [from, to], ...figures }) => ({ from, to, ...figures })),
    assignments,
  };
  const columns = listNames
    .filter((list) => lists[list].length > 0)
    .map((list) => [list, toColumns(lists[list], layouts[list])] as const);
  return { ...difference(rest, defaults), ...Object.fromEntries(columns) };
}

function whole(packed: unknown, defaults: Json, layouts: LinkFormat["layouts"]): Json | null {
  if (!isJson(packed)) return null;
  const lists: Record<string, readonly Json[]> = {};
  for (const list of listNames) {
    const entries = packed[list] === undefined ? [] : fromColumns(packed[list], layouts[list], most[list]);
    if (entries === null) return null;
    lists[list] = entries;
  }
  const { sites = [], measurements = [] } = lists;
  return {
    ...filledFrom(packed, defaults),
    ...lists,
    sites: sites.map((site) => ({ ...site, traffic: knownDemands(site.traffic) })),
    measurements: measurements.map(({ from, to, ...figures }) => ({ between: [from, to], ...figures })),
  };
}

/** A stated number of calls stands for itself, so that a column of them is a row of numbers. */
const shortDemand = (demand: unknown): unknown =>
  isJson(demand) && demand.by === "calls" ? demand.concurrentCalls : (demand ?? null);

const fullDemand = (short: unknown): unknown =>
  typeof short === "number" ? { by: "calls", concurrentCalls: short } : short;

const changed = (record: Json, change: (value: unknown) => unknown): Json =>
  Object.fromEntries(Object.entries(record).map(([field, value]) => [field, change(value)]));

function knownDemands(traffic: unknown): Json {
  const demands = isJson(traffic) ? Object.entries(traffic).filter(([, short]) => short !== null) : [];
  return Object.fromEntries(demands.map(([application, short]) => [application, fullDemand(short)]));
}

/** What of `value` differs from `common`, field by field. */
function difference(value: Json, common: Json): Json {
  const fields = Object.entries(value).flatMap(([field, own]): readonly (readonly [string, unknown])[] => {
    const usual = common[field];
    if (JSON.stringify(own) === JSON.stringify(usual)) return [];
    const isInner = isJson(own) && isJson(usual) && Object.keys(usual).length > 0;
    return [[field, isInner ? difference(own, usual) : own]];
  });
  return Object.fromEntries(fields);
}

/** The inverse of `difference`; what is no object stays for `parsePlan` to refuse. */
function filledFrom(value: Json, common: Json): Json {
  const fields = Object.entries(common).map(([field, usual]) => {
    const own = value[field];
    if (!Object.hasOwn(value, field)) return [field, usual];
    return [field, isJson(usual) && isJson(own) && Object.keys(usual).length > 0 ? filledFrom(own, usual) : own];
  });
  return { ...value, ...Object.fromEntries(fields) };
}
