import { useEffect, useState } from "react";
import { loadResultPart, resultPartNow } from "./resultParts.ts";

/** What draws the parts of the results, or how its coming stands. */
export type FetchedPart = {
  readonly Part: ReturnType<typeof resultPartNow>;
  readonly hasFailed: boolean;
  readonly retry: () => void;
};

/** Asks for what draws the parts of the results as soon as the page is there. */
export function useResultPart(): FetchedPart {
  const [wait, setWait] = useState<"waiting" | "failed" | "over">(resultPartNow() === null ? "waiting" : "over");
  useEffect(() => {
    if (wait !== "waiting") return;
    let isHere = true;
    const end = (next: "failed" | "over") => {
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
  return { Part: resultPartNow(), hasFailed: wait === "failed", retry: () => setWait("waiting") };
}
