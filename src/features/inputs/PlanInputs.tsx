import { Suspense, useEffect, useMemo, useRef, useState } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { DraftsProvider } from "./drafts.tsx";
import type { EditPlan } from "./edit.ts";
import { useReveal } from "./focusInput.ts";
import { Section } from "./Section.tsx";
import { SectionNav } from "./SectionNav.tsx";
import { ApplicationsSection } from "./sections/ApplicationsSection.tsx";
import { MeasurementsSection } from "./sections/MeasurementsSection.tsx";
import { PeersSection } from "./sections/PeersSection.tsx";
import { PlatformSection } from "./sections/PlatformSection.tsx";
import { ProjectSection } from "./sections/ProjectSection.tsx";
import { SitesSection } from "./sections/SitesSection.tsx";
import { TrafficSection } from "./sections/TrafficSection.tsx";
import { type SectionId, sectionIds, sectionOf, sectionStates } from "./sections.ts";
import { useInputWords } from "./useInputWords.ts";
import "./inputs.css";

export type PlanInputsProps = {
  /** Has to be the plan as last edited; the assessment may lag behind it. */
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly edit: EditPlan;
};

/**
 * Everything that the engineer says, one section at a time. Give it the plan's id as `key`: what is typed and cannot
 * be read belongs to one plan.
 */
export function PlanInputs(props: PlanInputsProps) {
  return (
    <DraftsProvider>
      <Sections {...props} />
    </DraftsProvider>
  );
}

function Sections({ plan, assessment, edit }: PlanInputsProps) {
  const { messages, say } = useInputWords();
  const [current, setCurrent] = useState<SectionId>("project");
  const frame = useRef<HTMLDivElement>(null);
  const turned = useRef(false);
  const states = useMemo(() => sectionStates(plan, assessment), [plan, assessment]);
  const next = sectionIds[sectionIds.indexOf(current) + 1];

  useReveal((path) => {
    const section = sectionOf(path);
    if (section) setCurrent(section);
  });

  const open = (section: SectionId) => {
    turned.current = section !== current;
    setCurrent(section);
  };

  // A turned page starts at its heading, for eyes and for screen readers.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each section that is opened
  useEffect(() => {
    if (!turned.current) return;
    turned.current = false;
    frame.current?.querySelector<HTMLElement>("h2")?.focus();
  }, [current]);

  return (
    <div className="inputs" ref={frame}>
      <div className="inputs-frame">
        <SectionNav current={current} states={states} onOpen={open} />
        <Section section={current} state={states[current]}>
          <Suspense fallback={null}>
            <SectionBody section={current} plan={plan} assessment={assessment} edit={edit} />
          </Suspense>
          {next && (
            <div className="inputs-next">
              <Button onClick={() => open(next)}>
                {say(messages.inputs.next, { section: messages.inputs.sections[next] })}
                <Icon name="right" />
              </Button>
            </div>
          )}
        </Section>
      </div>
    </div>
  );
}

/** Gives each section no more of the plan than it asks for, so that it renders only when that changes. */
function SectionBody({ section, plan, assessment, edit }: PlanInputsProps & { readonly section: SectionId }) {
  const { sites, nodes, applications } = plan;
  switch (section) {
    case "project":
      return <ProjectSection project={plan.project} document={plan.document} edit={edit} />;
    case "applications":
      return <ApplicationsSection plan={plan} edit={edit} />;
    case "platform":
      return <PlatformSection platform={plan.callingPlatform} sites={sites} edit={edit} />;
    case "sites":
      return (
        <SitesSection
          sites={sites}
          nodes={nodes}
          applications={applications}
          topology={assessment.topology}
          findings={assessment.findings}
          haModels={plan.cluster.haModels}
          edit={edit}
        />
      );
    case "traffic":
      return (
        <TrafficSection
          sites={sites}
          applications={applications}
          voice={plan.voice}
          fax={plan.fax}
          recording={plan.recording}
          edit={edit}
        />
      );
    case "peers":
      return <PeersSection plan={plan} assessment={assessment} edit={edit} />;
    case "measurements":
      return (
        <MeasurementsSection sites={sites} measurements={plan.measurements} checks={assessment.checks} edit={edit} />
      );
  }
}
