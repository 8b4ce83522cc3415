import type { EndKind, Opening } from "#core/assess/assessment.ts";
import { describeRequirement } from "#messages/describe.ts";
import { type Block, type DocumentInput, quiet, said, tableRow, toFillIn } from "../documentBlocks.ts";
import { proofOf } from "./proofOf.ts";

/** Who has to prove itself to whom on the encrypted openings, with room for what only the customer knows. */
export function certificates({ assessment, words }: DocumentInput): readonly Block[] {
  const { documentNetwork, names } = words.messages;
  const text = documentNetwork.security;
  const kinds = new Map(assessment.ends.map(({ id, kind }) => [id, kind]));
  const kindsOf = (ids: readonly string[]) => [
    ...new Set(ids.map((id) => kinds.get(id)).filter((kind) => kind !== undefined)),
  ];
  const holders = new Map<EndKind, { readonly services: Set<string>; readonly trusting: Set<EndKind> }>();
  for (const opening of assessment.openings) {
    const services = proofs(opening);
    if (services.length === 0) continue;
    for (const holder of kindsOf(opening.listeners)) {
      const entry = holders.get(holder) ?? { services: new Set(), trusting: new Set() };
      for (const service of services) entry.services.add(service);
      for (const kind of kindsOf(opening.initiators)) entry.trusting.add(kind);
      holders.set(holder, entry);
    }
  }
  if (holders.size === 0) return [];
  const { certificateColumns: columns } = text;
  return [
    { kind: "heading", text: text.certificates },
    { kind: "paragraph", text: text.certificatesIntro },
    {
      kind: "table",
      columns: [
        { title: columns.holder, weight: 4 },
        { title: columns.services, weight: 7 },
        { title: columns.trusted, weight: 5 },
        { title: columns.owner, weight: 5 },
      ],
      rows: [...holders].map(([holder, { services, trusting }]) =>
        tableRow(
          said(names.endKinds[holder]),
          said(...services),
          said(...[...trusting].map((kind) => names.endKinds[kind])),
          holder === "internet" ? quiet(text.providerOwned) : toFillIn,
        ),
      ),
      roomy: true,
    },
  ];

  function proofs(opening: Opening): readonly string[] {
    const proof = proofOf(opening);
    if (!proof) return [];
    const { name } = describeRequirement(words, opening.requirement);
    const message = proof.kind === "host-key" ? text.hostKeyFor : text.certificateFor;
    return [words.say(message, { name, ports: words.list(proof.ports) })];
  }
}
