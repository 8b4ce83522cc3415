import { useEffect, useMemo } from "react";
import { useNavigate } from "react-router";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { PlansScreen } from "#features/plans/PlansScreen.tsx";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { decodeFragment, encodePlan } from "#link/fragment.ts";
import { planFileName, planFileText, readPlanFile } from "#link/planFile.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { loadInputs } from "#messages/loadWords.ts";
import { assessmentOf } from "#state/assessmentOf.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { usePlanStore } from "#state/planStore.ts";
import { useWords } from "#ui/words.tsx";
import { loadEditor } from "./loadEditor.ts";
import { OfflineFoot } from "./offline/OfflineFoot.tsx";
import { Screen } from "./Screen.tsx";
import { saveFile } from "./saveFile.ts";
import { whenIdle } from "./whenIdle.ts";

/** The start: saved plans, and every way to a new one. */
export function PlansRoute() {
  const words = useWords();
  const text = words.messages.app;
  const navigate = useNavigate();
  const library = useLibraryStore();
  const { refresh } = library;

  useEffect(refresh, [refresh]);
  // Whoever starts here goes on to edit; afterwards nothing more is to be asked of the host. What fails here is tried
  // again when the editor is opened.
  const { language } = words;
  useEffect(() => whenIdle(() => Promise.all([loadEditor(), loadInputs(language)]).catch(() => undefined)), [language]);

  const entries = useMemo(
    () => library.entries.map((saved) => ({ ...saved, assessment: assessmentOf(saved.plan) })),
    [library.entries],
  );

  const create = (plan: Plan) => navigate(`/plan/${usePlanStore.getState().createPlan(plan)}`);

  const importFile = async (file: File) => {
    const content = await file.text().catch(() => null);
    if (content === null) return describeProblem(words, { code: "file/unreadable" });
    const read = readPlanFile(content);
    if (!read.ok) return describeProblem(words, read.problem);
    await create(read.value.plan);
    return null;
  };

  const openLink = (link: string) => {
    const read = decodeFragment(link);
    if (!read.ok) return describeProblem(words, read.problem);
    void navigate(encodePlan(read.value.plan).slice(1));
    return null;
  };

  const download = (id: string) => {
    const saved = library.entries.find((entry) => entry.id === id);
    if (saved)
      saveFile(new Blob([planFileText(saved.plan)], { type: "application/json" }), planFileName(saved.plan, "json"));
  };

  return (
    <Screen title={text.plansTitle}>
      <PlansScreen
        entries={entries}
        problem={problemText()}
        onOpen={(id) => void navigate(`/plan/${id}`)}
        onNew={() => void create(emptyPlan(catalogue.edition.id, language))}
        onSample={() => void create({ ...samplePlan, project: { ...samplePlan.project, language } })}
        onImportFile={importFile}
        onOpenLink={openLink}
        onDuplicate={library.duplicate}
        onRemove={library.remove}
        onRestore={({ id, savedAt, plan }) => library.restore({ id, savedAt, plan })}
        onDownload={download}
      />
      <OfflineFoot />
    </Screen>
  );

  function problemText() {
    const problems = [
      ...(library.problem === null ? [] : [text.library[library.problem]]),
      ...(library.unreadable.length === 0
        ? []
        : [words.say(text.library.unreadable, { count: library.unreadable.length })]),
    ];
    return problems.length === 0 ? null : problems.join(" ");
  }
}
