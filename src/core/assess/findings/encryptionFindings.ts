import type { ChoiceCondition, PrintedPorts } from "#core/catalogue.ts";
import type { Finding } from "../assessment.ts";
import type { Facts } from "../facts.ts";
import type { Inclusion } from "../inclusion.ts";
import { portNotation } from "../services.ts";

/** The answer that leaves only the encrypted half of a pair open. */
const encryptedAnswers = {
  mailbox: "tls",
  smtp: "tls",
  attendantClients: "tls",
  queuingSip: "tls",
  recordingSip: "tls",
  managerAssistantSip: "tls",
  cdrUpload: "sftp",
  webAccess: "https",
} as const;

type PairChoice = keyof typeof encryptedAnswers;

const isPair = (choice: string): choice is PairChoice => choice in encryptedAnswers;

/**
 * Reports every row with clear-text ports: that they can be closed where the page prints an encrypted twin and the
 * plan keeps both; that the plan chose them; or that the page offers nothing else.
 *
 * @returns One finding a row, in the order of the page.
 */
export function encryptionFindings(included: readonly Inclusion[], { plan }: Facts): readonly Finding[] {
  return included.flatMap(({ requirement, remotePorts, serverPorts }): readonly Finding[] => {
    const clear = [...remotePorts, ...serverPorts].filter(isClear);
    if (clear.length === 0) return [];
    const ports = [...new Set(clear.map(notation))];
    const condition = [...clear.map(({ when }) => when), ...(requirement.choices ?? [])].find(isPairCondition);
    const values = { requirement: requirement.id, ports };
    const source = { kind: "row", requirement: requirement.id } as const;
    if (!condition) {
      return [
        {
          code: "encryption/clear-only",
          severity: "info",
          at: ["applications"],
          values,
          source,
        },
      ];
    }
    const at = ["choices", condition.choice];
    const both = plan.choices[condition.choice] === "both";
    const code = both ? "encryption/clear-can-close" : "encryption/clear-chosen";
    return [
      {
        code,
        severity: both ? "info" : "warning",
        at,
        values: { ...values, choice: condition.choice },
        source,
      },
    ];
  });
}

type FixedPorts = Extract<PrintedPorts, { readonly kind: "ports" }>;

const isClear = (port: PrintedPorts): port is FixedPorts => port.kind === "ports" && port.encryption === "clear";

const notation = ({ transport, from, to }: FixedPorts) => portNotation({ transport, destination: { from, to } }) ?? "";

/** A condition that the encrypted answer to a clear/TLS pair would take away. */
function isPairCondition(condition: ChoiceCondition | undefined): condition is ChoiceCondition {
  if (!condition || !isPair(condition.choice)) return false;
  const values: readonly string[] = condition.values;
  return !values.includes(encryptedAnswers[condition.choice]);
}
