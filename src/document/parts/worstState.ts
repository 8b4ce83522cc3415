import { worstStatesOf } from "#core/assess/stateReasons.ts";
import type { Block, DocumentInput } from "../documentBlocks.ts";
import { firstFew, type PlanNames } from "./planNames.ts";

const statesShown = 4;

/** Sentences that say which state is worst, where applications are left without a server, and where the PBX is down. */
export function worstState({ assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const { states } = assessment;
  const text = words.messages.documentTraffic.states;
  const unserved = states.filter((state) => state.unserved.length > 0);
  const applications = [...new Set(unserved.flatMap((state) => state.unserved))];
  const withoutPbx = states.filter(({ isWithoutPbx }) => isWithoutPbx).length;
  const sentences = [
    worst(),
    ...(applications.length > 0
      ? [
          words.say(text.worstUnserved, {
            count: unserved.length,
            applications: words.list(applications.map((id) => words.messages.names.applications[id])),
          }),
        ]
      : []),
    ...(withoutPbx > 0 ? [words.say(text.worstWithoutPbx, { count: withoutPbx })] : []),
  ];
  return [{ kind: "paragraph", text: sentences.join(" ") }];

  function worst(): string {
    const count = states.length;
    const found = worstStatesOf(assessment);
    if (found.kind === "holds") return words.say(text.holds, { count });
    if (found.kind === "same-as-all-up") return words.say(text.nothingAdded, { count });
    return words.say(text.worst, {
      count: found.states.length,
      states: firstFew(
        words,
        found.states.map(({ id }) => names.state(id)),
        statesShown,
      ),
      ...found.defects,
    });
  }
}
