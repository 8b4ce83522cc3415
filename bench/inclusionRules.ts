import { type ConditionProperties, Engine, type NestedCondition, type RuleProperties } from "json-rules-engine";
import type { Facts } from "#core/assess/facts.ts";
import type { ChoiceCondition, Requirement } from "#core/catalogue.ts";

/** The inclusion conditions of the catalogue's rows as rules of json-rules-engine. */
export function rulesEngine(requirements: readonly Requirement[]): Engine {
  return new Engine(requirements.map(ruleOf), { allowUndefinedFacts: false });
}

/** The facts of a plan in the shape that the rules ask for. */
export function ruleFacts({ plan, installed, nodes }: Facts): Record<string, unknown> {
  const placed = nodes.suite.map(({ siteId }) => siteId).filter((id) => id !== null);
  const places = new Set(placed).size;
  return {
    applications: installed.map(({ id }) => id),
    vendor: plan.callingPlatform.vendor,
    signalling: plan.callingPlatform.signalling,
    choices: plan.choices,
    integrations: plan.integrations,
    nodesAtOneSite: places < placed.length,
    nodesAtDifferentSites: places > 1,
  };
}

/** Ids of the rows that the engine includes, in the order of the page. */
export async function includedByRules(
  engine: Engine,
  facts: Record<string, unknown>,
  requirements: readonly Requirement[],
): Promise<readonly string[]> {
  const { events } = await engine.run(facts);
  const included = new Set(events.map(({ type }) => type));
  return requirements.map(({ id }) => id).filter((id) => included.has(id));
}

function ruleOf(requirement: Requirement): RuleProperties {
  const conditions: NestedCondition[] = [
    { any: applicationsOf(requirement) },
    ...(requirement.vendor ? [{ fact: "vendor", operator: "equal", value: requirement.vendor }] : []),
    ...(requirement.integration
      ? [{ fact: "integrations", path: `$.${requirement.integration}`, operator: "equal", value: true }]
      : []),
    ...choicesOf(requirement),
    ...(requirement.topology === "nodes-at-one-site" ? [isTrue("nodesAtOneSite")] : []),
    ...(requirement.topology === "nodes-at-different-sites" ? [isTrue("nodesAtDifferentSites")] : []),
  ];
  return { conditions: { all: conditions }, event: { type: requirement.id } };
}

const isTrue = (fact: string): ConditionProperties => ({ fact, operator: "equal", value: true });

const isTicked = (id: string): ConditionProperties => ({ fact: "applications", operator: "contains", value: id });

function applicationsOf({ applications, derivedApplications = [] }: Requirement): NestedCondition[] {
  if (applications === "all") return [{ fact: "applications", operator: "notEqual", value: null }];
  return [...applications, ...derivedApplications.map(({ application }) => application)].map(isTicked);
}

/** Choices and signalling, unless an application is ticked that they do not take out (reading 7). */
function choicesOf({ choices = [], signalling, alwaysFor = [] }: Requirement): NestedCondition[] {
  const all: NestedCondition[] = [
    ...choices.map(({ choice, values }: ChoiceCondition) => ({
      fact: "choices",
      path: `$.${choice}`,
      operator: "in",
      value: values,
    })),
    ...(signalling ? [{ fact: "signalling", operator: "in", value: [signalling, "both"] }] : []),
  ];
  if (alwaysFor.length === 0 || all.length === 0) return all;
  return [{ any: [...alwaysFor.map(isTicked), { all }] }];
}
