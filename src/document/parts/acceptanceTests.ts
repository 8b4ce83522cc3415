import { catalogue } from "#catalogue/catalogue.ts";
import { parseAddress } from "#core/assess/addresses.ts";
import type { End, Opening, Service } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import { describeEnd, describeRequirement } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  type Line,
  mono,
  type Part,
  quiet,
  type Row,
  said,
  toFillIn,
} from "../documentBlocks.ts";
import { openingPlace, openPointPlace } from "../places.ts";
import { openingNumbers, openingsByBoundary } from "./openingNumbers.ts";
import { hasCommands, testMethods } from "./testMethods.ts";

/** Ends of a side that are named; more are counted. */
const endsShown = 3;

/** What PowerShell says of a connection that was accepted. */
const accepted = "TcpTestSucceeded : True";

/** One test for each opening, with its number, and room for what came of it. */
export function acceptanceTests(input: DocumentInput): Part {
  const { assessment, words } = input;
  const { documentParts, names } = words.messages;
  const text = documentParts.tests;
  const context = contextOf(input);
  const table: Extract<Block, { readonly kind: "table" }> = {
    kind: "table",
    columns: [
      { title: text.columns.number, weight: 3 },
      { title: text.columns.test, weight: 14 },
      { title: text.columns.expected, weight: 8 },
      { title: text.columns.result, weight: 5 },
      { title: text.columns.done, weight: 5 },
    ],
    rows: openingsByBoundary(assessment).flatMap((group): readonly Row[] => [
      { band: names.boundaries[group.boundary] },
      ...group.openings.map((opening) => testOf(context, opening)),
    ]),
  };
  const blocks: readonly Block[] = [
    { kind: "paragraph", text: text.intro },
    { kind: "paragraph", text: text.commands },
    table,
  ];
  return {
    id: "acceptance-tests",
    heading: text.heading,
    orientation: "portrait",
    blocks:
      table.rows.length > 0
        ? blocks
        : [{ kind: "paragraph", text: words.messages.document.missing.applications, open: true }],
  };
}

type Context = DocumentInput & {
  readonly ends: ReadonlyMap<string, End>;
  readonly numbers: ReadonlyMap<string, number>;
  /** Places of open points by their ids. */
  readonly points: ReadonlyMap<string, string>;
};

const contextOf = (input: DocumentInput): Context => ({
  ...input,
  ends: new Map(input.assessment.ends.map((end) => [end.id, end])),
  numbers: openingNumbers(input.assessment),
  points: new Map(input.assessment.openPoints.map(({ id }, index) => [id, openPointPlace(index + 1)])),
});

function testOf(context: Context, opening: Opening): Row {
  const { words, numbers } = context;
  const text = words.messages.documentParts.tests;
  const number = String(numbers.get(opening.id) ?? 0).padStart(2, "0");
  const commands = commandsOf(context, opening);
  const methods = testMethods(opening).map((method) => text.methods[method]);
  return {
    cells: [
      [{ text: words.say(text.number, { number }), to: openingPlace(opening.id) }],
      said(sides(context, opening)),
      [
        ...(commands.some(({ face }) => face === "mono") ? mono(accepted) : []),
        ...said(...methods.map(({ expected }) => expected)),
      ],
      toFillIn,
      toFillIn,
    ],
    under: [
      ...commands,
      ...said(...methods.map(({ test }) => test), ...furtherPorts(context, opening), ...inFailover(context, opening)),
      ...waiting(context, opening),
    ],
  };
}

const endsOf = ({ ends }: Context, ids: readonly string[]): readonly End[] =>
  ids.flatMap((id) => {
    const end = ends.get(id);
    return end ? [end] : [];
  });

function endNames(context: Context, ids: readonly string[]): string {
  const { plan, words } = context;
  const ends = endsOf(context, ids);
  const [first] = ends;
  if (first && ends.length > endsShown) {
    const kind = words.messages.names.endKinds[first.kind];
    return words.say(words.messages.documentParts.tests.many, { count: ends.length, kind });
  }
  return words.list(ends.map((end) => describeEnd(words, plan, end)));
}

function sides(context: Context, opening: Opening): string {
  const { documentParts, document } = context.words.messages;
  const text = documentParts.tests;
  const requirement = describeRequirement(context.words, opening.requirement).name;
  const from = endNames(context, opening.initiators);
  if (opening.initiator !== "either-node") {
    return context.words.say(text.ends, { requirement, from, to: endNames(context, opening.listeners) });
  }
  const pairs = joinsOneSite(opening) ? document.openings.pairsTogether : document.openings.pairsApart;
  return `${context.words.say(text.between, { requirement, from })} ${pairs}`;
}

const togetherOnly = new Set<string>(
  catalogue.requirements.flatMap((one) => ("topology" in one && one.topology === "nodes-at-one-site" ? [one.id] : [])),
);

/** Whether an opening between nodes is for those at one site, and not for those at different ones. */
const joinsOneSite = ({ requirement }: Opening): boolean => togetherOnly.has(requirement);

const singlePort = ({ transport, destination }: Service): number | null =>
  transport === "tcp" && typeof destination === "object" && destination.from === destination.to
    ? destination.from
    : null;

/** A connection to each TCP port of the first listener whose address is sound, and how many more addresses there are. */
function commandsOf(context: Context, opening: Opening): DocumentText {
  const text = context.words.messages.documentParts.tests;
  const ports = opening.services.map(singlePort).filter((port) => port !== null);
  const [initiator] = endsOf(context, opening.initiators);
  if (!initiator || !hasCommands.has(initiator.kind) || ports.length === 0) return [];
  const isBetweenNodes = opening.initiator === "either-node";
  const isTogether = joinsOneSite(opening);
  const hosts = endsOf(context, opening.listeners)
    .filter(
      ({ id, siteId }) => !isBetweenNodes || (id !== initiator.id && (siteId === initiator.siteId) === isTogether),
    )
    .flatMap(({ addresses }) => addresses);
  // What is typed by hand becomes part of a command only if it is nothing but an address.
  const sound = hosts.map((host) => host.trim()).filter((host) => parseAddress(host).ok);
  const [first] = sound;
  if (first === undefined) return [];
  const host = first.includes("/") ? `<${context.words.say(text.hostIn, { network: first })}>` : first;
  // Between nodes the sentence above already asks for every pair.
  const others = isBetweenNodes ? 0 : new Set(sound).size - 1;
  return [
    ...mono(...ports.map((port) => `Test-NetConnection -ComputerName ${host} -Port ${port}`)),
    ...(others === 0 ? [] : quiet(context.words.say(text.likewise, { count: others }))),
  ];
}

/** The port of the one Internet service whose host the vendor names. */
const webPort = 443;

/** Ports that no such command tries: ranges, UDP where no test of its own needs it, and services without a known host. */
function furtherPorts({ words }: Context, { protocol, boundary, services }: Opening): readonly string[] {
  const text = words.messages.documentParts.tests;
  const ranges = services.flatMap((service) =>
    service.transport === "tcp" && singlePort(service) === null ? (portNotation(service) ?? []) : [],
  );
  const isCall = protocol === "SIP" || protocol === "RTP/T.38";
  const datagrams = services.flatMap((service) =>
    service.transport === "udp" && !isCall ? (portNotation(service) ?? []) : [],
  );
  const hostless = services.flatMap((service) =>
    boundary === "internet" && singlePort(service) !== webPort ? (portNotation(service) ?? []) : [],
  );
  return [
    ...(hostless.length === 0 ? [] : [words.say(text.noHost, { ports: words.list(hostless) })]),
    ...(ranges.length === 0 ? [] : [words.say(text.range, { range: words.list(ranges) })]),
    ...(datagrams.length === 0 ? [] : [words.say(text.datagrams, { ports: words.list(datagrams) })]),
  ];
}

function inFailover(context: Context, { failoverEnds }: Opening): readonly string[] {
  if (failoverEnds.length === 0) return [];
  const { failover } = context.words.messages.documentParts.tests;
  return [context.words.say(failover, { ends: endNames(context, failoverEnds), count: failoverEnds.length })];
}

/** What must be known before the test can be done. */
function waiting(context: Context, opening: Opening): DocumentText {
  const { words, plan, points } = context;
  const text = words.messages.documentParts.tests;
  const port = opening.services.some(({ destination }) => destination === "not-known")
    ? [openLine(text.waitsForPort, points.get(portPoint(opening)))]
    : [];
  const without = [opening.initiators, opening.listeners].flatMap((ids): readonly Line[] => {
    const side = endsOf(context, ids);
    const [first] = side;
    if (!first || side.some(({ kind, addresses }) => kind === "internet" || addresses.some((one) => one.trim() !== "")))
      return [];
    const name = side.length === 1 ? describeEnd(words, plan, first) : words.messages.names.endKinds[first.kind];
    return [openLine(words.say(text.waitsForAddress, { name }), points.get(addressPoint(first)))];
  });
  return [...port, ...(opening.initiator === "either-node" ? without.slice(0, 1) : without)];
}

const openLine = (text: string, to: string | undefined): Line => ({
  text,
  open: true,
  ...(to === undefined ? {} : { to }),
});

const addressPoint = ({ kind, at }: End) =>
  at.length > 0 ? ["address/missing", ...at, "addresses"].join("/") : `peer/not-named/${kind}`;

const portPoint = ({ initiator }: Opening) =>
  initiator === "server" ? "pms/remote-port-missing/pms/remotePort" : "pms/server-port-missing/pms/serverPort";
