import { useEffect, useRef, useState } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import { describeVerdict } from "#messages/describe.ts";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";

/** How long a verdict has to stand before it is read out, so that typing is not talked over. */
const settledMs = 1500;

export type VerdictAnnouncerProps = { readonly assessment: Assessment };

/** Reads the overall verdict to screen readers when it changes; silent for the verdict that a screen opens with. */
export function VerdictAnnouncer({ assessment }: VerdictAnnouncerProps) {
  const words = useWords();
  const { verdict } = assessment;
  const said = useRef(verdict);
  const [message, setMessage] = useState("");
  const latest = words.say(words.messages.results.announcement, {
    verdict: words.messages.names.verdicts[verdict],
    sentence: describeVerdict(words, assessment),
  });

  useEffect(() => {
    if (verdict === said.current) return;
    const timer = setTimeout(() => {
      said.current = verdict;
      setMessage(latest);
    }, settledMs);
    return () => clearTimeout(timer);
  }, [verdict, latest]);

  return <StatusLine message={message} show="screen-reader-only" />;
}
