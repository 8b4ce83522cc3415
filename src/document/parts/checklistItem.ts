import type { catalogue } from "#catalogue/catalogue.ts";
import type { Opening, Source } from "#core/assess/assessment.ts";
import type { Owner, PlanNode } from "#core/plan/schema.ts";
import { describeSource } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import type { DocumentInput, Point } from "../documentBlocks.ts";
import { openingNumbers, openingRuns } from "./openingNumbers.ts";
import { firstFew, type PlanNames, planNames } from "./planNames.ts";

/** When something is done; a key of the words for it. */
export type Moment = keyof PaperWords["messages"]["documentChecklist"]["moments"];

/** One thing to do, and what says so. */
export type ChecklistItem = Point & { readonly moment: Moment; readonly sources: readonly Source[] };

/** A plan's document with what the rules of the checklist ask of it. */
export type ChecklistContext = DocumentInput & {
  readonly text: PaperWords["messages"]["documentChecklist"];
  readonly named: PlanNames;
  readonly numbers: ReadonlyMap<string, number>;
  readonly suite: readonly PlanNode[];
  /** Openings of a row of the page, in their order. */
  readonly openingsOf: (...requirements: readonly RequirementId[]) => readonly Opening[];
};

type RequirementId = (typeof catalogue.requirements)[number]["id"];

/** Servers that are named in one point; more are counted. */
const serversShown = 8;

/** What the rules share, worked out once. */
export function checklistContext(input: DocumentInput): ChecklistContext {
  const byRequirement = new Map<string, Opening[]>();
  for (const opening of input.assessment.openings) {
    const same = byRequirement.get(opening.requirement);
    if (same) same.push(opening);
    else byRequirement.set(opening.requirement, [opening]);
  }
  return {
    ...input,
    text: input.words.messages.documentChecklist,
    named: planNames(input),
    numbers: openingNumbers(input.assessment),
    suite: input.plan.nodes.filter(({ role }) => role === "suite"),
    openingsOf: (...requirements) => requirements.flatMap((id) => byRequirement.get(id) ?? []),
  };
}

/** A rule of the checklist: what it asks for, nothing where it does not apply. */
export type ChecklistRule = (context: ChecklistContext) => readonly ChecklistItem[];

/** An item whose detail says why, by which source, and who does it. */
export function item(
  { words, text }: ChecklistContext,
  moment: Moment,
  task: string,
  {
    why = "",
    sources = [],
    by,
    due = "",
    to,
  }: {
    readonly why?: string;
    readonly sources?: readonly Source[];
    readonly by: Owner | "installer";
    readonly due?: string;
    readonly to?: string | undefined;
  },
): ChecklistItem {
  const owner = by === "installer" ? text.installer : words.messages.names.owners[by];
  const cited = sources.map((source) => describeSource(words, source).replace(/\.$/, ""));
  const detail = [
    why,
    ...(cited.length === 0 ? [] : [words.say(text.source, { count: cited.length, sources: cited.join("; ") })]),
    due === "" ? words.say(text.owner, { owner }) : words.say(text.ownerDue, { owner, due: words.day(due) }),
  ]
    .filter((sentence) => sentence !== "")
    .join(" ");
  return { moment, text: task, detail, sources, ...(to === undefined ? {} : { to }) };
}

/** Servers by name; "each server" while none is named. */
export const serverList = ({ words, text, named }: ChecklistContext, nodes: readonly PlanNode[]): string =>
  nodes.length === 0
    ? text.eachServer
    : firstFew(
        words,
        nodes.map(({ id }) => named.server(id)),
        serversShown,
      );

/** Openings by number, as the checklist names them. */
export const openingList = ({ words, numbers }: ChecklistContext, openings: readonly Opening[]): string =>
  openingRuns(words, numbers, openings);
