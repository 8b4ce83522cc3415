import { memo } from "react";
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
import { TopologyDrawing } from "#features/results/TopologyDrawing.tsx";
import { useOpenedRows } from "#features/results/useOpenedRows.ts";
import { usePortsView } from "#features/results/usePortsView.ts";
import type { StateView } from "#features/results/useStateView.ts";
import type { ViewAddress } from "#features/results/viewAddress.ts";
import { useWords } from "#ui/words.tsx";
import type { SharedPartId } from "./sharedParts.ts";
import { useReaderCommands } from "./useReaderCommands.ts";

export type SharedPartProps = {
  readonly part: SharedPartId;
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly address: ViewAddress;
  readonly stateView: StateView;
};

/** Each renders when what it shows changes, not with every letter that is searched for in another. */
const parts = {
  Bandwidth: memo(Bandwidth),
  FailureStates: memo(FailureStates),
  Findings: memo(Findings),
  Latency: memo(Latency),
  OpenPoints: memo(OpenPoints),
  PlanFacts: memo(PlanFacts),
  Ports: memo(Ports),
  Readings: memo(Readings),
  SiteTable: memo(SiteTable),
  TopologyDrawing: memo(TopologyDrawing),
};

/** What stands below the verdict of a shared plan, from the same pieces as the editor's results. */
export function SharedPart({ part, plan, assessment, address, stateView }: SharedPartProps) {
  switch (part) {
    case "ports":
      return <Openings plan={plan} assessment={assessment} address={address} />;
    case "network":
      return <Network plan={plan} assessment={assessment} stateView={stateView} />;
    case "bandwidth":
      return <parts.Bandwidth plan={plan} assessment={assessment} view={stateView} />;
    case "latency":
      return <parts.Latency plan={plan} assessment={assessment} view={stateView} />;
    case "open-points":
      return <parts.OpenPoints assessment={assessment} />;
    case "findings":
      return <parts.Findings assessment={assessment} />;
    case "readings":
      return <parts.Readings assessment={assessment} />;
  }
}

function Openings({ plan, assessment, address }: Pick<SharedPartProps, "plan" | "assessment" | "address">) {
  const portsView = usePortsView(address, useOpenedRows());
  useReaderCommands(plan, assessment, portsView);
  return <parts.Ports plan={plan} assessment={assessment} view={portsView} />;
}

function Network({ plan, assessment, stateView }: Pick<SharedPartProps, "plan" | "assessment" | "stateView">) {
  const { shared: text, states } = useWords().messages;
  return (
    <>
      <parts.TopologyDrawing plan={plan} assessment={assessment} view={stateView} />
      <parts.PlanFacts plan={plan} assessment={assessment} />
      <section className="results-part">
        <h3>{states.title}</h3>
        <parts.FailureStates plan={plan} assessment={assessment} />
      </section>
      <section className="results-part">
        <h3>{text.sites}</h3>
        <parts.SiteTable plan={plan} assessment={assessment} />
      </section>
    </>
  );
}
