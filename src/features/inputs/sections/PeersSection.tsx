import { memo, useMemo } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { addressProblems } from "../addressProblems.ts";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";
import { ClusterAndProxy } from "./ClusterAndProxy.tsx";
import { PeerList } from "./PeerList.tsx";
import { PmsPorts } from "./PmsPorts.tsx";
import { ServiceChoices } from "./ServiceChoices.tsx";
import "./rows.css";

export type PeersSectionProps = { readonly plan: Plan; readonly assessment: Assessment; readonly edit: EditPlan };

/** Services that the suite uses, and who is on the other side. */
export const PeersSection = memo(function PeersSection({ plan, assessment, edit }: PeersSectionProps) {
  const words = useInputWords();
  const { findings, openPoints } = assessment;
  const problems = useMemo(() => addressProblems(words, findings, "peers"), [words, findings]);
  const suiteNodes = plan.nodes.filter(({ role }) => role === "suite").length;
  return (
    <>
      <ServiceChoices integrations={plan.integrations} applications={plan.applications} edit={edit} />
      <ClusterAndProxy
        osProxy={plan.integrations.osProxy}
        natBetweenNodes={suiteNodes > 1 ? plan.cluster.natBetweenNodes : null}
        edit={edit}
      />
      {plan.applications.includes("hotel-link") && <PmsPorts pms={plan.pms} edit={edit} />}
      <PeerList peers={plan.peers} sites={plan.sites} problems={problems} openPoints={openPoints} edit={edit} />
    </>
  );
});
