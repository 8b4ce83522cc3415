import type { Assessment, CheckVerdict } from "#core/assess/assessment.ts";
import { failedPaths, unmeasuredPaths } from "#core/assess/stateReasons.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { FailureStates } from "./FailureStates.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { NextSteps } from "./NextSteps.tsx";
import { PlanFacts } from "./PlanFacts.tsx";
import { SiteTable } from "./SiteTable.tsx";
import type { JudgedView } from "./useStateView.ts";
import { type OnMore, Verdict } from "./Verdict.tsx";
import "./results.css";

export type OverviewProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly onGoTo?: GoTo | undefined;
  readonly onMore: OnMore;
  /** Leads to the entries of one verdict in one state. */
  readonly onShowState: (view: JudgedView, stateId: string, verdict: CheckVerdict | "all") => void;
};

/** The answer first, then the plan in figures, its places, and what to do next. */
export function Overview({ plan, assessment, onGoTo, onMore, onShowState }: OverviewProps) {
  const { messages } = useWords();
  const text = messages.results.overview;
  return (
    <>
      <h2 className="visually-hidden">{text.title}</h2>
      <Verdict assessment={assessment} onGoTo={onGoTo} onMore={onMore} />
      <section className="results-part">
        <h3>{text.nextTitle}</h3>
        <NextSteps assessment={assessment} />
      </section>
      <section className="results-part">
        <h3>{messages.states.title}</h3>
        <FailureStates
          plan={plan}
          assessment={assessment}
          onShow={(view, stateId) => onShowState(view, stateId, wrongIn(assessment, view, stateId))}
        />
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

/** The verdict of what is wrong in a state, in one view; `all` where some entries fail and others are not measured. */
function wrongIn(assessment: Assessment, view: JudgedView, stateId: string): CheckVerdict | "all" {
  const state = assessment.states.find(({ id }) => id === stateId);
  if (!state || view === "bandwidth") return "failed";
  if (unmeasuredPaths(assessment, state).length === 0) return "failed";
  return failedPaths(assessment, state).length === 0 ? "unmeasured" : "all";
}
