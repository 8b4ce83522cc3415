import { type AddressRange, contains, parseAddress } from "../addresses.ts";
import type { Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";

/** Reports addresses that cannot be used as typed, overlapping subnets, shared node addresses and misplaced nodes. */
export function addressFindings(facts: Facts): readonly Finding[] {
  return [
    ...unsound(facts),
    ...nodeNetworks(facts),
    ...overlappingSubnets(facts),
    ...sharedNodeAddresses(facts),
    ...nodesOutsideSubnets(facts),
  ];
}

type Entry = {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly field: string;
};

const finding = (
  code: Finding["code"],
  severity: Finding["severity"],
  at: readonly string[],
  values: Finding["values"],
): Finding => ({ code, severity, at, values, source: { kind: "plan" } });

function unsound({ plan }: Facts): readonly Finding[] {
  const report = (addresses: readonly string[], { list, id, name, field }: Entry): readonly Finding[] =>
    addresses.flatMap((address, index) => {
      const parsed = parseAddress(address);
      if (parsed.ok) return [];
      const network = parsed.problem.code === "address/host-bits" ? { network: parsed.problem.network } : {};
      return [finding(parsed.problem.code, "error", [list, id, field, String(index)], { address, name, ...network })];
    });
  return [
    ...plan.sites.flatMap(({ id, name, subnets }) => report(subnets, { list: "sites", id, name, field: "subnets" })),
    ...plan.nodes.flatMap(({ id, name, addresses }) =>
      report(addresses, { list: "nodes", id, name, field: "addresses" }),
    ),
    ...plan.peers.flatMap(({ id, name, addresses }) =>
      report(addresses, { list: "peers", id, name, field: "addresses" }),
    ),
  ];
}

/** A server has addresses, not networks. */
function nodeNetworks({ plan }: Facts): readonly Finding[] {
  return plan.nodes.flatMap(({ id, name, addresses }) =>
    addresses.flatMap((address, index) => {
      const parsed = parseAddress(address);
      if (!parsed.ok || parsed.value.isHost) return [];
      return [
        finding("address/network-for-node", "error", ["nodes", id, "addresses", String(index)], { address, name }),
      ];
    }),
  );
}

type Subnet = {
  readonly range: AddressRange;
  readonly text: string;
  readonly site: string;
  readonly siteId: string;
  readonly at: readonly string[];
};

/** One finding for each subnet that begins inside an earlier one, of its own site or another's. */
function overlappingSubnets({ plan }: Facts): readonly Finding[] {
  const subnets: Subnet[] = plan.sites.flatMap((site) =>
    site.subnets.flatMap((text, index) => {
      const parsed = parseAddress(text);
      if (!parsed.ok) return [];
      return [
        {
          range: parsed.value,
          text,
          site: site.name,
          siteId: site.id,
          at: ["sites", site.id, "subnets", String(index)],
        },
      ];
    }),
  );
  subnets.sort(({ range: one }, { range: other }) => {
    if (one.family !== other.family) return one.family < other.family ? -1 : 1;
    if (one.first !== other.first) return one.first < other.first ? -1 : 1;
    return 0;
  });
  const findings: Finding[] = [];
  let widest: Subnet | null = null;
  for (const subnet of subnets) {
    if (widest && widest.range.family === subnet.range.family && subnet.range.first <= widest.range.last) {
      findings.push(
        finding("subnet/overlap", widest.siteId === subnet.siteId ? "warning" : "error", subnet.at, {
          subnet: subnet.text,
          site: subnet.site,
          other: widest.text,
          otherSite: widest.site,
        }),
      );
      if (subnet.range.last <= widest.range.last) continue;
    }
    widest = subnet;
  }
  return findings;
}

/** Two servers at one address: the Manager Assistant listens on a port of the suite's (reading 12). */
function sharedNodeAddresses({ plan }: Facts): readonly Finding[] {
  const owners = new Map<bigint, string>();
  return plan.nodes.flatMap(({ id, name, addresses }) =>
    addresses.flatMap((address, index) => {
      const parsed = parseAddress(address);
      if (!parsed.ok || !parsed.value.isHost) return [];
      const key = (parsed.value.first << 1n) | (parsed.value.family === "ipv6" ? 1n : 0n);
      const owner = owners.get(key);
      if (owner === undefined || owner === id) {
        owners.set(key, id);
        return [];
      }
      const other = plan.nodes.find((node) => node.id === owner)?.name ?? "";
      return [finding("address/shared", "error", ["nodes", id, "addresses", String(index)], { address, name, other })];
    }),
  );
}

function nodesOutsideSubnets({ plan, sites }: Facts): readonly Finding[] {
  return plan.nodes.flatMap(({ id, name, siteId, addresses }) => {
    const site = siteId === null ? undefined : sites.get(siteId);
    if (!site) return [];
    const subnets = site.subnets.flatMap((text) => {
      const parsed = parseAddress(text);
      return parsed.ok ? [parsed.value] : [];
    });
    return addresses.flatMap((address, index) => {
      const parsed = parseAddress(address);
      if (!parsed.ok || !parsed.value.isHost) return [];
      const { value } = parsed;
      const ofFamily = subnets.filter(({ family }) => family === value.family);
      if (ofFamily.length === 0 || ofFamily.some((subnet) => contains(subnet, value))) return [];
      return [
        finding("node/outside-subnet", "error", ["nodes", id, "addresses", String(index)], {
          address,
          name,
          site: site.name,
          subnets: site.subnets,
        }),
      ];
    });
  });
}
