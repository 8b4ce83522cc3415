import { catalogue } from "#catalogue/catalogue.ts";
import type { End, Opening } from "#core/assess/assessment.ts";
import {
  describeEnd,
  describeReading,
  describeRequirement,
  describeRow,
  describeService,
  describeSourcePort,
} from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  type Line,
  mono,
  openText,
  type Part,
  quiet,
  type Row,
  said,
} from "../documentBlocks.ts";
import { openingPlace, readingPlace } from "../places.ts";
import { openingNumber, openingNumbers, openingsByBoundary } from "./openingNumbers.ts";

/** Ends, and addresses of an end, that stand in the table itself; more are counted and listed in the annex. */
const endsShown = 4;
const addressesShown = 8;

/** Every opening, grouped by who is on the other side. */
export function openings(input: DocumentInput): Part {
  const { assessment, words } = input;
  const { document, documentTraffic, names } = words.messages;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const numbers = openingNumbers(assessment);
  const { columns } = document.openings;
  const table: Extract<Block, { readonly kind: "table" }> = {
    kind: "table",
    columns: [
      { title: columns.number, weight: 3 },
      { title: columns.from, weight: 10 },
      { title: columns.to, weight: 10 },
      { title: columns.services, weight: 11 },
      { title: columns.need, weight: 8 },
    ],
    rows: openingsByBoundary(assessment).flatMap((group): readonly Row[] => [
      { band: names.boundaries[group.boundary] },
      ...group.openings.map(
        (opening): Row => ({
          cells: [
            [{ text: openingNumber(words, numbers, opening.id), id: openingPlace(opening.id) }],
            side(input, opening.initiators, opening, ends),
            [...side(input, opening.listeners, opening, ends), ...said(...pairing(input, opening, ends))],
            services(input, opening),
            said(names.needs[opening.need], document.openings.encryption[opening.encryption]),
          ],
          under: [...purpose(input, opening), ...source(input, opening)],
        }),
      ),
    ]),
  };
  return {
    id: "openings",
    heading: document.openings.heading,
    orientation: "portrait",
    blocks:
      table.rows.length === 0
        ? [{ kind: "paragraph", text: document.openings.none }]
        : [
            { kind: "paragraph", text: document.openings.intro },
            ...(assessment.openings.some(({ failoverEnds }) => failoverEnds.length > 0)
              ? [{ kind: "paragraph", text: documentTraffic.openings.failoverIntro } as const]
              : []),
            table,
          ],
  };
}

type Ends = ReadonlyMap<string, End>;

function side(
  { plan, words }: DocumentInput,
  ids: readonly string[],
  { failoverEnds }: Opening,
  ends: Ends,
): DocumentText {
  const { document, documentTraffic, names } = words.messages;
  const all = ids.map((id) => ends.get(id)).filter((end) => end !== undefined);
  const failover = new Set(failoverEnds);
  const [first] = all;
  if (first && all.length > endsShown) {
    const count = all.filter(({ id }) => failover.has(id)).length;
    return said(
      words.say(document.openings.many, { count: all.length, kind: names.endKinds[first.kind] }),
      ...(count > 0 ? [words.say(documentTraffic.openings.failoverCount, { count })] : []),
    );
  }
  const nameOf = (end: End) => {
    const what = describeEnd(words, plan, end);
    return failover.has(end.id) ? words.say(documentTraffic.failoverOnly, { what }) : what;
  };
  const addresses = ({ kind, addresses: typed }: End): DocumentText => {
    if (kind === "internet") return [];
    if (typed.length === 0) return openText(document.missing.address);
    return typed.length > addressesShown
      ? said(words.say(document.openings.manyAddresses, { count: typed.length }))
      : mono(...typed);
  };
  return all.flatMap((end) => [...said(nameOf(end)), ...addresses(end)]);
}

/** Between nodes not every pair of the two sides is asked for: only those at one site, or only those at two. */
function pairing({ assessment, words }: DocumentInput, opening: Opening, ends: Ends): readonly string[] {
  if (opening.initiator !== "either-node") return [];
  const text = words.messages.document.openings;
  const together = assessment.flows
    .filter((flow) => flow.opening === opening.id)
    .map(({ initiator, listener }) => ends.get(initiator)?.siteId === ends.get(listener)?.siteId);
  if (together.length === 0) return [];
  if (together.every((one) => one)) return [text.pairsTogether];
  return together.some((one) => one) ? [] : [text.pairsApart];
}

function services({ words }: DocumentInput, { protocol, services: all }: Opening): DocumentText {
  const lines = all.flatMap((service) => {
    const from = describeSourcePort(words, service);
    const printed = service.destination === "not-known" ? openText : mono;
    return [...printed(describeService(words, service)), ...(from === "" ? [] : mono(from))];
  });
  return [...said(protocol), ...lines];
}

function purpose({ plan, words }: DocumentInput, opening: Opening): DocumentText {
  const { document, names } = words.messages;
  const { name, usage, ifBlocked } = describeRequirement(words, opening.requirement);
  const covered = opening.services.flatMap((service) =>
    service.coveredBy === null
      ? []
      : [
          words.say(document.openings.covered, {
            service: describeService(words, service),
            requirement: describeRequirement(words, service.coveredBy).name,
          }),
        ],
  );
  return said(
    `${name}. ${usage}`,
    words.say(document.openings.blocked, { ifBlocked }),
    opening.applications.length > 2 && opening.applications.length === plan.applications.length
      ? document.openings.allApplications
      : words.say(document.openings.applications, {
          applications: words.list(opening.applications.map((id) => names.applications[id])),
        }),
    ...covered,
  );
}

/** The row of the page, and the readings that the opening leans on. */
function source({ words }: DocumentInput, opening: Opening): DocumentText {
  const { documentNetwork } = words.messages;
  const readings = catalogue.readings.filter(({ id }) => opening.readings.includes(id));
  return [
    ...quiet(describeRow(words, opening.source)),
    ...readings.map((reading): Line => {
      const { number, title } = describeReading(words, reading);
      const text = words.say(documentNetwork.openings.reading, { number: `R${number}`, title });
      return { text, quiet: true, to: readingPlace(number) };
    }),
  ];
}
