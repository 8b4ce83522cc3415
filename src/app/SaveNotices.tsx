import { useEffect } from "react";
import { useNavigate } from "react-router";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";

/** Says when typing is not being stored, and when another window has changed the same plan. */
export function SaveNotices() {
  const { messages } = useWords();
  const text = messages.app;
  const navigate = useNavigate();
  const problem = usePlanStore((state) => state.problem);
  const conflict = usePlanStore((state) => state.conflict);
  const dismiss = usePlanStore((state) => state.dismissConflict);
  useWarningBeforeLeaving(problem !== null);
  const openOther = (id: string) => {
    dismiss();
    void navigate(`/plan/${id}`);
  };
  return (
    <>
      {problem !== null && (
        <Notice tone="bad" word={text.notSaved.word} role="alert">
          {text.notSaved[problem]}
        </Notice>
      )}
      {conflict !== null && (
        <Notice
          tone="warn"
          word={text.conflict.word}
          role="status"
          actions={
            <>
              <Button onClick={() => openOther(conflict.otherId)}>{text.conflict.other}</Button>
              <Button onClick={dismiss}>{text.conflict.dismiss}</Button>
            </>
          }
        >
          {text.conflict.text}
        </Notice>
      )}
    </>
  );
}

/** Lets the browser ask before a window closes over something that is stored nowhere. */
function useWarningBeforeLeaving(isAtRisk: boolean) {
  useEffect(() => {
    if (!isAtRisk) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [isAtRisk]);
}
