import { useState } from "react";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { OpenLink } from "./OpenLink.tsx";
import { PlanCard } from "./PlanCard.tsx";
import type { PlanEntry } from "./planEntry.ts";
import "./plans.css";

export type PlansScreenProps = {
  /** Saved plans, in the order in which they are to be shown. */
  readonly entries: readonly PlanEntry[];
  /** What is wrong with the saved plans as a whole, in a sentence. */
  readonly problem: string | null;
  readonly onOpen: (id: string) => void;
  readonly onNew: () => void;
  readonly onSample: () => void;
  /** Opens a file, or says in a sentence why it cannot. */
  readonly onImportFile: (file: File) => Promise<string | null>;
  /** Opens a link, or says in a sentence why it cannot. */
  readonly onOpenLink: (text: string) => string | null;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (id: string) => void;
  /** Brings back what `onRemove` took away. */
  readonly onRestore: (entry: PlanEntry) => void;
  readonly onDownload: (id: string) => void;
};

/** Where one starts: a new plan, the sample, a file, a link, or a plan saved before. */
export function PlansScreen({
  entries,
  problem,
  onOpen,
  onNew,
  onSample,
  onImportFile,
  onOpenLink,
  onDuplicate,
  onRemove,
  onRestore,
  onDownload,
}: PlansScreenProps) {
  const { messages } = useWords();
  const words = messages.plans;
  const [removed, setRemoved] = useState<PlanEntry | null>(null);

  const remove = (entry: PlanEntry) => {
    setRemoved(entry);
    onRemove(entry.id);
  };

  return (
    <div className="plans">
      <header className="plans-head">
        <h1>{words.title}</h1>
        <p className="plans-purpose">{words.purpose}</p>
        <p className="plans-privacy">{words.privacy}</p>
      </header>

      <section className="plans-start" aria-labelledby="plans-start">
        <h2 id="plans-start">{words.start}</h2>
        <div className="plans-actions">
          <Button variant="primary" onClick={onNew}>
            {words.newPlan}
          </Button>
          <Button onClick={onSample}>{words.openSample}</Button>
        </div>
        <div className="plans-doors">
          <OpenFile onImportFile={onImportFile} />
          <OpenLink onOpenLink={onOpenLink} />
        </div>
      </section>

      <section className="plans-saved" aria-labelledby="plans-saved">
        <h2 id="plans-saved">{words.saved}</h2>
        {problem !== null && (
          <Notice tone="bad" word={words.problem} role="alert">
            {problem}
          </Notice>
        )}
        <RemovedNotice
          entry={removed}
          onUndo={(entry) => {
            setRemoved(null);
            onRestore(entry);
          }}
        />
        {entries.length === 0 ? (
          <p className="plans-none">{words.none}</p>
        ) : (
          <ul className="plans-list">
            {entries.map((entry) => (
              <PlanCard
                key={entry.id}
                entry={entry}
                onOpen={onOpen}
                onDuplicate={onDuplicate}
                onRemove={remove}
                onDownload={onDownload}
              />
            ))}
          </ul>
        )}
      </section>
      <p className="plans-independent">{words.independent}</p>
    </div>
  );
}

type RemovedNoticeProps = {
  readonly entry: PlanEntry | null;
  readonly onUndo: (entry: PlanEntry) => void;
};

/** Says what is gone and brings it back. Its frame is always in the page, so that the news is read out. */
function RemovedNotice({ entry, onUndo }: RemovedNoticeProps) {
  const { messages, say } = useWords();
  const words = messages.plans;
  const title = entry?.plan.project.title || words.untitled;
  return (
    <div role="status">
      {entry && (
        <Notice
          tone="note"
          word={messages.names.severities.info}
          actions={
            <Button ref={focusOnce} aria-label={say(words.undoRemoval, { title })} onClick={() => onUndo(entry)}>
              {words.undo}
            </Button>
          }
        >
          {say(words.removed, { title })}
        </Notice>
      )}
    </div>
  );
}

/** The button that was pressed has gone with its plan; the keyboard's place is at the way back. */
const focusOnce = (button: HTMLButtonElement | null) => button?.focus();
