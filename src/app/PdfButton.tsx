import type { MouseEvent } from "react";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentDownload } from "#features/document/documentDownload.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import { useCommands } from "./offeredCommands.ts";
import { useDocumentDownload } from "./useDocumentDownload.ts";

export type PdfButtonProps = {
  readonly plan: Plan;
  readonly variant?: "primary" | "plain";
};

/** Downloads the design document; shows how far it is, and stops it on request. */
export function PdfButton({ plan, variant = "plain" }: PdfButtonProps) {
  const { messages, say } = useWords();
  const text = messages.app.pdf;
  const { download, start, cancel } = useDocumentDownload(plan);
  const isMaking = download.status === "making";
  useCommands(() => [
    {
      id: "pdf",
      title: isMaking ? text.cancel : text.download,
      group: "actions",
      keywords: [messages.commands.words.pdf],
      shortcut: "pdf",
      run: isMaking ? cancel : () => start("pdf"),
    },
  ]);
  /** The second half of a double click was not meant to stop what the first half started. */
  const stop = (event: MouseEvent) => {
    if (event.detail < 2) cancel();
  };
  return (
    <span className="pdf-download">
      {isMaking && (
        <progress max={100} value={download.percent} aria-label={say(text.making, { percent: download.percent })} />
      )}
      {/* One button throughout, so that the keyboard keeps its place. */}
      <Button variant={isMaking ? "plain" : variant} onClick={isMaking ? stop : () => start("pdf")}>
        {!isMaking && <Icon name="download" />}
        <span className={isMaking ? undefined : "action-word"}>{isMaking ? text.cancel : text.download}</span>
      </Button>
      <StatusLine message={newsOf(download)} show={download.status === "failed" ? "visible" : "screen-reader-only"} />
    </span>
  );

  function newsOf(news: DocumentDownload) {
    switch (news.status) {
      case "idle":
        return "";
      case "making":
        return say(text.making, { percent: news.percent });
      case "failed":
        return say(text.failed, { reason: news.reason });
      case "ready":
      case "cancelled":
        return text[news.status];
    }
  }
}
