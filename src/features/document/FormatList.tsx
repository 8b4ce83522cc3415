import { useId } from "react";
import type { DocumentFormat } from "#document/documentFormats.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import type { DocumentDownload, DocumentDownloads } from "./documentDownload.ts";
import "./FormatList.css";

export type FormatListProps = DocumentDownloads & {
  /** In the order in which they are offered; the first one may be made to stand out. */
  readonly formats: readonly DocumentFormat[];
  readonly primary?: DocumentFormat;
};

/** The document's formats with what each is for, how far one in the making is, and what came of the last. */
export function FormatList({ formats, primary, download, start, cancel }: FormatListProps) {
  const { messages, say } = useWords();
  const text = messages.documentScreen;
  const id = useId();
  const nameOf = (format: DocumentFormat) => text.formats[format].name;
  return (
    <div className="formats">
      <ul className="format-list">
        {formats.map((format) => {
          const isMaking = download.status === "making" && download.format === format;
          return (
            <li key={format} className="format">
              <div className="format-text">
                <strong>{nameOf(format)}</strong>
                <p id={`${id}-${format}`}>{text.formats[format].text}</p>
                {isMaking && (
                  <span className="format-progress">
                    <progress max={100} value={download.percent} aria-label={nameOf(format)} />
                    <span aria-hidden="true">{say(text.percent, { percent: download.percent })}</span>
                  </span>
                )}
              </div>
              {/* One button throughout, so that the keyboard keeps its place. */}
              <Button
                variant={format === primary && !isMaking ? "primary" : "plain"}
                aria-describedby={`${id}-${format}`}
                // The second half of a double click was not meant to stop what the first half started.
                onClick={(event) => (isMaking ? event.detail < 2 && cancel() : start(format))}
              >
                {!isMaking && <Icon name="download" />}
                {isMaking ? text.cancel : text.formats[format].start}
              </Button>
            </li>
          );
        })}
      </ul>
      {download.status === "failed" ? (
        <Notice
          tone="bad"
          word={messages.names.severities.error}
          role="alert"
          actions={<Button onClick={() => start(download.format)}>{text.retry}</Button>}
        >
          {newsOf(download)}
        </Notice>
      ) : (
        <p role="status" className="format-news">
          {newsOf(download)}
        </p>
      )}
    </div>
  );

  function newsOf(news: DocumentDownload) {
    switch (news.status) {
      case "idle":
        return "";
      case "making":
        // Read out part by part; how much is done, the bar says to whoever asks it.
        return say(news.part === "" ? text.making : text.makingPart, { format: nameOf(news.format), part: news.part });
      case "ready":
        return say(text.saved, { file: news.file });
      case "cancelled":
        return say(text.cancelled, { format: nameOf(news.format) });
      case "failed":
        return say(text.failed, { format: nameOf(news.format), reason: news.reason });
    }
  }
}
