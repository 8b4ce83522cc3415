import { useEffect, useState } from "react";
import { useNavigate, useParams } from "react-router";
import { usePlanStore } from "#state/planStore.ts";
import { useWords } from "#ui/words.tsx";
import { Editor } from "./Editor.tsx";
import { loadLinks } from "./loadLinks.ts";
import { ToPlans } from "./NotFound.tsx";
import { Screen } from "./Screen.tsx";
import { whenIdle } from "./whenIdle.ts";

/** Opens the saved plan that the address names. */
export function EditorRoute() {
  const { id = "" } = useParams();
  const navigate = useNavigate();
  const planId = usePlanStore((state) => state.planId);
  const conflict = usePlanStore((state) => state.conflict);
  const [missing, setMissing] = useState<string | null>(null);
  const [editor, setEditor] = useState({ id, key: 0 });
  if (editor.id !== id) {
    // A copy that goes on after a conflict is the same editor under another address; any other plan is a fresh one.
    setEditor({ id, key: conflict?.otherId === editor.id ? editor.key : editor.key + 1 });
  }

  const { otherWindow } = useWords().messages.planLibrary.editor;
  useEffect(() => {
    if (!usePlanStore.getState().openPlan(id, otherWindow)) setMissing(id);
  }, [id, otherWindow]);

  useEffect(() => leaveEditor, []);

  // What fails here is tried again when a link is asked for.
  useEffect(() => whenIdle(() => loadLinks().catch(() => undefined)), []);

  // Another window saved this plan, and what is typed here goes on under another id.
  useEffect(() => {
    if (conflict?.otherId === id && planId !== null && planId !== id) {
      void navigate(`/plan/${planId}${window.location.hash.replace(/^[^?]*/, "")}`, { replace: true });
    }
  }, [conflict, planId, id, navigate]);

  const isMoving = conflict?.otherId === id;
  if (planId === id || isMoving) return <Editor key={editor.key} />;
  return missing === id ? <MissingPlan /> : null;
}

/** Writes what is pending. A plan that cannot be written stays open, so that a way back to it remains. */
function leaveEditor() {
  const { saveNow, closePlan } = usePlanStore.getState();
  saveNow();
  if (usePlanStore.getState().saving === "saved") closePlan();
}

function MissingPlan() {
  const { messages } = useWords();
  const { missing } = messages.app;
  return (
    <Screen title={missing.title}>
      <div className="screen-message">
        <h1>{missing.title}</h1>
        <p>{missing.text}</p>
        <ToPlans />
      </div>
    </Screen>
  );
}
