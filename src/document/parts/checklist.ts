import type { Source } from "#core/assess/assessment.ts";
import type { Block, DocumentInput, Part, Point } from "../documentBlocks.ts";
import { checklistBefore } from "./checklistBefore.ts";
import { checklistDays } from "./checklistDays.ts";
import { type ChecklistItem, checklistContext } from "./checklistItem.ts";
import { checklistNetwork } from "./checklistNetwork.ts";
import { checklistServers } from "./checklistServers.ts";

const moments = [
  "before",
  "servers",
  "network",
  "pbx",
  "day",
  "after",
] as const satisfies readonly ChecklistItem["moment"][];

/** What people must do for this plan, by moment; only what applies to it. */
export function checklist(input: DocumentInput): Part {
  const text = input.words.messages.documentChecklist;
  const items = itemsOf(input);
  const blocks = moments.flatMap((moment): readonly Block[] => {
    const due = items.filter((item) => item.moment === moment);
    if (due.length === 0) return [];
    return [
      { kind: "heading", text: text.moments[moment] },
      { kind: "checklist", items: due.map(pointOf) },
    ];
  });
  return {
    id: "checklist",
    heading: text.heading,
    orientation: "portrait",
    blocks: [{ kind: "paragraph", text: blocks.length > 0 ? text.intro : text.none }, ...blocks],
  };
}

/** Readings and references that the checklist cites; none where it is left out. */
export const checklistSources = (input: DocumentInput): readonly Source[] =>
  input.plan.document.leftOut.includes("checklist") ? [] : itemsOf(input).flatMap(({ sources }) => sources);

function itemsOf(input: DocumentInput): readonly ChecklistItem[] {
  const context = checklistContext(input);
  return [...checklistBefore, ...checklistServers, ...checklistNetwork, ...checklistDays].flatMap((rule) =>
    rule(context),
  );
}

const pointOf = ({ text, detail, to }: ChecklistItem): Point => ({ text, detail, ...(to === undefined ? {} : { to }) });
