import type { PlanVerdict } from "#core/assess/assessment.ts";
import type { Words } from "#messages/words.ts";
import { Button } from "#ui/Button.tsx";
import { VerdictMark, type VerdictTone } from "#ui/VerdictMark.tsx";
import { useWords } from "#ui/words.tsx";
import type { PlanEntry } from "./planEntry.ts";

const tones: Readonly<Record<PlanVerdict, VerdictTone>> = { passed: "good", failed: "bad", incomplete: "open" };

export type PlanCardProps = {
  readonly entry: PlanEntry;
  readonly onOpen: (id: string) => void;
  readonly onDuplicate: (id: string) => void;
  readonly onRemove: (entry: PlanEntry) => void;
  readonly onDownload: (id: string) => void;
};

/** A saved plan: whose, which, how it stands, and what can be done with it. */
export function PlanCard({ entry, onOpen, onDuplicate, onRemove, onDownload }: PlanCardProps) {
  const { messages, say, moment } = useWords();
  const words = messages.plans;
  const { id, savedAt, plan, assessment } = entry;
  const { project, sites } = plan;
  const title = project.title || words.untitled;
  return (
    <li className="plan-card">
      <div className="plan-card-head">
        <h3>
          <button type="button" className="plan-card-title" onClick={() => onOpen(id)}>
            {title}
          </button>
        </h3>
        <VerdictMark tone={tones[assessment.verdict]} word={messages.names.verdicts[assessment.verdict]} />
      </div>
      <p className="plan-card-facts">
        <span>{project.customer || words.noCustomer}</span>
        <span>{project.revision ? say(words.revision, { revision: project.revision }) : words.noRevision}</span>
        <span>{say(words.sites, { count: sites.length })}</span>
        <span>{say(words.openPoints, { count: assessment.openPoints.length })}</span>
        <span>
          {words.lastEdit} <time dateTime={savedAt}>{instant(savedAt, moment)}</time>
        </span>
      </p>
      <div className="plan-card-actions">
        <Button variant="quiet" aria-label={say(words.duplicatePlan, { title })} onClick={() => onDuplicate(id)}>
          {words.duplicate}
        </Button>
        <Button variant="quiet" aria-label={say(words.downloadPlan, { title })} onClick={() => onDownload(id)}>
          {words.download}
        </Button>
        <Button variant="danger" aria-label={say(words.removePlan, { title })} onClick={() => onRemove(entry)}>
          {words.remove}
        </Button>
      </div>
    </li>
  );
}

/** Day and minute as the language writes them; the text itself when it is no instant. */
function instant(text: string, write: Words["moment"]): string {
  const time = Date.parse(text);
  return Number.isNaN(time) ? text : write(time);
}
