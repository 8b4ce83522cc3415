import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { FailureStates, type ShowState } from "./FailureStates.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { PlanFacts } from "./PlanFacts.tsx";
import { SiteTable } from "./SiteTable.tsx";
import { TopologyDrawing } from "./TopologyDrawing.tsx";
import type { StateView } from "./useStateView.ts";
import { type OnMore, Verdict } from "./Verdict.tsx";
import "./results.css";

export type OverviewProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
  readonly onMore: OnMore;
  readonly onShowState: ShowState;
  readonly stateView: StateView;
};

/** The answer first, then the plan in figures, its places, and what to do next. */
export function Overview({ plan, assessment, onGoTo, onMore, onShowState, stateView }: OverviewProps) {
  const { messages } = useWords();
  const text = messages.results.overview;
  return (
    <>
      <h2 className="visually-hidden">{text.title}</h2>
      <Verdict assessment={assessment} onGoTo={onGoTo} onMore={onMore} />
      <section className="results-part">
        <h3>{messages.topology.title}</h3>
        <TopologyDrawing plan={plan} assessment={assessment} view={stateView} onGoTo={onGoTo} />
      </section>
      <section className="results-part">
        <h3>{text.nextTitle}</h3>
        <NextSteps assessment={assessment} />
      </section>
      <section className="results-part">
        <h3>{messages.states.title}</h3>
        <FailureStates plan={plan} assessment={assessment} onShow={onShowState} />
      </section>
      <section className="results-part">
        <h3>{text.facts}</h3>
        <PlanFacts plan={plan} assessment={assessment} />
      </section>
      <section className="results-part">
        <h3>{text.sitesTitle}</h3>
        <SiteTable plan={plan} assessment={assessment} />
      </section>
    </>
  );
}
