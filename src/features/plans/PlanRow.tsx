import { memo, useId, useRef, useState } from "react";
import { flushSync } from "react-dom";
import type { PlanVerdict } from "#core/assess/assessment.ts";
import { Button } from "#ui/Button.tsx";
import { VerdictMark, type VerdictTone } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import { EditedTime } from "./EditedTime.tsx";
import type { PlanEntry } from "./planEntry.ts";
import { RenameForm } from "./RenameForm.tsx";

const tones: Readonly<Record<PlanVerdict, VerdictTone>> = { passed: "good", failed: "bad", incomplete: "open" };

/** What can be done with a plan of the list. They stay the same functions, so that a row is drawn when it changes. */
export type PlanActions = {
  readonly onOpen: (id: string) => void;
  readonly onRename: (id: string, title: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onDownload: (id: string) => void;
  readonly onArchive: (id: string) => void;
  readonly onUnarchive: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

export type PlanRowProps = { readonly entry: PlanEntry; readonly now: number; readonly actions: PlanActions };

/** A saved plan as a line of the register: whose, which, how it stands, and behind “More” what can be done with it. */
export const PlanRow = memo(function PlanRow({ entry, now, actions }: PlanRowProps) {
  const { messages, say } = useWords();
  const words = messages.plans;
  const library = messages.planLibrary;
  const actionsId = useId();
  const titleButton = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  const [isRenaming, setRenaming] = useState(false);
  const { id, savedAt, plan, assessment } = entry;
  const { project, sites } = plan;
  const title = project.title || words.untitled;

  const endRenaming = (newTitle: string | null) => {
    flushSync(() => setRenaming(false));
    titleButton.current?.focus();
    if (newTitle !== null) actions.onRename(id, newTitle);
  };

  return (
    <li className="plan-row" data-plan={id}>
      <div className="plan-line">
        <div className="plan-verdict">
          {assessment ? (
            <VerdictMark tone={tones[assessment.verdict]} word={messages.names.verdicts[assessment.verdict]} />
          ) : (
            <span className="plan-soft">{library.waiting}</span>
          )}
        </div>
        <div className="plan-name">
          <p className="plan-customer">{project.customer || words.noCustomer}</p>
          {isRenaming ? (
            <RenameForm title={project.title} onDone={endRenaming} />
          ) : (
            <h3>
              <button ref={titleButton} type="button" className="plan-title" onClick={() => actions.onOpen(id)}>
                {title}
              </button>
            </h3>
          )}
        </div>
        <div className="plan-revision">
          <span>{project.revision ? say(words.revision, { revision: project.revision }) : words.noRevision}</span>
          <span className="plan-soft">{say(words.sites, { count: sites.length })}</span>
        </div>
        <Points entry={entry} />
        <div className="plan-edited">
          <span className="plan-word">{words.lastEdit} </span>
          <EditedTime at={savedAt} now={now} />
        </div>
        <div className="plan-fingerprint mono">{assessment?.fingerprint}</div>
        <Button
          variant="quiet"
          aria-label={say(library.moreOf, { title })}
          aria-expanded={isOpen}
          aria-controls={isOpen ? actionsId : undefined}
          onClick={() => setOpen(!isOpen)}
        >
          {library.more}
        </Button>
      </div>
      {isOpen && (
        <div className="plan-actions" id={actionsId}>
          <Button
            variant="quiet"
            aria-label={say(library.renamePlan, { title })}
            disabled={isRenaming}
            onClick={() => setRenaming(true)}
          >
            {library.rename}
          </Button>
          <Button
            variant="quiet"
            aria-label={say(words.duplicatePlan, { title })}
            onClick={() => actions.onDuplicate(id)}
          >
            {words.duplicate}
          </Button>
          <Button
            variant="quiet"
            aria-label={say(words.downloadPlan, { title })}
            onClick={() => actions.onDownload(id)}
          >
            {words.download}
          </Button>
          {entry.archivedAt === null ? (
            <Button
              variant="quiet"
              aria-label={say(library.archivePlan, { title })}
              onClick={() => actions.onArchive(id)}
            >
              {library.archive}
            </Button>
          ) : (
            <Button
              variant="quiet"
              aria-label={say(library.unarchivePlan, { title })}
              onClick={() => actions.onUnarchive(id)}
            >
              {library.unarchive}
            </Button>
          )}
          <Button variant="danger" aria-label={say(words.removePlan, { title })} onClick={() => actions.onRemove(id)}>
            {words.remove}
          </Button>
        </div>
      )}
    </li>
  );
});

/** How much is not known yet, and how much of it keeps the plan from an answer. */
function Points({ entry: { assessment } }: { readonly entry: PlanEntry }) {
  const { messages, say } = useWords();
  const words = messages.planLibrary;
  if (!assessment) return <div className="plan-points" />;
  const { openPoints } = assessment;
  const blocking = openPoints.filter(({ blocks }) => blocks).length;
  return (
    <div className="plan-points">
      <span>{say(words.pointCount, { count: openPoints.length })}</span>
      {openPoints.length > 0 && <span className="plan-soft">{say(words.blocking, { count: blocking })}</span>}
    </div>
  );
}
