import { useEffect, useMemo } from "react";
import { flushSync } from "react-dom";
import { useNavigate } from "react-router";
import type { Plan } from "#core/plan/schema.ts";
import { copyTitle } from "#features/plans/copyTitle.ts";
import { focusPlan } from "#features/plans/focusPlan.ts";
import { freeTitle } from "#features/plans/freeTitle.ts";
import type { PlanActions } from "#features/plans/PlanRow.tsx";
import { PlansScreen } from "#features/plans/PlansScreen.tsx";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { planFileName, planFileText } from "#link/planFile.ts";
import { loadCatalogueMessages } from "#messages/catalogueWords.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { loadInputs, loadParts } from "#messages/loadWords.ts";
import { laterParts } from "#messages/messagesInParts.ts";
import { useLibraryStore } from "#state/libraryStore.ts";
import { usePlanStore } from "#state/planStore.ts";
import { wordForWord } from "#state/savedPlans.ts";
import { useWords } from "#ui/words.tsx";
import { loadCatalogue } from "./loadCatalogue.ts";
import { loadEditor } from "./loadEditor.ts";
import { loadLinks } from "./loadLinks.ts";
import { OfflineFoot } from "./offline/OfflineFoot.tsx";
import { useOpenedPdfStore } from "./openedPdfStore.ts";
import { openPlanFile } from "./openPlanFile.ts";
import { Screen } from "./Screen.tsx";
import { saveFile } from "./saveFile.ts";
import { useLibrary } from "./useLibrary.ts";
import { useNow } from "./useNow.ts";
import { usePlanEntries } from "./usePlanEntries.ts";
import { useStorageState } from "./useStorageState.ts";
import { whenIdle } from "./whenIdle.ts";

/** The start: saved plans, and every way to a new one. */
export function PlansRoute() {
  const words = useWords();
  const { messages } = words;
  const navigate = useNavigate();
  const library = useLibrary();
  const entries = usePlanEntries(library.entries);
  const storage = useStorageState(library.entries.length, library.characters);
  const now = useNow();

  // Whoever starts here goes on to edit and looks things up; afterwards nothing more is to be asked of the host. What
  // fails here is tried again when the editor is opened.
  const { language } = words;
  useEffect(
    () =>
      whenIdle(() =>
        Promise.all([
          loadEditor(),
          loadInputs(language),
          loadParts(language, laterParts),
          loadCatalogue(),
          loadCatalogueMessages(language),
          loadLinks(),
        ]).catch(() => undefined),
      ),
    [language],
  );

  const inLanguage = (plan: Plan): Plan => ({ ...plan, project: { ...plan.project, language } });

  const titles = () => new Set(useLibraryStore.getState().entries.map(({ plan }) => plan.project.title));

  const withFreeTitle = (plan: Plan): Plan => {
    const title = freeTitle(plan.project.title, titles(), words);
    return { ...plan, project: { ...plan.project, title } };
  };

  const create = (plan: Plan) => navigate(`/plan/${usePlanStore.getState().createPlan(plan)}`);

  const importFile = async (file: File) => {
    const opened = await openPlanFile(file, language);
    if (!opened.ok) {
      const { problem } = opened;
      return problem.code === "file/reader-missing" ? messages.plans.readerMissing : describeProblem(words, problem);
    }
    const { plan, pdf } = opened.value;
    const id = usePlanStore.getState().createPlan(plan);
    if (pdf) useOpenedPdfStore.getState().tell(id, pdf);
    await navigate(`/plan/${id}`);
    return null;
  };

  const openLink = async (link: string) => {
    const links = await loadLinks().catch(() => null);
    if (links === null) return messages.plans.readerMissing;
    const { decodeFragment, encodePlan } = links;
    const read = decodeFragment(link);
    if (!read.ok) return describeProblem(words, read.problem);
    void navigate(encodePlan(read.value.plan).slice(1));
    return null;
  };

  const actions = useMemo((): PlanActions => {
    const store = () => useLibraryStore.getState();
    const planOf = (id: string) => store().entries.find((entry) => entry.id === id)?.plan;
    const titleOf = (id: string) => planOf(id)?.project.title || messages.plans.untitled;
    return {
      onOpen: (id) => void navigate(`/plan/${id}`),
      onRename: (id, title) => store().rename(id, title),
      onDuplicate: (id) => {
        const taken = new Set(store().entries.map(({ plan }) => plan.project.title));
        store().duplicate(id, copyTitle(planOf(id)?.project.title ?? "", taken, words));
      },
      onDownload: (id) => {
        const plan = planOf(id);
        if (plan) saveFile(new Blob([planFileText(plan)], { type: "application/json" }), planFileName(plan, "json"));
      },
      onArchive: (id) => store().archive(id, titleOf(id)),
      onUnarchive: (id) => store().unarchive(id, titleOf(id)),
      onRemove: (id) => store().remove(id, titleOf(id)),
    };
  }, [messages, navigate, words]);

  const undo = () => {
    const planId = library.undoStep?.planId;
    flushSync(library.undo);
    if (planId !== undefined) focusPlan(planId);
  };

  const downloadUnreadable = (id: string) => {
    const text = wordForWord(id);
    if (text !== null) saveFile(new Blob([text], { type: "text/plain" }), `portolan-${id}.txt`);
  };

  return (
    <Screen title={messages.app.plansTitle}>
      <PlansScreen
        entries={entries}
        unreadable={library.unreadable}
        now={now}
        problem={library.problem}
        unstored={library.unstored}
        storage={storage.state}
        news={library.news}
        undoStep={library.undoStep}
        actions={actions}
        onNew={(plan) => void create(inLanguage(withFreeTitle(plan)))}
        onSample={() => void create(inLanguage(samplePlan))}
        onImportFile={importFile}
        onOpenLink={openLink}
        onUndo={undo}
        onPersist={() => void storage.persist()}
        onDownloadUnreadable={downloadUnreadable}
        onDiscard={(id) => library.discard(id, id)}
      />
      <OfflineFoot />
    </Screen>
  );
}
