import { catalogue } from "#catalogue/catalogue.ts";
import type { Opening, Service } from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import type { ChoiceCondition, PrintedPorts, Requirement } from "#core/catalogue.ts";
import type { Choices } from "#core/plan/schema.ts";

type FixedPorts = Extract<PrintedPorts, { readonly kind: "ports" }>;

/** A row of the page with clear-text openings in this plan, and what the page offers in their place. */
export type ClearTextRow = {
  readonly requirement: Requirement;
  readonly openings: readonly Opening[];
  /** "UDP 5062", each once. */
  readonly clearPorts: readonly string[];
  /** Encrypted ports that a choice puts in place of the clear ones; empty where the page offers none. */
  readonly encryptedPorts: readonly string[];
  /** Encrypted ports of the same row that no choice puts in place of the clear ones. */
  readonly besidePorts: readonly string[];
  /** The choice that closes the clear ports, with the answer that does; `null` where none does. */
  readonly choice: { readonly key: keyof Choices; readonly answer: string } | null;
};

const allRows: readonly Requirement[] = catalogue.requirements;

/**
 * Rows of the plan with openings that are known to be clear text.
 *
 * @returns In the order of the openings.
 */
export function clearTextRows(openings: readonly Opening[]): readonly ClearTextRow[] {
  const clear = openings.filter(({ services }) => services.some(({ encryption }) => encryption === "clear"));
  return [...new Set(clear.map(({ requirement }) => requirement))].flatMap((id) => {
    const requirement = allRows.find((row) => row.id === id);
    if (!requirement) return [];
    const ofRow = clear.filter((opening) => opening.requirement === id);
    const twin = twinOf(requirement);
    const encrypted = fixedPorts(requirement).filter(({ encryption }) => encryption === "encrypted");
    return [
      {
        requirement,
        openings: ofRow,
        clearPorts: distinct(ofRow.flatMap(({ services }) => services.filter(isClear).map(portNotation))),
        encryptedPorts: distinct((twin?.ports ?? []).map(notation)),
        besidePorts: twin ? [] : distinct(encrypted.map(notation)),
        choice: twin ? { key: twin.choice, answer: twin.answer } : null,
      },
    ];
  });
}

/** The encrypted half of a pair: in the row itself where that prints both, else in rows under the same choice. */
function twinOf(requirement: Requirement) {
  for (const condition of conditionsOfClear(requirement)) {
    for (const candidate of [[requirement], allRows]) {
      const found = candidate.flatMap((row) =>
        fixedPorts(row).flatMap((port) => {
          const answer = port.encryption === "encrypted" ? answerFor(port, row, condition) : undefined;
          return answer === undefined ? [] : [{ port, answer }];
        }),
      );
      const [first] = found;
      if (first) return { choice: condition.choice, answer: first.answer, ports: found.map(({ port }) => port) };
    }
  }
  return null;
}

const conditionsOfClear = (requirement: Requirement): readonly ChoiceCondition[] =>
  fixedPorts(requirement)
    .filter(({ encryption }) => encryption === "clear")
    .flatMap(({ when }) => [...(when ? [when] : []), ...(requirement.choices ?? [])]);

/** An answer that opens an encrypted port and closes the clear one. */
function answerFor(port: FixedPorts, row: Requirement, clear: ChoiceCondition): string | undefined {
  const own = [...(port.when ? [port.when] : []), ...(row.choices ?? [])].find(({ choice }) => choice === clear.choice);
  const closed: readonly string[] = clear.values;
  const opened: readonly string[] = own?.values ?? [];
  return opened.find((answer) => !closed.includes(answer));
}

/** Port numbers that a row prints, on either side. */
export const fixedPorts = ({ remotePorts, serverPorts }: Requirement): readonly FixedPorts[] =>
  [...remotePorts, ...serverPorts].filter((port) => port.kind === "ports");

const isClear = ({ encryption }: Service) => encryption === "clear";

const notation = ({ transport, from, to }: FixedPorts) => portNotation({ transport, destination: { from, to } });

const distinct = (ports: readonly (string | null)[]): readonly string[] => [
  ...new Set(ports.filter((port) => port !== null)),
];
