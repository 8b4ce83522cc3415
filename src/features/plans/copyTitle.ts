import { planLimits } from "#core/plan/planLimits.ts";
import type { Words } from "#messages/words.ts";

/**
 * A title for the copy of a plan that no other plan has.
 *
 * @param title Of the plan that is copied; a plan without a title has a copy without one.
 */
export function copyTitle(title: string, taken: ReadonlySet<string>, { messages, say }: Words): string {
  if (title === "") return "";
  const { copyTitle: first, copyTitleNumbered: later } = messages.planLibrary;
  for (let number = 1; ; number += 1) {
    const named = (kept: string) =>
      number === 1 ? say(first, { title: kept }) : say(later, { title: kept, number: String(number) });
    const excess = named(title).length - planLimits.nameLength;
    const copy = named(excess > 0 ? title.slice(0, -excess) : title);
    if (!taken.has(copy)) return copy;
  }
}
