import { references } from "#catalogue/references.ts";
import type {
  Assessment,
  Budget,
  Closure,
  End,
  Exclusion,
  FailureState,
  Finding,
  FindingValues,
  OpenPoint,
  RowSource,
  Service,
  Source,
} from "#core/assess/assessment.ts";
import { portNotation } from "#core/assess/services.ts";
import type { LimitId, Reading } from "#core/catalogue.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { MessageValue } from "./format.ts";
import type { Words } from "./words.ts";

/**
 * Sentences and names for what the core gives as codes, ids and values. Every surface (screen, document, command
 * line) says a thing through the same function, so that all say the same.
 */

/** Text under a key that the core gives as a plain string; the key itself when no text is known, so nothing is blank. */
function textOf(texts: Readonly<Record<string, string>>, key: string): string {
  // What is typed comes here too, and every object answers to "constructor" and "__proto__".
  return Object.hasOwn(texts, key) ? (texts[key] ?? key) : key;
}

/** The verdict of a plan as a decision maker needs it: whether it works, when it does not, and what is nearest to do. */
export function describeVerdict(
  words: Words,
  { verdict, findings, openPoints, states }: Pick<Assessment, "verdict" | "findings" | "openPoints" | "states">,
): string {
  const { owners, verdictSentences } = words.messages.names;
  const blocking = openPoints.filter(({ blocks }) => blocks);
  return words.say(verdictSentences[verdict], {
    errors: findings.filter(({ severity }) => severity === "error").length,
    questions: blocking.length,
    owners: words.list([...new Set(blocking.map(({ owner }) => owners[owner]))]),
    idle: states[0]?.hasService ? states.filter(({ hasService }) => !hasService).length : 0,
    scope: scopes[states[0]?.verdict ?? "failed"],
    cure: describeCure(words, findings),
  });
}

/** When a plan that fails does so, by what it comes to with everything up. */
const scopes = { failed: "always", passed: "outage", incomplete: "unsure" } as const;

/** The cure that asks least of the network, of those that a figure gives; empty where there is none. */
function describeCure(words: Words, findings: readonly Finding[]): string {
  const { cures } = words.messages;
  const curable = findings
    .filter(({ severity }) => severity === "error")
    .map((finding) => ({ finding, step: stepOf(finding) }))
    .filter(({ step }) => Number.isFinite(step))
    .toSorted((one, other) => one.step - other.step);
  const finding = curable[0]?.finding;
  const texts: Readonly<Record<string, string>> = cures;
  const text = finding && texts[finding.code];
  return text ? words.say(text, readable(words, finding.values)) : "";
}

/** How far something is from what it may be, as a share of that; infinite where no figure says so. */
function stepOf({ code, values }: Finding): number {
  const [is, may] =
    code === "bandwidth/over-allocation" ? [values.loadKbps, values.allowedKbps] : [values.rttMs, values.limitMs];
  return typeof is === "number" && typeof may === "number" && may > 0 ? is / may : Number.POSITIVE_INFINITY;
}

/** How a circuit is judged in one direction; where that is open, by what is not known: nobody measures a circuit. */
export function describeCircuitVerdict(
  { messages: { names } }: Words,
  { verdict, unknownCalls, capacityKbps }: Pick<Budget, "verdict" | "unknownCalls" | "capacityKbps">,
): string {
  if (verdict !== "unmeasured") return names.circuitVerdicts[verdict];
  if (unknownCalls === 0) return names.circuitUnknown.capacity;
  return capacityKbps === null ? names.circuitUnknown.both : names.circuitUnknown.calls;
}

/** One or two sentences for a finding. */
export function describeFinding(words: Words, finding: Finding): string {
  return words.say(words.messages.findings[finding.code], readable(words, finding.values));
}

/** An open point as a question, with what hangs on it and who can answer. */
export function describeOpenPoint(
  words: Words,
  { code, values, owner }: OpenPoint,
): {
  readonly question: string;
  readonly consequence: string;
  readonly owner: string;
} {
  const texts: Readonly<Record<string, { readonly question: string; readonly consequence: string }>> =
    words.messages.openPoints;
  const { question, consequence } = texts[code] ?? {
    question: code,
    consequence: "",
  };
  const filled = readable(words, values);
  return {
    question: words.say(question, filled),
    consequence: words.say(consequence, filled),
    owner: words.messages.names.owners[owner],
  };
}

/** Turns values into words: ids by the field that carries them, lists into the locale's lists with a `count`. */
function readable(words: Words, values: FindingValues): Readonly<Record<string, MessageValue>> {
  const { names, catalogue } = words.messages;
  const byField: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    application: names.applications,
    limit: catalogue.limits,
    limits: catalogue.limits,
    kind: names.endKinds,
    role: names.nodeRoles,
    vendor: names.vendors,
    choice: names.choices,
    signalling: names.signalling,
    direction: names.directions,
    field: names.projectFields,
    fields: names.demandFields,
    applications: names.applications,
    method: names.recordingMethods,
    codec: names.codecs,
  };
  // What the rows are called comes with the details, which a verdict must not wait for when it names none.
  const named = (field: string, value: string) =>
    (field === "requirement" ? nameOfRow(words, value) : textOf(byField[field] ?? {}, value)) || names.unnamed;
  const filled: Record<string, MessageValue> = {};
  for (const [field, value] of Object.entries(values)) {
    if (typeof value === "number") filled[field] = value;
    else if (typeof value === "string") filled[field] = named(field, value);
    else {
      filled[field] = words.list(value.map((entry) => named(field, entry)));
      filled.count ??= value.length;
    }
  }
  const { stateKind, stateName } = values;
  if (typeof stateKind === "string") {
    const name = typeof stateName === "string" ? stateName || names.unnamed : "";
    filled.state = words.say(textOf(names.stateClauses, stateKind), { name });
  }
  return filled;
}

/** Short name of a row of the page. */
function nameOfRow(words: Words, id: string): string {
  const rows: Readonly<Record<string, { readonly name: string }>> = words.messages.requirements;
  return rows[id]?.name ?? id;
}

/** What is down in a failure state: "Everything up", "Node 1 down". */
export function describeState(words: Words, plan: Plan, { kind, role, nodesDown, siteDown }: FailureState): string {
  const { nodeRoles, states, unnamed } = words.messages.names;
  const down =
    kind === "site-down"
      ? plan.sites.find(({ id }) => id === siteDown)
      : plan.nodes.find(({ id }) => id === nodesDown[0]);
  return words.say(states[kind], { name: down?.name || unnamed, role: role === null ? "" : nodeRoles[role] });
}

/** Name, purpose and consequence of a row of the page. */
export function describeRequirement(
  words: Words,
  requirement: string,
): {
  readonly name: string;
  readonly usage: string;
  readonly ifBlocked: string;
} {
  const texts: Readonly<
    Record<
      string,
      {
        readonly name: string;
        readonly usage: string;
        readonly ifBlocked: string;
      }
    >
  > = words.messages.requirements;
  return texts[requirement] ?? { name: requirement, usage: "", ifBlocked: "" };
}

/** A listener's port as people write it: "TCP 5063 (TLS)", "UDP 5000–5999", an open point where it is not known. */
export function describeService(words: Words, service: Service): string {
  const { services } = words.messages.names;
  if (service.destination === "all") return services.everything;
  const notation = portNotation(service);
  if (notation === null)
    return words.say(services.notKnown, {
      transport: service.transport.toUpperCase(),
    });
  return service.encryption === "encrypted" ? words.say(services.encrypted, { port: notation }) : notation;
}

/** The port that the initiator sends from, where the page fixes it; empty where it may be any. */
export function describeSourcePort(words: Words, { source, transport }: Service): string {
  if (source === null) return "";
  const port = portNotation({ transport, destination: source }) ?? "";
  return words.say(words.messages.names.services.from, { port });
}

/** One side of a flow: "Node 1 (Milan)", "IP phones at Branch 3", "Directory server (not named yet)". */
export function describeEnd(words: Words, plan: Plan, { kind, name, siteId }: End): string {
  const { endKinds, ends } = words.messages.names;
  const site = siteId === null ? "" : (plan.sites.find(({ id }) => id === siteId)?.name ?? siteId);
  const values = { kind: endKinds[kind], name, site };
  if (kind === "internet") return endKinds.internet;
  if (name !== "") return site === "" ? words.say(ends.named, values) : words.say(ends.namedAtSite, values);
  return site === "" ? words.say(ends.unnamed, values) : words.say(ends.unnamedAtSite, values);
}

/** Citation of a row of the page. */
export function describeRow(words: Words, { section, position }: RowSource): string {
  const { row, sections } = words.messages.catalogue;
  return words.say(row, { section: sections[section], position });
}

/** A reading with its number and confidence in words. */
export function describeReading(words: Words, reading: Pick<Reading, "id" | "number" | "confidence">) {
  const texts: Readonly<Record<string, { readonly title: string; readonly text: string }>> = words.messages.readings;
  const { title, text } = texts[reading.id] ?? { title: reading.id, text: "" };
  return {
    number: reading.number,
    title,
    text,
    confidence: words.messages.names.confidences[reading.confidence],
  };
}

/** Name of a latency class. */
export function describeLimit(words: Words, limit: LimitId): string {
  return words.messages.catalogue.limits[limit];
}

/** Why a row of the page is not in the plan. */
export function describeExclusion(words: Words, { reason, by, answer }: Exclusion): string {
  const { names } = words.messages;
  const fields = { ...names.choices, ...names.integrations, signalling: names.signallingField };
  const answers = {
    application: {},
    vendor: names.vendors,
    option: {},
    choice: names.answers,
    topology: names.topologyAnswers,
  };
  return words.say(names.exclusions[reason], {
    field: textOf(fields, by.split(".").at(-1) ?? by),
    answer: answer === "" ? names.notKnown : textOf(answers[reason], answer),
  });
}

/** Why a port of an included row is closed. */
export function describeClosure(words: Words, { requirement, transport, port, choice, answer }: Closure): string {
  const { names } = words.messages;
  return words.say(names.closure, {
    port: portNotation({ transport, destination: port }) ?? "",
    requirement: describeRequirement(words, requirement).name,
    choice: names.choices[choice],
    answer: textOf(names.answers, answer),
  });
}

/** Where a finding or an open point comes from. */
export function describeSource(words: Words, source: Source): string {
  const { names, catalogue, readings } = words.messages;
  switch (source.kind) {
    case "row":
      return words.say(names.sources.row, {
        requirement: describeRequirement(words, source.requirement).name,
      });
    case "prose":
      return words.say(names.sources.prose, {
        text: textOf(catalogue.prose, source.id),
      });
    case "limit":
      return words.say(names.sources.limit, {
        limit: catalogue.limits[source.limit],
      });
    case "reading": {
      const texts: Readonly<Record<string, { readonly title: string }>> = readings;
      return words.say(names.sources.reading, {
        title: texts[source.id]?.title ?? source.id,
      });
    }
    case "reference":
      return references.find(({ id }) => id === source.id)?.title ?? source.id;
    case "plan":
      return names.sources.plan;
  }
}
