import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { useInputWords } from "../useInputWords.ts";

/** The beginning of a long list, until all of it is asked for. */
export function useBeginning<Entry>(entries: readonly Entry[], count: number) {
  const { messages, say } = useInputWords();
  const [showsAll, setShowsAll] = useState(false);
  const isCut = !showsAll && entries.length > count;
  const more = isCut && (
    <Button variant="quiet" onClick={() => setShowsAll(true)}>
      {say(messages.siteSheets.showAll, { count: entries.length })}
    </Button>
  );
  return { shown: isCut ? entries.slice(0, count) : entries, more };
}
