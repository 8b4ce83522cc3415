import { useNavigate } from "react-router";
import { planFileName, planFileText } from "#link/planFile.ts";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import { saveFile } from "./saveFile.ts";

/** Says when typing is not being stored, and what another window did with the same plan. */
export function SaveNotices() {
  return (
    <>
      <NotSaved />
      <Conflict />
      <Removal />
      <Archived />
    </>
  );
}

function NotSaved() {
  const { messages } = useWords();
  const text = messages.app;
  const words = messages.planLibrary.editor;
  const navigate = useNavigate();
  const problem = usePlanStore((state) => state.problem);
  const saveNow = usePlanStore((state) => state.saveNow);
  if (problem === null) return null;
  const download = () => {
    const { plan } = usePlanStore.getState();
    saveFile(new Blob([planFileText(plan)], { type: "application/json" }), planFileName(plan, "json"));
  };
  return (
    <Notice
      tone="bad"
      word={text.notSaved.word}
      role="alert"
      actions={
        <>
          <Button onClick={download}>{words.saveFile}</Button>
          {problem === "storage/full" && <Button onClick={() => void navigate("/")}>{words.freeSpace}</Button>}
          <Button onClick={saveNow}>{words.tryAgain}</Button>
        </>
      }
    >
      {text.notSaved[problem]}
    </Notice>
  );
}

function Conflict() {
  const text = useWords().messages.app;
  const navigate = useNavigate();
  const conflict = usePlanStore((state) => state.conflict);
  const dismiss = usePlanStore((state) => state.dismissConflict);
  if (conflict === null) return null;
  const openOther = () => {
    dismiss();
    void navigate(`/plan/${conflict.otherId}`);
  };
  return (
    <Notice
      tone="warn"
      word={text.conflict.word}
      role="status"
      actions={
        <>
          <Button onClick={openOther}>{text.conflict.other}</Button>
          <Button onClick={dismiss}>{text.conflict.dismiss}</Button>
        </>
      }
    >
      {text.conflict.text}
    </Notice>
  );
}

function Removal() {
  const { messages } = useWords();
  const words = messages.planLibrary.editor;
  const removal = usePlanStore((state) => state.removal);
  const saveAgain = usePlanStore((state) => state.saveAgain);
  const dismiss = usePlanStore((state) => state.dismissRemoval);
  if (removal === null) return null;
  const isGone = removal === "removed";
  return (
    <Notice
      tone="warn"
      word={messages.app.conflict.word}
      role="status"
      actions={
        isGone ? (
          <Button onClick={saveAgain}>{words.saveAgain}</Button>
        ) : (
          <Button onClick={dismiss}>{words.understood}</Button>
        )
      }
    >
      {isGone ? words.removed : words.savedAgain}
    </Notice>
  );
}

function Archived() {
  const { messages } = useWords();
  const words = messages.planLibrary.editor;
  const isArchived = usePlanStore((state) => state.archivedAt !== null);
  const unarchive = usePlanStore((state) => state.unarchive);
  if (!isArchived) return null;
  return (
    <Notice
      tone="note"
      word={messages.app.conflict.word}
      actions={<Button onClick={unarchive}>{words.unarchive}</Button>}
    >
      {words.archived}
    </Notice>
  );
}
