import { memo, useMemo } from "react";
import type { Finding } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Topology } from "#core/plan/topology.ts";
import { addressProblems } from "../addressProblems.ts";
import type { EditPlan } from "../edit.ts";
import { useInputWords } from "../useInputWords.ts";
import { HaModels } from "./HaModels.tsx";
import { NodeList } from "./NodeList.tsx";
import { SiteList } from "./SiteList.tsx";
import { TopologyChoice } from "./TopologyChoice.tsx";
import "./rows.css";

export type SitesSectionProps = {
  readonly sites: Plan["sites"];
  readonly nodes: Plan["nodes"];
  readonly applications: Plan["applications"];
  readonly topology: Topology;
  readonly findings: readonly Finding[];
  readonly haModels: Plan["cluster"]["haModels"];
  readonly edit: EditPlan;
};

/** Where the servers stand, and the places whose calls they take. */
export const SitesSection = memo(function SitesSection({
  sites,
  nodes,
  applications,
  topology,
  findings,
  haModels,
  edit,
}: SitesSectionProps) {
  const words = useInputWords();
  const nodeProblems = useMemo(() => addressProblems(words, findings, "nodes"), [words, findings]);
  const siteProblems = useMemo(() => addressProblems(words, findings, "sites"), [words, findings]);
  const hasSuite = nodes.some(({ role }) => role === "suite");
  return (
    <>
      <TopologyChoice topology={hasSuite ? topology : null} edit={edit} />
      <NodeList
        nodes={nodes}
        sites={sites}
        problems={nodeProblems}
        asksManagerAssistant={applications.includes("manager-assistant")}
        edit={edit}
      />
      <HaModels applications={applications} nodes={nodes} models={haModels} edit={edit} />
      <SiteList sites={sites} applications={applications} problems={siteProblems} edit={edit} />
    </>
  );
});
