import { useId } from "react";
import type { PlanPath } from "#core/assess/assessment.ts";
import type { UnprintableEntry } from "#document/unprintableEntries.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";

/** Texts that are named; the rest is counted. */
const entriesShown = 5;

export type UnprintableNoticeProps = {
  readonly entries: readonly UnprintableEntry[];
  readonly onGoTo: (at: PlanPath) => void;
};

/** Warns of texts that the PDF cannot show as typed, each with the way to it. */
export function UnprintableNotice({ entries, onGoTo }: UnprintableNoticeProps) {
  const { messages, say } = useWords();
  const text = messages.documentScreen.unprintable;
  const id = useId();
  const rest = entries.length - entriesShown;
  return (
    <Notice tone="warn" word={messages.names.severities.warning}>
      <p>{say(text.text, { count: entries.length })}</p>
      <ul className="unprintable">
        {entries.slice(0, entriesShown).map(({ at, text: typed, characters }) => (
          <li key={at.join("/")}>
            <bdi id={`${id}-${at.join("-")}`}>
              {say(text.entry, { text: shortened(typed), characters: characters.join(" ") })}
            </bdi>
            <Button variant="quiet" aria-describedby={`${id}-${at.join("-")}`} onClick={() => onGoTo(at)}>
              {messages.results.goTo}
            </Button>
          </li>
        ))}
        {rest > 0 && <li>{say(text.more, { count: rest })}</li>}
      </ul>
    </Notice>
  );
}

/** The beginning of a long text is enough to know it by. */
const shortened = (text: string) => {
  const letters = Array.from(text);
  return letters.length <= 60 ? text : `${letters.slice(0, 60).join("")}…`;
};
