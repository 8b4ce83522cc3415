import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Bandwidth } from "#features/results/Bandwidth.tsx";
import { FailureStates } from "#features/results/FailureStates.tsx";
import { Findings } from "#features/results/Findings.tsx";
import { Latency } from "#features/results/Latency.tsx";
import { OpenPoints } from "#features/results/OpenPoints.tsx";
import { PlanFacts } from "#features/results/PlanFacts.tsx";
import { Ports } from "#features/results/Ports.tsx";
import { Readings } from "#features/results/Readings.tsx";
import { SiteTable } from "#features/results/SiteTable.tsx";
import { usePortsView } from "#features/results/usePortsView.ts";
import { useStateView } from "#features/results/useStateView.ts";
import { Verdict } from "#features/results/Verdict.tsx";
import { openSharedSection } from "#features/shared/openSharedSection.ts";
import type { SharedSection } from "#features/shared/SharedView.tsx";
import { useWords } from "#ui/words.tsx";

/** The shared view's parts, from the same pieces as the editor's results, so that both say the same. */
export function useSharedSections(plan: Plan, assessment: Assessment): readonly SharedSection[] {
  const { shared: text, states } = useWords().messages;
  const portsView = usePortsView();
  const stateView = useStateView();
  return [
    { id: "verdict", title: text.verdict, content: <Verdict assessment={assessment} onMore={openSharedSection} /> },
    { id: "ports", title: text.ports, content: <Ports plan={plan} assessment={assessment} view={portsView} /> },
    {
      id: "network",
      title: text.network,
      content: (
        <>
          <PlanFacts plan={plan} assessment={assessment} />
          <section className="results-part">
            <h3>{states.title}</h3>
            <FailureStates plan={plan} assessment={assessment} />
          </section>
          <section className="results-part">
            <h3>{text.sites}</h3>
            <SiteTable plan={plan} assessment={assessment} />
          </section>
        </>
      ),
    },
    {
      id: "bandwidth",
      title: text.bandwidth,
      content: <Bandwidth plan={plan} assessment={assessment} view={stateView} />,
    },
    { id: "latency", title: text.latency, content: <Latency plan={plan} assessment={assessment} view={stateView} /> },
    { id: "open-points", title: text.openPoints, content: <OpenPoints assessment={assessment} /> },
    { id: "findings", title: text.findings, content: <Findings assessment={assessment} /> },
    { id: "readings", title: text.readings, content: <Readings assessment={assessment} /> },
  ];
}
