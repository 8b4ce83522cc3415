import { useState } from "react";
import type { ApplicationId } from "#core/plan/applications.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";
import { ChangeSites } from "./ChangeSites.tsx";

export type BulkEditSitesProps = {
  readonly selected: ReadonlySet<string>;
  /** How many of them the filter hides. */
  readonly hidden: number;
  /** How many more sites the plan takes. */
  readonly room: number;
  readonly applications: readonly ApplicationId[];
  readonly edit: EditPlan;
  readonly onDuplicate: (ids: readonly string[], label: string) => void;
  readonly onRemove: (ids: readonly string[], label: string) => void;
  readonly onClear: () => void;
};

/** What can be done with the selected sites; it stays in sight beneath the list. */
export function BulkEditSites({
  selected,
  hidden,
  room,
  applications,
  edit,
  onDuplicate,
  onRemove,
  onClear,
}: BulkEditSitesProps) {
  const { messages, say } = useInputWords();
  const { bulk: words, edits } = messages.siteSheets;
  const [isChanging, setChanging] = useState(false);
  const count = selected.size;
  const hasRoom = count <= room;
  return (
    <section className="site-bulk" aria-label={words.label}>
      <p role="status">
        <strong>{say(words.selected, { count })}</strong>
        {hidden > 0 && <span className="inputs-note">{say(words.hidden, { count: hidden })}</span>}
        {!hasRoom && <span className="inputs-note">{say(words.noRoom, { room })}</span>}
      </p>
      <div className="inputs-actions">
        <Button onClick={() => setChanging(true)}>{words.change}</Button>
        <Button disabled={!hasRoom} onClick={() => onDuplicate([...selected], say(edits.duplicate, { count }))}>
          <Icon name="copy" />
          {words.duplicate}
        </Button>
        <Button variant="danger" onClick={() => onRemove([...selected], say(edits.remove, { count }))}>
          <Icon name="cross" />
          {words.remove}
        </Button>
        <Button variant="quiet" onClick={onClear}>
          {words.clear}
        </Button>
      </div>
      {isChanging && (
        <ChangeSites selected={selected} applications={applications} edit={edit} onClose={() => setChanging(false)} />
      )}
    </section>
  );
}
