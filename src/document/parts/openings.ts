import { catalogue } from "#catalogue/catalogue.ts";
import type { End, Opening } from "#core/assess/assessment.ts";
import {
  describeEnd,
  describeRequirement,
  describeRow,
  describeService,
  describeSourcePort,
} from "#messages/describe.ts";
import { type Block, type DocumentInput, type DocumentText, type Part, said } from "../documentBlocks.ts";

/** Ends that stand in the table itself; more are counted and listed in the annex. */
const endsShown = 4;

/** Every opening, grouped by who is on the other side. */
export function openings(input: DocumentInput): Part {
  const { assessment, words } = input;
  const { document, names } = words.messages;
  const ends = new Map(assessment.ends.map((end) => [end.id, end]));
  const boundaries = [...new Set(assessment.openings.map(({ boundary }) => boundary))];
  const numbers = new Map(assessment.openings.map(({ id }, index) => [id, index + 1]));
  const { columns } = document.openings;
  const groups = boundaries.flatMap((boundary): readonly Block[] => [
    { kind: "heading", text: names.boundaries[boundary] },
    {
      kind: "table",
      columns: [
        { title: columns.number, weight: 3 },
        { title: columns.from, weight: 10 },
        { title: columns.to, weight: 10 },
        { title: columns.services, weight: 10 },
        { title: columns.need, weight: 6 },
        { title: columns.purpose, weight: 18 },
        { title: columns.source, weight: 10 },
      ],
      rows: assessment.openings
        .filter((opening) => opening.boundary === boundary)
        .map((opening) => [
          said(words.say(document.openings.number, { number: String(numbers.get(opening.id) ?? 0).padStart(2, "0") })),
          side(input, opening.initiators, ends),
          side(input, opening.listeners, ends),
          services(input, opening),
          said(names.needs[opening.need], names.encryptions[opening.encryption]),
          purpose(input, opening),
          source(input, opening),
        ]),
    },
  ]);
  const none: readonly Block[] = [{ kind: "paragraph", text: document.openings.none }];
  return {
    id: "openings",
    heading: document.openings.heading,
    orientation: "landscape",
    blocks: [{ kind: "paragraph", text: document.openings.intro }, ...(groups.length > 0 ? groups : none)],
  };
}

function side({ plan, words }: DocumentInput, ids: readonly string[], ends: ReadonlyMap<string, End>): DocumentText {
  const { document, names } = words.messages;
  const all = ids.map((id) => ends.get(id)).filter((end) => end !== undefined);
  const [first] = all;
  if (first && all.length > endsShown) {
    return said(words.say(document.openings.many, { count: all.length, kind: names.endKinds[first.kind] }));
  }
  return said(
    ...all.flatMap((end) => {
      const needed = end.kind !== "internet";
      const addresses = end.addresses.length > 0 ? end.addresses : [document.missing.address];
      return [describeEnd(words, plan, end), ...(needed ? addresses : [])];
    }),
  );
}

function services({ words }: DocumentInput, { protocol, services: all }: Opening): DocumentText {
  const lines = all.flatMap((service) => {
    const from = describeSourcePort(words, service);
    return [describeService(words, service), ...(from === "" ? [] : [from])];
  });
  return { lines: [protocol, ...lines], face: "mono" };
}

function purpose({ words }: DocumentInput, opening: Opening): DocumentText {
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
    words.say(document.openings.applications, {
      applications: words.list(opening.applications.map((id) => names.applications[id])),
    }),
    ...covered,
  );
}

function source({ words }: DocumentInput, opening: Opening): DocumentText {
  const { document } = words.messages;
  const numbers = catalogue.readings
    .filter(({ id }) => opening.readings.includes(id))
    .map(({ number }) => `R${number}`);
  const row = describeRow(words, opening.source);
  return numbers.length === 0
    ? said(row)
    : said(row, words.say(document.openings.readings, { numbers: numbers.join(", ") }));
}
