import { describeEnd } from "#messages/describe.ts";
import { type Block, type DocumentInput, mono, openText, type Part, said } from "../documentBlocks.ts";

/** Every side of every flow with its addresses, by site. */
export function addressAnnex({ plan, assessment, words }: DocumentInput): Part {
  const { document, names } = words.messages;
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
    ],
    rows: ends.map((end) => [
      end.siteId === null
        ? openText(document.missing.site)
        : said(plan.sites.find(({ id }) => id === end.siteId)?.name || document.missing.name),
      said(describeEnd(words, plan, end)),
      said(names.endKinds[end.kind]),
      end.addresses.length > 0 ? mono(...end.addresses) : openText(document.missing.addresses),
    ]),
  };
  return {
    id: "annex",
    heading: document.annex.heading,
    orientation: "portrait",
    blocks: [ends.length > 0 ? table : { kind: "paragraph", text: document.annex.none }],
  };
}
