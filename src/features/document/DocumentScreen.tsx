import type { PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { DocumentOutline } from "#document/documentOutline.ts";
import { languageNames } from "#messages/languageNames.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import type { DocumentDownloads } from "./documentDownload.ts";
import { FormatList } from "./FormatList.tsx";
import { UnprintableNotice } from "./UnprintableNotice.tsx";
import "./DocumentScreen.css";

/** What the document will contain, or how finding that out stands. */
export type OutlineState =
  | { readonly status: "loading" }
  | { readonly status: "failed"; readonly reason: string }
  | { readonly status: "known"; readonly outline: DocumentOutline };

export type DocumentScreenProps = DocumentDownloads & {
  readonly plan: Plan;
  readonly outline: OutlineState;
  readonly onRetryOutline: () => void;
  /** Leads to where paper, version and parts are chosen. */
  readonly onSettings: () => void;
  readonly onGoTo: (at: PlanPath) => void;
};

/** The design document before it is made: its formats, how it is dressed, what it will contain. */
export function DocumentScreen({
  plan,
  outline,
  onRetryOutline,
  onSettings,
  onGoTo,
  ...downloads
}: DocumentScreenProps) {
  const { messages } = useWords();
  const text = messages.documentScreen;
  const { settings } = text;
  const unprintable = outline.status === "known" ? outline.outline.unprintable : [];
  return (
    <div className="document-screen">
      <p>{text.intro}</p>
      {unprintable.length > 0 && <UnprintableNotice entries={unprintable} onGoTo={onGoTo} />}
      <section className="document-part">
        <h3>{text.download}</h3>
        <FormatList formats={["pdf", "html", "docx", "markdown"]} primary="pdf" {...downloads} />
      </section>
      <section className="document-part">
        <h3>{text.contents.title}</h3>
        <dl className="document-settings">
          <div>
            <dt>{settings.paper}</dt>
            <dd>{settings.papers[plan.document.paper]}</dd>
          </div>
          <div>
            <dt>{settings.version}</dt>
            <dd>{settings.audiences[plan.document.audience]}</dd>
          </div>
          <div>
            <dt>{settings.language}</dt>
            <dd>{languageNames[plan.project.language]}</dd>
          </div>
        </dl>
        <Button onClick={onSettings}>{settings.change}</Button>
        <Contents outline={outline} onRetry={onRetryOutline} language={plan.project.language} />
      </section>
    </div>
  );
}

type ContentsProps = {
  readonly outline: OutlineState;
  readonly onRetry: () => void;
  readonly language: Plan["project"]["language"];
};

/** Headings stand in the language of the document, whatever the screen's is. */
function Contents({ outline, onRetry, language }: ContentsProps) {
  const { messages, say } = useWords();
  const text = messages.documentScreen;
  if (outline.status === "loading") return <p className="document-waiting">{text.contents.loading}</p>;
  if (outline.status === "failed") {
    return (
      <div className="document-waiting" role="alert">
        <p>{say(text.contents.failed, { reason: outline.reason })}</p>
        <Button onClick={onRetry}>{text.retry}</Button>
      </div>
    );
  }
  return (
    <ol className="document-contents">
      {outline.outline.parts.map(({ id, number, heading, isLeftOut }) => (
        <li key={id} data-left-out={isLeftOut || undefined}>
          <span className="document-number">{number}</span>
          <span lang={language}>{heading}</span>
          {isLeftOut && <span className="document-left-out">{text.contents.leftOut}</span>}
        </li>
      ))}
    </ol>
  );
}
