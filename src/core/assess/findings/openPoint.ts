import type { Owner } from "#core/plan/schema.ts";
import type { OpenPoint, Source } from "../assessment.ts";
import type { Facts } from "../facts.ts";

/** Asks of a plan what is not known. */
export type Questions = (facts: Facts) => readonly OpenPoint[];

/** The source of what no vendor asks for. */
export const fromPlan: Source = { kind: "plan" };

/** An open point; its id is its code and place unless that place moves with the answers. */
export const open = (
  code: OpenPoint["code"],
  owner: Owner,
  at: readonly string[],
  details: Partial<Pick<OpenPoint, "id" | "blocks" | "values" | "source">> = {},
): OpenPoint => ({
  id: [code, ...at].join("/"),
  code,
  blocks: false,
  owner,
  usualOwner: owner,
  due: "",
  at,
  values: {},
  source: fromPlan,
  ...details,
});

/** One question, if it has to be asked. */
export const when = (holds: boolean, point: () => OpenPoint): readonly OpenPoint[] => (holds ? [point()] : []);
