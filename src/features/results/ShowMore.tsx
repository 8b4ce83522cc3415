import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import type { Paging } from "./usePaging.ts";

export type ShowMoreProps = { readonly paging: Pick<Paging<unknown>, "shown" | "total" | "showMore" | "step"> };

/** How much of a long list is shown, and a button for more; nothing while all of it is. */
export function ShowMore({ paging: { shown, total, showMore, step } }: ShowMoreProps) {
  const { messages, say } = useWords();
  const left = total - shown.length;
  if (left <= 0) return null;
  return (
    <p className="results-more no-print">
      <span>{say(messages.results.shownOf, { shown: shown.length, total })}</span>
      <Button onClick={showMore}>{say(messages.results.showMore, { count: Math.min(step, left) })}</Button>
    </p>
  );
}
