import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Bandwidth } from "./Bandwidth.tsx";
import { Findings } from "./Findings.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { Latency } from "./Latency.tsx";
import type { Assign } from "./OpenPointList.tsx";
import { OpenPoints } from "./OpenPoints.tsx";
import { Ports } from "./Ports.tsx";
import { Readings } from "./Readings.tsx";
import type { ResultPartId } from "./resultTabs.ts";
import type { OpenedRows } from "./useOpenedRows.ts";
import { usePortsView } from "./usePortsView.ts";
import type { StateView } from "./useStateView.ts";
import type { ViewAddress } from "./viewAddress.ts";

export type ResultPartProps = {
  readonly part: ResultPartId;
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly address: ViewAddress;
  readonly openedRows: OpenedRows;
  readonly stateView: StateView;
  readonly onGoTo?: GoTo | undefined;
  readonly onAssign?: Assign | undefined;
};

/** What stands behind the overview: tables and lists that nobody waits for while a plan opens. */
export function ResultPart({
  part,
  plan,
  assessment,
  address,
  openedRows,
  stateView,
  onGoTo,
  onAssign,
}: ResultPartProps) {
  switch (part) {
    case "ports":
      return <Openings plan={plan} assessment={assessment} address={address} openedRows={openedRows} />;
    case "bandwidth":
      return <Bandwidth plan={plan} assessment={assessment} view={stateView} isEditable={onGoTo !== undefined} />;
    case "latency":
      return <Latency plan={plan} assessment={assessment} view={stateView} onGoTo={onGoTo} />;
    case "findings":
      return <Findings assessment={assessment} onGoTo={onGoTo} />;
    case "open-points":
      return <OpenPoints assessment={assessment} onGoTo={onGoTo} onAssign={onAssign} />;
    case "readings":
      return <Readings assessment={assessment} />;
  }
}

type OpeningsProps = Pick<ResultPartProps, "plan" | "assessment" | "address" | "openedRows">;

function Openings({ plan, assessment, address, openedRows }: OpeningsProps) {
  return <Ports plan={plan} assessment={assessment} view={usePortsView(address, openedRows)} />;
}
