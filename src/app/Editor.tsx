import { memo, useCallback, useMemo, useState } from "react";
import { flushSync } from "react-dom";
import type { PlanPath } from "#core/assess/assessment.ts";
import { assignOpenPoint } from "#core/plan/edits.ts";
import { ChangeStrip } from "#features/changes/ChangeStrip.tsx";
import { focusInput, focusSection } from "#features/inputs/focusInput.ts";
import { PlanInputs } from "#features/inputs/PlanInputs.tsx";
import type { SectionId } from "#features/inputs/sections.ts";
import type { Assign } from "#features/results/OpenPointList.tsx";
import { PlanResults } from "#features/results/PlanResults.tsx";
import { loadResultPart } from "#features/results/resultParts.ts";
import { type ResultTab, readResultTab } from "#features/results/resultTabs.ts";
import { assessmentOf } from "#state/assessmentOf.ts";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";
import { DocumentView } from "./DocumentView.tsx";
import { EditorHeader } from "./EditorHeader.tsx";
import { OpenedPdfNotice } from "./OpenedPdfNotice.tsx";
import { SaveNotices } from "./SaveNotices.tsx";
import { Screen } from "./Screen.tsx";
import { useEditorCommands } from "./useEditorCommands.ts";
import { useLastChange } from "./useLastChange.ts";
import { useRestedPlan } from "./useRestedPlan.ts";
import { useViewAddress } from "./useViewAddress.ts";
import "./Editor.css";

/** The results render only when their own plan changes, so that typing does not wait for them. */
const Results = memo(PlanResults);

/** The inputs do not follow what a reader of the results searches for. */
const Inputs = memo(PlanInputs);

type Pane = "inputs" | "results";
const panes = ["inputs", "results"] as const satisfies readonly Pane[];

/** The open plan: inputs on the left, what follows from them on the right; on small screens one or the other. */
export function Editor() {
  const { messages } = useWords();
  const text = messages.app;
  const plan = usePlanStore((state) => state.plan);
  const edit = usePlanStore((state) => state.edit);
  const address = useViewAddress();
  const { go } = address;
  const [pane, setPane] = useState<Pane>("inputs");
  const assessedPlan = useRestedPlan(plan);
  const assessment = assessmentOf(assessedPlan);
  const change = useLastChange(assessedPlan, assessment);

  const setTab = useCallback((tab: ResultTab) => go({ tab: tab === "overview" ? [] : [tab] }, "push"), [go]);
  const goTo = useCallback((path: PlanPath) => {
    flushSync(() => setPane("inputs"));
    focusInput(path);
  }, []);

  const showTab = useCallback(
    (tab: ResultTab) => {
      flushSync(() => {
        setPane("results");
        setTab(tab);
      });
      focusSelectedTab();
    },
    [setTab],
  );

  const openSection = useCallback((section: SectionId) => {
    flushSync(() => setPane("inputs"));
    focusSection(section);
  }, []);
  const searchPorts = useCallback(() => {
    showTab("ports");
    void focusPortSearch();
  }, [showTab]);
  const news = useEditorCommands({ plan, assessment, goTo, openSection, showTab, searchPorts });

  const assign = useCallback<Assign>(
    (point, change, question) =>
      edit(text.assignPoint, (before) => assignOpenPoint(before, point.id, change), `assign ${point.id} ${question}`),
    [edit, text.assignPoint],
  );
  const documentView = useMemo(
    () => <DocumentView plan={assessedPlan} onSettings={() => goTo(["document"])} onGoTo={goTo} />,
    [assessedPlan, goTo],
  );

  return (
    <Screen title={plan.project.title || text.untitled}>
      <EditorHeader plan={plan} />
      <SaveNotices />
      <OpenedPdfNotice />
      <div className="panes" data-pane={pane}>
        <fieldset className="pane-switch no-print">
          <legend className="visually-hidden">{text.panes}</legend>
          {panes.map((name) => (
            <Button
              key={name}
              variant={pane === name ? "primary" : "plain"}
              aria-pressed={pane === name}
              onClick={() => setPane(name)}
            >
              {text[name]}
            </Button>
          ))}
        </fieldset>
        <ChangeStrip change={change} news={news} onShow={showTab} />
        <section className="pane pane-inputs no-print" aria-label={text.inputs}>
          <Inputs plan={plan} assessment={assessment} edit={edit} />
        </section>
        <section className="pane pane-results" aria-label={text.results}>
          <Results
            plan={assessedPlan}
            assessment={assessment}
            tab={readResultTab(address.parameters.get("tab"))}
            onTab={setTab}
            address={address}
            onGoTo={goTo}
            onAssign={assign}
            document={documentView}
          />
        </section>
      </div>
    </Screen>
  );
}

/** Takes the keyboard to the view that something led to. */
function focusSelectedTab() {
  document.querySelector<HTMLElement>('.pane-results [role="tab"][aria-selected="true"]')?.focus();
}

const portSearch = () => document.querySelector<HTMLElement>('.pane-results input[type="search"]');

const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));

/** Takes the keyboard to the search of the ports as soon as it is there, unless it was taken elsewhere meanwhile. */
async function focusPortSearch(): Promise<void> {
  if (portSearch() === null) {
    const from = document.activeElement;
    await loadResultPart().catch(() => null);
    // What has come is on the page one frame later.
    await nextFrame();
    await nextFrame();
    if (document.activeElement !== from) return;
  }
  portSearch()?.focus();
}
