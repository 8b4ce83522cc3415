import { edition } from "#catalogue/edition.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Messages } from "#messages/messages.ts";

/** What the sites, servers and other sides of a template are called, in the reader's language. */
export type TemplateNames = Messages["templates"]["names"];

export type TemplateId = keyof Messages["templates"]["tiles"];

/** A plan to start from. It sets the structure; what only the customer knows stays not known. */
export type PlanTemplate = {
  readonly id: TemplateId;
  readonly build: (names: TemplateNames) => Plan;
};

/**
 * The plan of a template, called what the template is called: the title says what is planned and is the engineer's to
 * change. The customer stays an open point, and the empty sheet has nothing to be called by.
 */
export function planFrom({ id, build }: PlanTemplate, { names, tiles }: Messages["templates"]): Plan {
  const plan = build(names);
  return id === "empty" ? plan : { ...plan, project: { ...plan.project, title: tiles[id].title } };
}

/** A plan of the present edition in which only `parts` is said. */
export const templatePlan = (parts: Partial<Plan>): Plan => ({ ...emptyPlan(edition.id), ...parts });
