import type { Plan } from "#core/plan/schema.ts";
import { planFileName, planFileText } from "#link/planFile.ts";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { useCommands } from "./offeredCommands.ts";
import { PdfButton } from "./PdfButton.tsx";
import { saveFile } from "./saveFile.ts";

export type EditorHeaderProps = { readonly plan: Plan };

/** Which plan this is, and what can be done with the whole of it. */
export function EditorHeader({ plan }: EditorHeaderProps) {
  const { messages } = useWords();
  const text = messages.app;
  const { title, customer } = plan.project;
  const save = () => saveFile(new Blob([planFileText(plan)], { type: "application/json" }), planFileName(plan, "json"));
  useCommands(() => [
    {
      id: "save-file",
      title: text.saveFile,
      group: "actions",
      keywords: [messages.commands.words.file],
      run: save,
    },
  ]);
  return (
    <header className="editor-head">
      <div className="editor-title">
        <h1 title={title}>{title || text.untitled}</h1>
        {customer !== "" && <p className="editor-customer">{customer}</p>}
      </div>
      <div className="editor-actions no-print">
        <History />
        <Button onClick={save}>
          <Icon name="upload" />
          <span className="action-word">{text.saveFile}</span>
        </Button>
        <CopyLink plan={plan} />
        <PdfButton plan={plan} variant="primary" />
      </div>
    </header>
  );
}

/** Back, forward, and whether everything typed is stored. */
function History() {
  const { messages, say } = useWords();
  const text = messages.app;
  const undo = usePlanStore((state) => state.undo);
  const redo = usePlanStore((state) => state.redo);
  const undoLabel = usePlanStore((state) => state.undoLabel);
  const redoLabel = usePlanStore((state) => state.redoLabel);
  const saving = usePlanStore((state) => state.saving);
  return (
    <>
      <span className="editor-saving" data-saving={saving}>
        {text.saving[saving]}
      </span>
      <Button
        variant="quiet"
        shape="icon"
        aria-label={undoLabel === null ? text.undo : say(text.undoStep, { label: undoLabel })}
        title={undoLabel === null ? text.undo : say(text.undoStep, { label: undoLabel })}
        // Not disabled, which would take the keyboard's place away after the last step.
        aria-disabled={undoLabel === null}
        onClick={undoLabel === null ? undefined : undo}
      >
        <Icon name="undo" />
      </Button>
      <Button
        variant="quiet"
        shape="icon"
        aria-label={redoLabel === null ? text.redo : say(text.redoStep, { label: redoLabel })}
        title={redoLabel === null ? text.redo : say(text.redoStep, { label: redoLabel })}
        aria-disabled={redoLabel === null}
        onClick={redoLabel === null ? undefined : redo}
      >
        <Icon name="redo" />
      </Button>
    </>
  );
}
