import { catalogue } from "#catalogue/catalogue.ts";
import type { Opening, Service } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import type { Requirement } from "#core/catalogue.ts";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import { describeService } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  mono,
  type Part,
  quiet,
  said,
  tableRow,
} from "../documentBlocks.ts";
import { openingNumbers, openingRuns } from "./openingNumbers.ts";
import { firstFew, planNames } from "./planNames.ts";

/** Kinds of traffic, in the order in which a network serves them. */
const trafficKinds = ["media", "signalling", "control", "nodes", "other"] as const;
type TrafficKind = (typeof trafficKinds)[number];

/** Sources of the advice, by the id under which the catalogue has them. */
export const markingSources = ["genesys-marking", "cisco-windows-marking", "cisco-qos-srnd"] as const;

const sitesShown = 6;

/** How the network may mark and queue this plan's traffic: advice, each with its source. */
export function qualityOfService(input: DocumentInput): Part {
  const { assessment, words } = input;
  const { documentNetwork } = words.messages;
  const text = documentNetwork.quality;
  const blocks: readonly Block[] =
    assessment.openings.length === 0
      ? [{ kind: "paragraph", text: words.messages.document.missing.applications, open: true }]
      : [
          { kind: "note", title: documentNetwork.advice, text: text.intro },
          classes(input),
          ...advice(input).map((said): Block => ({ kind: "note", title: documentNetwork.advice, text: said })),
        ];
  return { id: "quality-of-service", heading: text.heading, orientation: "portrait", blocks };
}

const rows: ReadonlyMap<string, Requirement> = new Map(catalogue.requirements.map((row) => [row.id, row]));

/** What a row carries, by its latency class and signalling. */
function kindOf({ requirement }: Opening): TrafficKind {
  const row = rows.get(requirement);
  switch (row?.limit) {
    case "sip-h323-t38":
      if (row.signalling === undefined) return "media";
      return row.signalling === "sip" ? "signalling" : "control";
    case "tapi-jtapi":
    case "curri":
      return "control";
    case "inter-node":
      return "nodes";
    default:
      return "other";
  }
}

function classes({ assessment, words }: DocumentInput): Block {
  const text = words.messages.documentNetwork.quality;
  const { columns } = text;
  const numbers = openingNumbers(assessment);
  const markings: Partial<Record<TrafficKind, string>> = text.markings;
  return {
    kind: "table",
    columns: [
      { title: columns.traffic, weight: 4 },
      { title: columns.ports, weight: 5 },
      { title: columns.marking, weight: 3 },
      { title: columns.source, weight: 6 },
    ],
    rows: trafficKinds.flatMap((kind) => {
      const openings = assessment.openings.filter((opening) => kindOf(opening) === kind);
      if (openings.length === 0) return [];
      const marking = markings[kind];
      return [
        tableRow(
          [...said(text.traffic[kind]), ...quiet(openingRuns(words, numbers, openings))],
          ports(openings),
          said(marking ?? text.noMarking),
          said(...sourcesOf(kind)),
        ),
      ];
    }),
  };

  /** A line for each transport, its ports in their order; then what has no number. */
  function ports(openings: readonly Opening[]): DocumentText {
    const services = openings.flatMap((opening) => opening.services);
    const numbered = (["tcp", "udp"] as const).flatMap((transport) => {
      const ranges = services.flatMap(({ transport: own, destination }) =>
        own === transport && typeof destination !== "string" ? [destination] : [],
      );
      const sorted = ranges.toSorted((one, other) => one.from - other.from || one.to - other.to);
      const printed = new Set(sorted.map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`)));
      return printed.size === 0 ? [] : [`${transport.toUpperCase()} ${[...printed].join(", ")}`];
    });
    const others = services.filter(({ destination }) => typeof destination === "string");
    return mono(...numbered, ...new Set(others.map((service) => describeService(words, service))));
  }

  function sourcesOf(kind: TrafficKind): readonly string[] {
    if (kind === "media") return [titleOf("genesys-marking"), titleOf("cisco-windows-marking")];
    return [kind === "signalling" ? titleOf("genesys-marking") : text.noSource];
  }
}

const titleOf = (reference: (typeof markingSources)[number]): string =>
  catalogue.references.find(({ id }) => id === reference)?.title ?? reference;

/** What the table leaves out: overlapping ports, servers that do not mark, the size of the queue. */
function advice(input: DocumentInput): readonly string[] {
  const { plan, assessment, words } = input;
  const text = words.messages.documentNetwork.quality;
  const media = assessment.openings.filter((opening) => kindOf(opening) === "media");
  const range = distinctPorts(
    media.filter(({ initiator }) => initiator === "remote").flatMap(({ services }) => services),
  );
  const isMedia = new Set(media.map(({ requirement }) => requirement));
  const inside = assessment.openings
    .filter((opening) => kindOf(opening) !== "media")
    .flatMap(({ services }) => services)
    .filter(({ coveredBy }) => coveredBy !== null && isMedia.has(coveredBy));
  const names = planNames(input);
  const above = plan.sites.filter(({ circuit }) => (circuit.voiceSharePercent ?? 0) > defaultVoiceSharePercent);
  const priority = words.say(text.priority, {
    percent: defaultVoiceSharePercent,
    kbps: assessment.bandwidth.kbpsPerCall,
  });
  const more = words.say(text.above, {
    count: above.length,
    sites: firstFew(
      words,
      above.map(({ id }) => names.site(id)),
      sitesShown,
    ),
  });
  return [
    ...(inside.length > 0
      ? [words.say(text.signallingInside, { ports: words.list(distinctPorts(inside)), range: words.list(range) })]
      : []),
    ...(range.length > 0 ? [words.say(text.windows, { range: words.list(range) })] : []),
    above.length > 0 ? `${priority} ${more}` : priority,
  ];
}

const distinctPorts = (services: readonly Service[]): readonly string[] => [
  ...new Set(services.map(portNotation).filter((port) => port !== null)),
];
