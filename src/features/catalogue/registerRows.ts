import { catalogue } from "#catalogue/catalogue.ts";
import type { Service } from "#core/assess/assessment.ts";
import { directedServices } from "#core/assess/services.ts";
import type { PrintedPorts, Requirement } from "#core/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { CatalogueWords } from "#messages/catalogueWords.ts";
import { describeRequirement, describeService } from "#messages/describe.ts";
import { type CatalogueSearch, hasTerms, searchable } from "./catalogueSearch.ts";
import type { Choices } from "./catalogueView.ts";

/** One way across a boundary: who connects first, and to what. */
export type RegisterOpening = {
  readonly initiator: "server" | "remote" | "either-node";
  readonly from: string;
  readonly to: string;
  readonly services: readonly { readonly text: string; readonly service: Service }[];
};

/** A row of the page, as the register shows, narrows and searches it. */
export type RegisterRow = {
  readonly requirement: Requirement;
  readonly name: string;
  readonly usage: string;
  readonly ifBlocked: string;
  readonly openings: readonly RegisterOpening[];
  readonly applications: readonly { readonly name: string; readonly derivedBy: string | null }[];
  /** Ids of the readings that it leans on, those that add an application among them. */
  readonly readings: readonly string[];
  /** The values that it has of each facet. */
  readonly values: Choices;
  readonly text: string;
};

/** With nothing narrowed and nothing answered, openings are those of the page itself. */
const nothingAnswered = emptyPlan(catalogue.edition.id);

/** Puts every row of the page into words, in printed order. */
export function registerRows(words: CatalogueWords): readonly RegisterRow[] {
  return catalogue.requirements.map((requirement) => registerRow(words, requirement));
}

function registerRow(words: CatalogueWords, requirement: Requirement): RegisterRow {
  const { names, catalogue: page } = words.messages;
  const { id, protocol, printedProtocol, section, direction, need, derivedApplications = [] } = requirement;
  const { name, usage, ifBlocked } = describeRequirement(words, id);
  const openings = openingsOf(words, requirement);
  const printed = [...requirement.remotePorts, ...requirement.serverPorts];
  const named = requirement.applications === "all" ? [] : requirement.applications;
  const applications = [
    ...named.map((application) => ({ name: names.applications[application], derivedBy: null })),
    ...derivedApplications.map(({ application, reading }) => ({
      name: names.applications[application],
      derivedBy: reading,
    })),
  ];
  const footnotes = printed.flatMap((port) => (port.kind === "ports" && port.footnote) || []);
  const vendor = requirement.vendor === undefined ? [] : [names.vendors[requirement.vendor]];
  return {
    requirement,
    name,
    usage,
    ifBlocked,
    openings,
    applications,
    readings: [...new Set([...requirement.readings, ...derivedApplications.map(({ reading }) => reading)])],
    values: {
      application:
        requirement.applications === "all"
          ? catalogue.applications.map((application) => application.id)
          : [...named, ...derivedApplications.map(({ application }) => application)],
      direction: [direction],
      protocol: [protocol],
      transport: transportsOf(printed),
      section: [section],
      need: [need],
      encryption: encryptionsOf(openings),
    },
    text: searchable([
      name,
      usage,
      ifBlocked,
      protocol,
      printedProtocol ?? "",
      page.sections[section],
      words.screen.directions[direction],
      requirement.applications === "all" ? words.screen.rows.all : "",
      ...applications.map((application) => application.name),
      ...openings.flatMap(({ from, to }) => [from, to]),
      ...vendor,
      names.needs[need],
      ...encryptionsOf(openings).map((encryption) => names.encryptions[encryption]),
      ...printed.map((port) => printedPort(words, port)),
      ...footnotes.map((footnote) => page.footnotes[footnote]),
    ]),
  };
}

function openingsOf(words: CatalogueWords, requirement: Requirement): readonly RegisterOpening[] {
  const { endKinds } = words.messages.names;
  const { servers, remotes, remotePorts, serverPorts } = requirement;
  const server = words.list(servers.map((role) => endKinds[role]));
  const remote = words.list(remotes.map((kind) => (kind === "nodes" ? endKinds.suite : endKinds[kind])));
  // A list of the nodes' ports or the row that opens everything: which of the two depends on the topology alone.
  const inclusion = { requirement, applications: [], remotePorts, serverPorts };
  return directedServices(inclusion, nothingAnswered, catalogue).map(({ initiator, services }) => ({
    initiator,
    from: initiator === "remote" ? remote : server,
    to: initiator === "remote" ? server : remote,
    services: services.map((service) => ({ text: serviceText(words, service), service })),
  }));
}

/** A port that the plan gives is no open point of the page. */
const serviceText = (words: CatalogueWords, service: Service) =>
  service.destination === "not-known"
    ? `${service.transport.toUpperCase()} (${words.screen.rows.ofPlan})`
    : describeService(words, service);

const transportsOf = (printed: readonly PrintedPorts[]) =>
  (["tcp", "udp"] as const).filter((transport) =>
    printed.some((port) => port.transport === transport || port.transport === "tcp-and-udp"),
  );

const encryptionsOf = (openings: readonly RegisterOpening[]) => [
  ...new Set(openings.flatMap(({ services }) => services.map(({ service }) => service.encryption))),
];

/** One entry of a port column, as the page prints it. */
export function printedPort({ say, screen }: CatalogueWords, port: PrintedPorts): string {
  const text = screen.rows;
  if (port.kind === "any") return port.transport === "tcp" ? text.anyTcp : text.anyTcpAndUdp;
  const transport = port.transport.toUpperCase();
  if (port.kind === "input") return say(text.input, { transport });
  const values = { transport, port: String(port.from), from: String(port.from), to: String(port.to) };
  if (port.label === "above-1024") return say(text.above, values);
  if (port.label === "tls") return say(text.tls, values);
  return say(port.from === port.to ? text.port : text.range, values);
}

/** How a row answers to a port: it names the number itself, holds it in a range, or neither. */
export type PortHit = "exact" | "range" | "none";

/** How one printed entry answers to all ports of a search. */
export function portHit(printed: PrintedPorts, { ports, transports }: CatalogueSearch): PortHit {
  if (printed.kind !== "ports" || !transports.every((transport) => transport === printed.transport)) return "none";
  const touched = ports.filter(({ from, to }) => printed.from <= to && from <= printed.to);
  if (touched.length === 0) return "none";
  return touched.some(({ from, to }) => printed.from === from && printed.to === to) ? "exact" : "range";
}

/** How a row answers to the ports of a search; `exact` where it asks for none. */
export function rowPortHit({ requirement }: RegisterRow, search: CatalogueSearch): PortHit {
  const printed = [...requirement.remotePorts, ...requirement.serverPorts];
  const hits = search.ports.map((port): PortHit => {
    const each = printed.map((entry) => portHit(entry, { ...search, ports: [port] }));
    return each.find((hit) => hit === "exact") ?? each.find((hit) => hit === "range") ?? "none";
  });
  if (hits.includes("none")) return "none";
  return hits.includes("range") ? "range" : "exact";
}

/** Whether a row has everything that a search asks for. */
export function matchesRow(row: RegisterRow, search: CatalogueSearch): boolean {
  const initiators = row.openings.map(({ initiator }) => initiator);
  const wants = { in: "remote", out: "server" } as const;
  return (
    search.transports.every((transport) => row.values.transport.includes(transport)) &&
    rowPortHit(row, search) !== "none" &&
    search.directions.every((direction) => initiators.includes(wants[direction])) &&
    hasTerms(row.text, search.terms)
  );
}
