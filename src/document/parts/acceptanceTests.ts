import type { End, Opening } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import { describeEnd, describeRequirement } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  type Line,
  mono,
  type Part,
  type Row,
  said,
  toFillIn,
} from "../documentBlocks.ts";
import { openingPlace, openPointPlace } from "../places.ts";
import { openingNumbers, openingsByBoundary } from "./openingNumbers.ts";
import { joinsOneSite, singlePort, testCommands } from "./testCommands.ts";
import { testMethods } from "./testMethods.ts";

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
  const commands = testCommands(context, opening);
  const methods = testMethods(opening).map((method) => text.methods[method]);
  const same = sameCall(context, opening);
  return {
    cells: [
      [{ text: words.say(text.number, { number }), id: testPlace(opening.id), to: openingPlace(opening.id) }],
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
      ...(same ? [same] : said(...methods.map(({ test }) => test))),
      ...said(...furtherPorts(context, opening), ...inFailover(context, opening)),
      ...waiting(context, opening),
    ],
  };
}

/** Media of one call run both ways: the test of the second direction is that of the first. */
function sameCall({ assessment, words, numbers }: Context, opening: Opening): Line | null {
  if (opening.protocol !== "RTP/T.38") return null;
  const own = numbers.get(opening.id) ?? 0;
  const methods = testMethods(opening).join();
  const first = assessment.openings.find(
    (one) =>
      one.requirement === opening.requirement &&
      one.boundary === opening.boundary &&
      one.server === opening.server &&
      testMethods(one).join() === methods &&
      (numbers.get(one.id) ?? 0) < own,
  );
  if (!first) return null;
  const text = words.messages.documentParts.tests;
  const number = words.say(text.number, { number: String(numbers.get(first.id) ?? 0).padStart(2, "0") });
  return { text: words.say(text.sameCall, { number }), to: testPlace(first.id) };
}

/** Of a test, by its opening. */
const testPlace = (opening: string): string => `test/${opening}`;

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
