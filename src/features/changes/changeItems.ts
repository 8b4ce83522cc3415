import { diffAssessments } from "#core/compare/diffAssessments.ts";
import { describeFinding, describeOpenPoint, describeState } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";
import type { AssessedPlan, ChangeItem } from "./changeItem.ts";
import { checkItems } from "./checkItems.ts";
import { circuitItems } from "./circuitItems.ts";
import { openingItems } from "./openingItems.ts";

/**
 * Says what differs between a plan before and after an edit.
 *
 * @returns What weighs most first; nothing where the results are the same.
 */
export function changeItems(words: Words, before: AssessedPlan, after: AssessedPlan): readonly ChangeItem[] {
  const { messages, say } = words;
  const { changes, names } = messages;
  const diff = diffAssessments(before.assessment, after.assessment);
  const siteNames = new Map([...before.plan.sites, ...after.plan.sites].map(({ id, name }) => [id, name]));
  const siteName = (id: string) => siteNames.get(id) || names.unnamed;

  return [
    ...verdictItem(),
    ...openingItems(words, diff),
    ...circuitItems(words, diff, siteName),
    ...checkItems(words, diff, siteName),
    ...counted(
      "points-closed",
      say(changes.points.closed, { count: diff.openPoints.removed.length }),
      diff.openPoints.removed.map((point) => describeOpenPoint(words, point).question),
    ),
    ...counted(
      "points-raised",
      say(changes.points.raised, { count: diff.openPoints.added.length }),
      diff.openPoints.added.map((point) => describeOpenPoint(words, point).question),
    ),
    ...counted(
      "findings-gone",
      say(changes.findings.gone, { count: diff.findings.removed.length }),
      diff.findings.removed.map((finding) => describeFinding(words, finding)),
      say(changes.spoken.gone, { count: diff.findings.removed.length }),
    ),
    ...counted(
      "findings-raised",
      say(changes.findings.raised, { count: diff.findings.added.length }),
      diff.findings.added.map((finding) => describeFinding(words, finding)),
      say(changes.spoken.raised, { count: diff.findings.added.length }),
    ),
    ...stateItems(),
  ];

  function verdictItem(): readonly ChangeItem[] {
    if (diff.verdict === null) return [];
    const values = { before: names.verdicts[diff.verdict.before], after: names.verdicts[diff.verdict.after] };
    const spoken = say(changes.spoken.from, { what: messages.shared.verdict, ...values });
    return [{ id: "verdict", view: "overview", text: say(changes.verdict, values), spoken, details: [] }];
  }

  function counted(id: string, text: string, details: readonly string[], spoken: string = text): readonly ChangeItem[] {
    return details.length === 0 ? [] : [{ id, view: "findings", text, spoken, details }];
  }

  /** The plan's verdict is that of its worst state, so the others only matter beside it. */
  function stateItems(): readonly ChangeItem[] {
    return diff.states.changed
      .filter((state) => state.before.verdict !== state.after.verdict && state.after.id !== "all-up")
      .map((state): ChangeItem => {
        const values = {
          before: names.verdicts[state.before.verdict],
          after: names.verdicts[state.after.verdict],
        };
        const what = describeState(words, after.plan, state.after);
        return {
          id: `state-${state.after.id}`,
          view: "overview",
          text: say(changes.states, { state: what, ...values }),
          spoken: say(changes.spoken.from, { what, ...values }),
          details: [],
        };
      });
  }
}
