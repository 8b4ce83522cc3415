import { useEffect, useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import type { ResultPartProps } from "./ResultPart.tsx";
import { loadResultPart, resultPartNow } from "./resultParts.ts";

type Wait = "waiting" | "failed" | "over";

/** One part of the results, as soon as what draws it is there; a way to ask again where it could not be fetched. */
export function LaterPart(props: ResultPartProps) {
  const { messages } = useWords();
  const text = messages.results.later;
  const [wait, setWait] = useState<Wait>(() => (resultPartNow() === null ? "waiting" : "over"));

  useEffect(() => {
    if (wait !== "waiting") return;
    let isHere = true;
    const end = (next: Wait) => {
      if (isHere) setWait(next);
    };
    loadResultPart().then(
      () => end("over"),
      () => end("failed"),
    );
    return () => {
      isHere = false;
    };
  }, [wait]);

  const Part = resultPartNow();
  if (Part !== null) return <Part {...props} />;
  if (props.part === null) return null;
  if (wait !== "failed") return <p className="results-later">{messages.app.loading}</p>;
  return (
    <Notice
      tone="warn"
      word={messages.names.severities.warning}
      actions={<Button onClick={() => setWait("waiting")}>{text.retry}</Button>}
      role="alert"
    >
      {text.failed}
    </Notice>
  );
}
