import { describeOpenedPdf } from "#messages/describeOpenedPdf.ts";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import { useOpenedPdfStore } from "./openedPdfStore.ts";

/** Says of a plan that came out of a PDF whether the pages of that PDF are to be believed. */
export function OpenedPdfNotice() {
  const words = useWords();
  const planId = usePlanStore((state) => state.planId);
  const opened = useOpenedPdfStore((state) => state.opened);
  const dismiss = useOpenedPdfStore((state) => state.dismiss);
  if (opened === null || opened.planId !== planId) return null;
  const { app, planLibrary } = words.messages;
  return (
    <Notice
      tone={opened.pdf.seal === "intact" ? "note" : "warn"}
      word={app.conflict.word}
      role="status"
      actions={<Button onClick={dismiss}>{planLibrary.editor.understood}</Button>}
    >
      {describeOpenedPdf(words, opened.pdf)}
    </Notice>
  );
}
