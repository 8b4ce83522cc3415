import type { ApplicationId } from "#core/plan/applications.ts";
import type { Exclusion, Finding } from "../assessment.ts";
import { callsOf } from "../dimension.ts";
import type { Facts } from "../facts.ts";
import type { Inclusion, Inclusions } from "../inclusion.ts";

/** Reports where applications, calling platform and servers of a plan do not go together. */
export function platformFindings({ included, exclusions }: Inclusions, facts: Facts): readonly Finding[] {
  return [
    ...otherEdition(facts),
    ...withoutSignalling(exclusions, facts),
    ...withoutVendorRows(exclusions, facts),
    ...microsoft(facts),
    ...managerAssistantMedia(facts),
    ...faxMailbox(facts),
    ...pmsPort(included, facts),
    ...callsOfOthers(facts),
    ...idleNodes(facts),
  ];
}

function otherEdition({ plan, catalogue }: Facts): readonly Finding[] {
  if (plan.edition === catalogue.edition.id) return [];
  return [
    {
      code: "catalogue/other-edition",
      severity: "warning",
      at: ["edition"],
      values: { edition: plan.edition, present: catalogue.edition.id },
      source: { kind: "plan" },
    },
  ];
}

/** Servers for which no application is ticked. */
function idleNodes({ plan, installed }: Facts): readonly Finding[] {
  if (installed.length === 0) return [];
  const needed = new Set(installed.map(({ role }) => role));
  return plan.nodes
    .filter(({ role }) => !needed.has(role))
    .map(({ id, name, role }) => ({
      code: "nodes/role-not-installed",
      severity: "info",
      at: ["nodes", id, "role"],
      values: { name, role },
      source: { kind: "plan" },
    }));
}

/** Applications that the PBX's signalling leaves without any row of their own. */
function withoutSignalling(exclusions: readonly Exclusion[], facts: Facts): readonly Finding[] {
  const { plan, catalogue } = facts;
  const stopped = new Set(
    exclusions.filter(({ by }) => by === "callingPlatform.signalling").map(({ requirement }) => requirement),
  );
  const rows = catalogue.requirements.filter(({ signalling }) => signalling);
  const lost = facts.installed.filter(({ id }) => {
    const own = rows.filter(
      ({ applications, derivedApplications }) =>
        applications.includes(id) || derivedApplications?.some(({ application }) => application === id),
    );
    return id !== "digital-fax" && own.length > 0 && own.every((row) => stopped.has(row.id));
  });
  return [
    ...faxSignalling(facts),
    ...lost.map(
      ({ id, carriesCalls }): Finding => ({
        code: carriesCalls ? "signalling/no-row" : "signalling/no-presence",
        severity: carriesCalls ? "error" : "warning",
        at: ["callingPlatform", "signalling"],
        values: {
          application: id,
          signalling: plan.callingPlatform.signalling,
        },
        source: { kind: "plan" },
      }),
    ),
  ];
}

/** Fax and PBX must share a signalling protocol. */
function faxSignalling({ plan, isInstalled }: Facts): readonly Finding[] {
  const fax = plan.choices.faxSignalling;
  const { signalling } = plan.callingPlatform;
  if (!isInstalled("digital-fax") || fax === signalling || fax === "both" || signalling === "both") return [];
  return [
    {
      code: "fax/no-common-signalling",
      severity: "error",
      at: ["choices", "faxSignalling"],
      values: { signalling },
      source: { kind: "plan" },
    },
  ];
}

/** Applications whose every named row is for another vendor's PBX. */
function withoutVendorRows(
  exclusions: readonly Exclusion[],
  { plan, catalogue, installed }: Facts,
): readonly Finding[] {
  const { vendor } = plan.callingPlatform;
  if (vendor === null) return [];
  const otherVendor = new Set(
    exclusions.filter(({ reason }) => reason === "vendor").map(({ requirement }) => requirement),
  );
  return installed
    .filter(({ id }) => {
      const naming = catalogue.requirements.filter(({ applications }) => applications.includes(id));
      return naming.length > 0 && naming.every((row) => otherVendor.has(row.id));
    })
    .map(({ id }) => ({
      code: "platform/no-row",
      severity: "warning",
      at: ["callingPlatform", "vendor"],
      values: { application: id, vendor },
      source: { kind: "plan" },
    }));
}

function microsoft({ plan, isInstalled }: Facts): readonly Finding[] {
  if (plan.callingPlatform.vendor !== "microsoft") return [];
  const outside = (
    applications: readonly ApplicationId[],
    code: Finding["code"],
    reference: string,
  ): readonly Finding[] =>
    applications.some(isInstalled)
      ? [
          {
            code,
            severity: "warning",
            at: ["callingPlatform", "vendor"],
            values: {},
            source: { kind: "reference", id: reference },
          },
        ]
      : [];
  return [
    ...outside(["advanced-queuing"], "microsoft/queuing-outside-page", "kb-skype-for-business"),
    ...outside(
      ["attendant-console-enterprise", "attendant-console-professional"],
      "microsoft/presence-outside-page",
      "kb-skype-for-business",
    ),
    ...outside(["call-analytics"], "microsoft/analytics-outside-page", "kb-call-analytics"),
  ];
}

/** The page gives the Manager Assistant SIP rows and no media row. */
function managerAssistantMedia({ isInstalled }: Facts): readonly Finding[] {
  if (!isInstalled("manager-assistant")) return [];
  return [
    {
      code: "manager-assistant/no-media-row",
      severity: "info",
      at: ["applications"],
      values: {},
      source: { kind: "reading", id: "manager-assistant-server" },
    },
  ];
}

function faxMailbox({ plan, isInstalled }: Facts): readonly Finding[] {
  if (!isInstalled("digital-fax") || plan.choices.mailToFax !== "none") return [];
  return [
    {
      code: "fax/no-mailbox",
      severity: "info",
      at: ["choices", "mailToFax"],
      values: {},
      source: { kind: "reading", id: "mailbox-alternatives" },
    },
  ];
}

/** Server ports of the plan's rows, TCP only: media is UDP, so a PMS at TCP 5010 is no conflict (reading 4). */
function pmsPort(included: readonly Inclusion[], { plan, isInstalled }: Facts): readonly Finding[] {
  const port = plan.pms.serverPort;
  if (port === null || !isInstalled("hotel-link")) return [];
  const taken = included.find(
    ({ requirement: { servers }, serverPorts }) =>
      servers.includes("suite") &&
      serverPorts.some(
        (ports) => ports.kind === "ports" && ports.transport === "tcp" && ports.from <= port && port <= ports.to,
      ),
  );
  if (!taken) return [];
  const { id } = taken.requirement;
  return [
    {
      code: "pms/port-in-use",
      severity: "error",
      at: ["pms", "serverPort"],
      values: { port: String(port), requirement: id },
      source: { kind: "row", requirement: id },
    },
  ];
}

/** Calls typed for an application that is not ticked, or carries none, are kept and not counted. */
function callsOfOthers({ plan, carryingCalls }: Facts): readonly Finding[] {
  const counted = new Set(carryingCalls.map(({ id }) => id));
  const ignored = new Map<string, string[]>();
  for (const site of plan.sites) {
    for (const [application, traffic] of Object.entries(site.traffic)) {
      // Keys of a parsed plan's traffic are application ids; `Object.entries` widens them to string.
      if (counted.has(application as ApplicationId) || !traffic || callsOf(traffic) === 0) continue;
      ignored.set(application, [...(ignored.get(application) ?? []), site.name]);
    }
  }
  return [...ignored].map(([application, sites]) => ({
    code: "traffic/application-not-installed",
    severity: "warning",
    at: ["applications"],
    values: { application, sites },
    source: { kind: "plan" },
  }));
}
