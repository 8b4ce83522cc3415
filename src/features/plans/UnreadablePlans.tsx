import { describeProblem } from "#messages/describeProblem.ts";
import type { UnreadablePlan } from "#state/planStorage.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

export type UnreadablePlansProps = {
  readonly entries: readonly UnreadablePlan[];
  /** Saves what stands there, word for word. */
  readonly onDownload: (id: string) => void;
  readonly onRemove: (id: string) => void;
};

/** Entries of the storage that cannot be opened: why, and what can be done with each. */
export function UnreadablePlans({ entries, onDownload, onRemove }: UnreadablePlansProps) {
  const words = useWords();
  const text = words.messages.planLibrary.unreadable;
  if (entries.length === 0) return null;
  return (
    <section className="plans-part" aria-labelledby="plans-unreadable">
      <h2 id="plans-unreadable">{text.heading}</h2>
      <p className="plan-soft">{text.note}</p>
      <ul className="plan-rows">
        {entries.map(({ id, problem }) => (
          <li key={id} className="plan-row unreadable-row">
            <div>
              <p className="mono">{words.say(text.name, { id })}</p>
              <p className="plan-soft">{describeProblem(words, problem)}</p>
            </div>
            <div className="plan-actions">
              <Button variant="quiet" aria-label={words.say(text.downloadEntry, { id })} onClick={() => onDownload(id)}>
                {text.download}
              </Button>
              <Button variant="danger" aria-label={words.say(text.removeEntry, { id })} onClick={() => onRemove(id)}>
                {text.remove}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
