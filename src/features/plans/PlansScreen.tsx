import type { Plan } from "#core/plan/schema.ts";
import type { LibraryNews, LibraryStep } from "#state/libraryStore.ts";
import type { StorageProblem, UnreadablePlan } from "#state/planStorage.ts";
import { Button } from "#ui/Button.tsx";
import { Notice } from "#ui/Notice.tsx";
import { RhumbLines } from "#ui/RhumbLines.tsx";
import { useWords } from "#ui/words.tsx";
import { LibraryNewsBar } from "./LibraryNewsBar.tsx";
import { OpenFile } from "./OpenFile.tsx";
import { OpenLink } from "./OpenLink.tsx";
import type { PlanActions } from "./PlanRow.tsx";
import type { PlanEntry } from "./planEntry.ts";
import { SavedPlans } from "./SavedPlans.tsx";
import { StorageFacts, type StorageState } from "./StorageFacts.tsx";
import { TemplateTiles } from "./TemplateTiles.tsx";
import { UnreadablePlans } from "./UnreadablePlans.tsx";
import "./plans.css";
import "./register.css";
import "./templates.css";

export type PlansScreenProps = {
  readonly entries: readonly PlanEntry[];
  readonly unreadable: readonly UnreadablePlan[];
  /** The present, in ms. */
  readonly now: number;
  readonly problem: StorageProblem["code"] | null;
  /** Plans that the storage would not take. */
  readonly unstored: number;
  readonly storage: StorageState;
  readonly news: LibraryNews | null;
  readonly undoStep: LibraryStep | null;
  readonly actions: PlanActions;
  readonly onNew: (plan: Plan) => void;
  readonly onSample: () => void;
  /** Opens a file, or says in a sentence why it cannot. */
  readonly onImportFile: (file: File) => Promise<string | null>;
  /** Opens a link, or says in a sentence why it cannot. */
  readonly onOpenLink: (text: string) => Promise<string | null>;
  readonly onUndo: () => void;
  readonly onPersist: () => void;
  readonly onDownloadUnreadable: (id: string) => void;
  readonly onDiscard: (id: string) => void;
};

/** The cover of the tool: what it is, a new plan from a drawing, the register of saved plans, and every other way in. */
export function PlansScreen({ entries, problem, unstored, storage, onNew, onSample, ...rest }: PlansScreenProps) {
  const { messages, say } = useWords();
  const words = messages.plans;
  const library = messages.planLibrary;
  return (
    <div className="plans">
      <header className="plans-head">
        <RhumbLines />
        <div className="plans-masthead">
          <h1>{words.title}</h1>
          <p className="plans-purpose">{words.purpose}</p>
        </div>
        <div className="plans-first">
          <Button variant="primary" aria-describedby="plans-sample" onClick={onSample}>
            {words.openSample}
          </Button>
          <p id="plans-sample" className="plan-soft">
            {library.samplePurpose}
          </p>
        </div>
      </header>

      {(problem !== null || unstored > 0) && (
        <Notice tone="bad" word={words.problem} role="alert">
          {problem === "storage/blocked" && library.storage.blocked}
          {problem === "storage/full" && library.storage.full}{" "}
          {unstored > 0 && say(library.storage.unstored, { count: unstored })}
        </Notice>
      )}

      <section className="plans-part" aria-labelledby="plans-start">
        <h2 id="plans-start">{messages.templates.heading}</h2>
        <p className="plan-soft">{messages.templates.note}</p>
        <TemplateTiles onNew={onNew} />
      </section>

      <section className="plans-part plans-saved" aria-labelledby="plans-saved">
        <h2 id="plans-saved" tabIndex={-1}>
          {words.saved}
        </h2>
        <SavedPlans entries={entries} now={rest.now} actions={rest.actions} />
        <LibraryNewsBar news={rest.news} undoStep={rest.undoStep} onUndo={rest.onUndo} />
      </section>

      <UnreadablePlans entries={rest.unreadable} onDownload={rest.onDownloadUnreadable} onRemove={rest.onDiscard} />

      <section className="plans-part" aria-labelledby="plans-doors">
        <h2 id="plans-doors">{library.doors}</h2>
        <div className="plans-doors">
          <OpenFile onImportFile={rest.onImportFile} />
          <OpenLink onOpenLink={rest.onOpenLink} />
        </div>
      </section>

      <StorageFacts state={storage} onPersist={rest.onPersist} />

      <footer className="plans-foot">
        <p>{words.privacy}</p>
        <p>{words.independent}</p>
      </footer>
    </div>
  );
}
