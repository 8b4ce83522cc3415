import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { useState } from "react";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { PlanActions } from "#features/plans/PlanRow.tsx";
import { PlansScreen, type PlansScreenProps } from "#features/plans/PlansScreen.tsx";
import type { PlanEntry } from "#features/plans/planEntry.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { wordsOf } from "#messages/words.ts";
import { WordsProvider } from "#ui/words.tsx";

const now = Date.parse("2026-11-24T10:00:00.000Z");
export const entry = (id: string, plan: Plan, change: Partial<PlanEntry> = {}): PlanEntry => ({
  id,
  savedAt: "2026-11-24T09:57:12.000Z",
  archivedAt: null,
  plan,
  assessment: assess(plan, catalogue),
  ...change,
});
export const named = (title: string, customer = ""): Plan => {
  const plan = emptyPlan(catalogue.edition.id);
  return { ...plan, project: { ...plan.project, title, customer } };
};
/** The sample plan by its title. */
export const sample = "UC Suite with disaster recovery";
export const two = [
  entry("a", samplePlan),
  entry("b", emptyPlan(catalogue.edition.id), { savedAt: "2026-11-01T10:00:00Z" }),
];
export const many = ["Alba", "Brema", "Cork", "Delft", "Évora", "Ferrol"].map((title, index) =>
  entry(title, named(title, index % 2 === 0 ? "Zeta" : "Alfa"), { savedAt: `2026-11-2${index}T10:00:00Z` }),
);

export type Answers = Partial<PlansScreenProps> & { readonly ofFile?: string; readonly ofLink?: string };

/** The screen with plans of our own, and a list of what it asks for. */
export function renderPlansScreen({ ofFile, ofLink, ...props }: Answers = {}) {
  const calls: string[] = [];
  const note =
    (name: string) =>
    (...what: readonly unknown[]) => {
      calls.push([name, ...what.filter((one) => typeof one === "string")].join(" "));
    };
  const actions: PlanActions = {
    onOpen: note("open"),
    onRename: note("rename"),
    onDuplicate: note("duplicate"),
    onDownload: note("download"),
    onArchive: note("archive"),
    onUnarchive: note("unarchive"),
    onRemove: note("remove"),
  };
  let change: (next: Answers) => void = () => undefined;
  function Library() {
    const [changed, setChanged] = useState<Answers>({});
    change = setChanged;
    return (
      <PlansScreen
        entries={[]}
        unreadable={[]}
        now={now}
        problem={null}
        unstored={0}
        storage={{ plans: 0, characters: 0, disk: null, persistence: "unknown" }}
        news={null}
        undoStep={null}
        actions={actions}
        onNew={({ applications }) => calls.push(`new ${applications.length}`)}
        onSample={() => calls.push("sample")}
        onImportFile={(file) => {
          calls.push(`file ${file.name}`);
          return Promise.resolve(ofFile ?? null);
        }}
        onOpenLink={(text) => {
          calls.push(`link ${text}`);
          return Promise.resolve(ofLink ?? null);
        }}
        onUndo={note("undo")}
        onPersist={note("persist")}
        onDownloadUnreadable={note("download unreadable")}
        onDiscard={note("discard")}
        {...props}
        {...changed}
      />
    );
  }
  const { container } = render(
    <WordsProvider words={wordsOf("en")}>
      <Library />
    </WordsProvider>,
  );
  return { calls, container, user: userEvent.setup(), show: (next: Answers) => act(() => change(next)) };
}

export const button = (name: string) => screen.getByRole("button", { name });
const rows = () => screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
export const planRows = () => rows().filter((text) => !text.startsWith("Open a"));
export const rowOf = (title: string) => {
  const row = button(title).closest("li");
  if (!row) throw new Error(`${title} stands in a list.`);
  return row;
};
