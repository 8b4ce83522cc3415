import type { Words } from "#messages/words.ts";

/**
 * A title that no saved plan has, so that two plans from one template can be told apart.
 *
 * @returns The title itself while it is free, else the title with the first number from 2 on that is; "" for "".
 */
export function freeTitle(title: string, taken: ReadonlySet<string>, { messages, say }: Words): string {
  if (title === "") return "";
  let free = title;
  for (let number = 2; taken.has(free); number += 1) {
    free = say(messages.templates.numbered, { title, number: String(number) });
  }
  return free;
}
