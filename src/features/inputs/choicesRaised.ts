import type { ChoiceCondition, PrintedPorts, Requirement } from "#core/catalogue.ts";
import type { Choices, Plan } from "#core/plan/schema.ts";

export type ChoiceKey = keyof Choices;

/** Every choice, in the order in which it is asked. */
const order = [
  "faxSignalling",
  "mailToFax",
  "exchange",
  "mailbox",
  "queuingSip",
  "recordingSip",
  "managerAssistantSip",
  "attendantClients",
  "cdrUpload",
  "smtp",
  "webAccess",
  "rtpRemoteRange",
] as const satisfies readonly ChoiceKey[];

/** Questions that hang on an answer given elsewhere. */
const asked: Readonly<Partial<Record<ChoiceKey, (plan: Plan) => boolean>>> = {
  exchange: ({ choices }) => choices.mailToFax === "ews",
  mailbox: ({ choices }) => choices.mailToFax === "imap4" || choices.mailToFax === "pop3",
  smtp: ({ integrations }) => integrations.outgoingMail,
};

/**
 * The choices that the ticked applications raise: those on which a row or port of theirs hangs.
 *
 * @returns Keys of choices in the order in which they are asked; none without an application.
 */
export function choicesRaised(plan: Plan, requirements: readonly Requirement[]): readonly ChoiceKey[] {
  const raised = new Set(
    requirements
      .filter((requirement) => isOfPlan(requirement, plan))
      .flatMap((requirement) => [...choicesOf(requirement), ...(isMedia(requirement) ? ["rtpRemoteRange"] : [])]),
  );
  // Only an EWS mailbox row stands for where Exchange is; no row or port names that choice.
  if (raised.has("mailToFax")) raised.add("exchange");
  return order.filter((choice) => raised.has(choice) && (asked[choice]?.(plan) ?? true));
}

function isOfPlan({ applications, derivedApplications = [] }: Requirement, plan: Plan): boolean {
  if (applications === "all") return plan.applications.length > 0;
  const own = [...applications, ...derivedApplications.map(({ application }) => application)];
  return own.some((application) => plan.applications.includes(application));
}

const portsOf = ({ remotePorts, serverPorts }: Requirement): readonly PrintedPorts[] => [
  ...remotePorts,
  ...serverPorts,
];

function choicesOf(requirement: Requirement): readonly string[] {
  const ofPorts = portsOf(requirement).flatMap((ports): readonly ChoiceCondition[] =>
    ports.kind === "ports" && ports.when ? [ports.when] : [],
  );
  return [...(requirement.choices ?? []), ...ofPorts].map(({ choice }) => choice);
}

/** The footnote on Cisco's range stands on the media rows' remote ports. */
const isMedia = (requirement: Requirement) =>
  portsOf(requirement).some((ports) => ports.kind === "ports" && ports.footnote === "cisco-rtp-range");
