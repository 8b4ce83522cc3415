import type { Catalogue, PrintedPorts } from "../catalogue.ts";
import type { Plan } from "../plan/schema.ts";
import type { PortRange, Service } from "./assessment.ts";
import type { Inclusion } from "./inclusion.ts";

/** Services of one direction of a row: who connects first, and to what. */
export type DirectedServices = {
  readonly initiator: "server" | "remote" | "either-node";
  readonly services: readonly Service[];
};

/**
 * Reads a row's two port columns as openings, by who connects first.
 *
 * OUT: the server connects to the remote column. IN: the remote side connects to the server column. IN/OUT with
 * numbers on both sides: both, and UDP, whose ends both use the listed port, gets the other column as its source.
 * IN/OUT with "Any" on the server side: the server connects, and the return is the firewall's state (reading 10).
 *
 * @returns One entry for a one-way row, two for a two-way row: the server's direction first.
 */
export function directedServices(inclusion: Inclusion, plan: Plan, catalogue: Catalogue): readonly DirectedServices[] {
  const { direction, topology } = inclusion.requirement;
  const remote = narrowed(inclusion.remotePorts, plan, catalogue);
  const server = inclusion.serverPorts;
  const out = {
    initiator: "server",
    services: servicesTo(remote, server, plan),
  } as const;
  const into = {
    initiator: "remote",
    services: servicesTo(server, remote, plan),
  } as const;
  if (direction === "out") return [out];
  if (direction === "in") return [into];
  if (direction === "in-out") return server.every(({ kind }) => kind === "any") ? [out] : [out, into];
  const services = topology === "nodes-at-one-site" ? [everything] : servicesTo(server, [], plan);
  return [{ initiator: "either-node", services }];
}

/** The ANY row: every protocol and port between nodes that stand together. */
const everything: Service = {
  transport: "any",
  source: null,
  destination: "all",
  encryption: "not-stated",
  footnote: null,
  coveredBy: null,
};

/** The remote media range, cut to Cisco's where the plan says so (reading 5). */
function narrowed(ports: readonly PrintedPorts[], plan: Plan, catalogue: Catalogue): readonly PrintedPorts[] {
  if (plan.choices.rtpRemoteRange !== "cisco") return ports;
  return ports.map((port) =>
    port.kind === "ports" && port.label === "above-1024" ? { ...port, ...catalogue.ciscoRtpRange } : port,
  );
}

function servicesTo(
  destinations: readonly PrintedPorts[],
  others: readonly PrintedPorts[],
  plan: Plan,
): readonly Service[] {
  return destinations.flatMap((port): readonly Service[] => {
    if (port.kind === "any") return [];
    const shared = { coveredBy: null, source: null } as const;
    if (port.kind === "input") {
      const number = plan.pms[port.input];
      const destination = number === null ? "not-known" : { from: number, to: number };
      return [
        {
          ...shared,
          transport: port.transport,
          destination,
          encryption: "not-stated",
          footnote: null,
        },
      ];
    }
    return [
      {
        ...shared,
        transport: port.transport,
        source: port.transport === "udp" ? sourceFor(port, others) : null,
        destination: { from: port.from, to: port.to },
        encryption: port.encryption,
        footnote: port.footnote ?? null,
      },
    ];
  });
}

/** The port that a UDP initiator sends from: the other column's, where it prints one. */
function sourceFor(port: { readonly transport: "udp" | "tcp" }, others: readonly PrintedPorts[]): PortRange | null {
  const other = others.find((candidate) => candidate.kind === "ports" && candidate.transport === port.transport);
  return other?.kind === "ports" ? { from: other.from, to: other.to } : null;
}

/** Whether `wider` permits every packet that `service` permits. */
export function covers(wider: Service, service: Service): boolean {
  if (wider.transport !== service.transport) return false;
  const sourceHeld = wider.source === null || (service.source !== null && holds(wider.source, service.source));
  return sourceHeld && destinationHolds(wider.destination, service.destination);
}

function destinationHolds(wider: Service["destination"], narrower: Service["destination"]): boolean {
  if (typeof wider === "string" || typeof narrower === "string") return false;
  return holds(wider, narrower);
}

const holds = (wider: PortRange, narrower: PortRange) => wider.from <= narrower.from && narrower.to <= wider.to;

/** A service's listener port in neutral notation: "TCP 465", "UDP 5000–5999"; `null` while no number is known. */
export function portNotation(service: Pick<Service, "transport" | "destination">): string | null {
  if (typeof service.destination === "string") return null;
  const { from, to } = service.destination;
  return `${service.transport.toUpperCase()} ${from === to ? from : `${from}–${to}`}`;
}
