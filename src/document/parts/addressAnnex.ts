import { describeEnd } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  mono,
  named,
  openText,
  type Part,
  said,
  tableRow,
} from "../documentBlocks.ts";
import { openingNumbers, runsOf } from "./openingNumbers.ts";

/** Every side of every flow with its addresses and the openings it takes part in, by site. */
export function addressAnnex(input: DocumentInput): Part {
  const { plan, assessment, words } = input;
  const { document, names } = words.messages;
  const openings = openingsOfEnds(input);
  const { columns } = document.annex;
  const order = new Map(plan.sites.map(({ id }, index) => [id, index]));
  const place = (siteId: string | null) => (siteId === null ? order.size : (order.get(siteId) ?? order.size));
  const ends = assessment.ends
    .filter(({ kind }) => kind !== "internet")
    .toSorted((one, other) => place(one.siteId) - place(other.siteId));
  const table: Block = {
    kind: "table",
    columns: [
      { title: columns.site, weight: 4 },
      { title: columns.name, weight: 6 },
      { title: columns.kind, weight: 5 },
      { title: columns.addresses, weight: 6 },
      { title: columns.openings, weight: 4 },
    ],
    rows: ends.map((end) =>
      tableRow(
        end.siteId === null
          ? openText(document.missing.site)
          : said(named(plan.sites.find(({ id }) => id === end.siteId)?.name, document.missing.name)),
        said(describeEnd(words, plan, end)),
        said(names.endKinds[end.kind]),
        end.addresses.length > 0 ? mono(...end.addresses) : openText(document.missing.addresses),
        openings(end.id),
      ),
    ),
  };
  return {
    id: "address-annex",
    heading: document.annex.heading,
    orientation: "portrait",
    blocks: [ends.length > 0 ? table : { kind: "paragraph", text: document.annex.none }],
  };
}

/**
 * What the opening table leaves to the annex when it counts many ends: which end belongs to which opening, and to which
 * only when something is down.
 */
function openingsOfEnds({ assessment, words }: DocumentInput): (end: string) => DocumentText {
  const { document, documentTraffic } = words.messages;
  const text = document.annex;
  const numbers = openingNumbers(assessment);
  const always = new Map<string, number[]>();
  const failover = new Map<string, number[]>();
  for (const { id, initiators, listeners, failoverEnds } of assessment.openings) {
    const spare = new Set(failoverEnds);
    for (const end of new Set([...initiators, ...listeners])) {
      const byEnd = spare.has(end) ? failover : always;
      byEnd.set(end, [...(byEnd.get(end) ?? []), numbers.get(id) ?? 0]);
    }
  }
  const runs = (taking: readonly number[]) =>
    runsOf(taking.toSorted((one, other) => one - other))
      .map(({ first, last }) => (first === last ? String(first) : words.say(text.run, { first, last })))
      .join(", ");
  return (end) => {
    const usual = always.get(end);
    const spare = failover.get(end);
    if (!usual && !spare) return said(text.noOpening);
    return said(
      ...(usual ? [runs(usual)] : []),
      ...(spare ? [words.say(documentTraffic.openings.annex, { numbers: runs(spare) })] : []),
    );
  };
}
