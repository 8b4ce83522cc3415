import { useEffect, useState } from "react";
import { usePlanStore } from "#state/planStore.ts";
import { isAnyPlanUnstored } from "#state/savedPlans.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import { loadUpdate } from "./keepOffline.ts";
import { type Update, useOfflineStore } from "./offlineStore.ts";
import "./UpdateNotice.css";

/** Offers a newer version of the app. Nothing is loaded again unless the visitor asks for it. */
export function UpdateNotice() {
  const { messages } = useWords();
  const text = messages.offline.update;
  const update = useOfflineStore((state) => state.update);
  const [dismissed, setDismissed] = useState<Update>("none");
  const [isUnsaved, setUnsaved] = useState(false);
  const isShown = update !== "none" && update !== dismissed;
  useRoomBelow(isShown);

  const load = () => {
    usePlanStore.getState().saveNow();
    const isLost = isAnyPlanUnstored();
    setUnsaved(isLost);
    if (!isLost) loadUpdate();
  };

  return (
    // Always there, so that a screen reader hears what appears in it.
    <div className="update-notice no-print" role="status">
      {isShown && (
        <Notice
          tone={isUnsaved ? "bad" : "open"}
          word={isUnsaved ? text.problem : text.word}
          actions={
            <>
              <Button variant="primary" onClick={load}>
                {text.load}
              </Button>
              <Button onClick={() => setDismissed(update)}>{text.later}</Button>
            </>
          }
        >
          {isUnsaved ? text.unsaved : text[update]}
        </Notice>
      )}
    </div>
  );
}

/** Keeps what has the focus out from under the notice, and the end of the page reachable. */
function useRoomBelow(isNeeded: boolean) {
  useEffect(() => {
    document.documentElement.classList.toggle("has-update-notice", isNeeded);
    return () => document.documentElement.classList.remove("has-update-notice");
  }, [isNeeded]);
}
