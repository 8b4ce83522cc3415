import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { describeState } from "#messages/describe.ts";
import type { Words } from "#messages/words.ts";

/** A table's caption with the failure state that it shows; as it is while no state is chosen. */
export function stateCaption(words: Words, plan: Plan, { states }: Assessment, stateId: string, caption: string) {
  const state = states.find(({ id }) => id === stateId);
  if (!state) return caption;
  return words.say(words.messages.states.captionInState, { caption, state: describeState(words, plan, state) });
}
