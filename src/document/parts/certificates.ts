import { catalogue } from "#catalogue/catalogue.ts";
import type { EndKind, Opening } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import type { Requirement } from "#core/catalogue.ts";
import { describeRequirement } from "#messages/describe.ts";
import { type Block, type DocumentInput, said, tableRow } from "../documentBlocks.ts";
import { fixedPorts } from "./clearText.ts";

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
          [],
        ),
      ),
      roomy: true,
    },
  ];

  function proofs({ requirement, services }: Opening): readonly string[] {
    const ports = services.filter(({ encryption }) => encryption === "encrypted").map(portNotation);
    const known = ports.filter((port) => port !== null);
    if (known.length === 0) return [];
    const { name } = describeRequirement(words, requirement);
    const message = hasHostKey(requirement) ? text.hostKeyFor : text.certificateFor;
    return [words.say(message, { name, ports: words.list(known) })];
  }
}

/** Whether the encrypted port of a row is SFTP's, which has no certificate. */
function hasHostKey(id: string): boolean {
  const rows: readonly Requirement[] = catalogue.requirements;
  const row = rows.find((one) => one.id === id);
  if (!row) return false;
  return fixedPorts(row).some(({ when }) => when?.choice === "cdrUpload" && when.values.includes("sftp"));
}
