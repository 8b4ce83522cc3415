import type { Requirement } from "../catalogue.ts";
import type { NodeRole } from "../plan/schema.ts";
import type { Boundary, End, Flow, Opening, Service } from "./assessment.ts";
import type { Ends } from "./ends.ts";
import type { Facts } from "./facts.ts";
import { isForFailoverOnly } from "./failureState.ts";
import type { FlowStates } from "./flowStates.ts";
import type { Inclusion } from "./inclusion.ts";
import { covers, directedServices } from "./services.ts";

export type OpeningsAndFlows = {
  readonly openings: readonly Opening[];
  readonly flows: readonly Flow[];
};

/**
 * Binds every included row to the plan's ends.
 *
 * @returns Openings in the order of the page, and one flow for each pair of ends of each opening.
 */
export function bindOpenings(
  included: readonly Inclusion[],
  facts: Facts,
  ends: Ends,
  statesOf: FlowStates,
): OpeningsAndFlows {
  const openings: Opening[] = [];
  const flows: Flow[] = [];
  for (const inclusion of included) {
    for (const server of serversOf(inclusion.requirement, facts)) {
      for (const boundary of boundariesOf(inclusion.requirement, facts)) {
        const sides = { servers: ends.servers(server), remotes: ends.remotes(boundary, inclusion.applications) };
        if (sides.remotes.length === 0) continue;
        for (const directed of directedServices(inclusion, facts.plan, facts.catalogue)) {
          const opening = openingOf(inclusion, server, boundary, directed, facts);
          const bound = flowsOf(opening, inclusion.requirement, sides, statesOf);
          openings.push({ ...opening, ...endsBoundBy(opening, bound, sides) });
          for (const flow of bound) flows.push(flow);
        }
      }
    }
  }
  return { openings: markCovered(openings), flows };
}

/** Where a row's server side stands: "All" rows move to the Manager Assistant server when it is alone (reading 25). */
function serversOf(requirement: Requirement, facts: Facts): readonly NodeRole[] {
  if (requirement.remotes.includes("nodes")) return ["suite"];
  const installed = new Set(facts.installed.map(({ role }) => role));
  const servers = requirement.servers.filter((role) => installed.has(role));
  return servers.length > 0 ? servers : [...installed];
}

/** Microsoft 365 is on the Internet; every other boundary is the row's own. */
function boundariesOf(requirement: Requirement, { plan }: Facts): readonly Boundary[] {
  const online = plan.choices.mailToFax === "ews" && plan.choices.exchange === "microsoft-365";
  return requirement.remotes.map((remote) => (remote === "mailbox-server" && online ? "internet" : remote));
}

function openingOf(
  { requirement, applications }: Inclusion,
  server: NodeRole,
  boundary: Boundary,
  { initiator, services }: Pick<Opening, "initiator" | "services">,
  facts: Facts,
): Opening {
  const here = new Set(facts.installed.filter(({ role }) => role === server).map(({ id }) => id));
  return {
    id: [requirement.id, { server: "out", remote: "in", "either-node": "both" }[initiator], server, boundary].join("/"),
    requirement: requirement.id,
    boundary,
    server,
    initiator,
    protocol: requirement.protocol,
    services,
    applications: boundary === "nodes" ? applications : applications.filter((id) => here.has(id)),
    need: requirement.need,
    encryption: encryptionOf(services),
    source: { section: requirement.section, position: requirement.position },
    readings: readingsOf(requirement, server, facts),
    initiators: [],
    listeners: [],
    failoverEnds: [],
  };
}

/**
 * The ends that an opening's flows bind, each once, and which servers take part only in flows for failover. Between nodes
 * some ends may have no flow; elsewhere every end of one side meets every end of the other.
 */
function endsBoundBy(
  opening: Opening,
  flows: readonly Flow[],
  { servers, remotes }: Sides,
): Pick<Opening, "initiators" | "listeners" | "failoverEnds"> {
  if (opening.initiator === "either-node") {
    const initiators = [...new Set(flows.map(({ initiator }) => initiator))];
    return { initiators, listeners: [...new Set(flows.map(({ listener }) => listener))], failoverEnds: [] };
  }
  const ofServers = servers.map(({ id }) => id);
  const ofRemotes = remotes.map(({ id }) => id);
  const isServerFirst = opening.initiator === "server";
  const firstFlowOf = (id: string) => flows.find(({ initiator, listener }) => initiator === id || listener === id);
  return {
    initiators: isServerFirst ? ofServers : ofRemotes,
    listeners: isServerFirst ? ofRemotes : ofServers,
    failoverEnds: ofServers.filter((id) => {
      const flow = firstFlowOf(id);
      return flow?.isFailoverOnly === true;
    }),
  };
}

/** The row's own readings, and those that brought an application or this server to it. */
function readingsOf(requirement: Requirement, server: NodeRole, { isInstalled }: Facts): readonly string[] {
  const derived = (requirement.derivedApplications ?? []).filter(({ application }) => isInstalled(application));
  const moved = !requirement.servers.includes(server);
  return [
    ...requirement.readings,
    ...derived.map(({ reading }) => reading),
    ...(moved ? ["all-and-manager-assistant"] : []),
  ];
}

function encryptionOf(services: readonly Service[]): Opening["encryption"] {
  const [first, ...others] = new Set(services.map(({ encryption }) => encryption));
  return first === undefined || others.length > 0 ? "mixed" : first;
}

type Sides = { readonly servers: readonly End[]; readonly remotes: readonly End[] };

/** Where what the page prints for all applications goes with the calls, so that only who takes calls needs it. */
const boundariesOfCalls: ReadonlySet<Boundary> = new Set(["pbx", "phones", "gateways"]);

/** Every initiator with every listener; between nodes, every two at one site or every two at different sites. */
function flowsOf(
  opening: Opening,
  { topology, applications }: Requirement,
  { servers, remotes }: Sides,
  statesOf: FlowStates,
): readonly Flow[] {
  const initiators = opening.initiator === "remote" ? remotes : servers;
  const listeners = opening.initiator === "server" ? remotes : servers;
  const together = topology === "nodes-at-one-site";
  const joined = (one: End, other: End) =>
    one !== other && one.siteId !== null && other.siteId !== null && (one.siteId === other.siteId) === together;
  const flows: Flow[] = [];
  const statesOfFlow = statesOf(opening, applications === "all" && !boundariesOfCalls.has(opening.boundary));
  for (const initiator of initiators) {
    const prefix = `${opening.id}/${initiator.id}/`;
    for (const listener of listeners) {
      if (opening.initiator === "either-node" && !joined(initiator, listener)) continue;
      const states = statesOfFlow(initiator, listener);
      flows.push({
        id: prefix + listener.id,
        opening: opening.id,
        requirement: opening.requirement,
        initiator: initiator.id,
        listener: listener.id,
        states,
        isFailoverOnly: isForFailoverOnly(states),
      });
    }
  }
  return flows;
}

/** Marks each service that another row opens between the same ends; of two equal ones the later is marked. */
function markCovered(openings: readonly Opening[]): readonly Opening[] {
  const groups = new Map<string, Opening[]>();
  const groupOf = ({ boundary, server, initiator }: Opening) => `${boundary} ${server} ${initiator}`;
  for (const opening of openings) {
    const group = groups.get(groupOf(opening));
    if (group) group.push(opening);
    else groups.set(groupOf(opening), [opening]);
  }
  return openings.map((opening) => {
    const group = groups.get(groupOf(opening)) ?? [];
    const index = group.indexOf(opening);
    const coveredBy = (service: Service): string | null =>
      group.find(
        (other, otherIndex) =>
          other.requirement !== opening.requirement &&
          other.services.some((wider) => covers(wider, service) && (otherIndex < index || !covers(service, wider))),
      )?.requirement ?? null;
    return {
      ...opening,
      services: opening.services.map((service) => ({
        ...service,
        coveredBy: coveredBy(service),
      })),
    };
  });
}
