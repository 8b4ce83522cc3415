import { useLocation, useNavigate } from "react-router";
import type { Plan } from "#core/plan/schema.ts";
import { LinkProblemView } from "#features/shared/LinkProblemView.tsx";
import { openSharedSection } from "#features/shared/openSharedSection.ts";
import { SharedView } from "#features/shared/SharedView.tsx";
import { assessmentOf } from "#state/assessmentOf.ts";
import { usePlanStore } from "#state/planStore.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { Notice } from "#ui/Notice.tsx";
import { useWords } from "#ui/words.tsx";
import { CopyLink } from "./CopyLink.tsx";
import { useLanguageOfReading } from "./LanguageProvider.tsx";
import { ToPlans } from "./NotFound.tsx";
import { OtherFormats } from "./OtherFormats.tsx";
import { useCommands } from "./offeredCommands.ts";
import { openCommands } from "./openedBy.ts";
import { openFragment } from "./openFragment.ts";
import { PdfButton } from "./PdfButton.tsx";
import { Screen } from "./Screen.tsx";
import { usePrintWhole } from "./usePrintWhole.ts";
import { useSharedSections } from "./useSharedSections.tsx";
import { useViewAddress } from "./useViewAddress.ts";

/** Reads the plan that the address itself holds. Nothing saved is touched by that. */
export function SharedRoute() {
  const { messages } = useWords();
  const { pathname, search } = useLocation();
  // Behind the question mark stands what the reader filters by, and the plan stays what it is when that changes.
  const linked = openFragment(`#${pathname}`);
  const opened = linked.ok ? linked : openFragment(`#${pathname}${search}`);
  if (opened.ok) return <SharedPlan plan={opened.value.plan} warnings={opened.value.warnings} />;
  return (
    <Screen title={messages.shared.problem.title}>
      <LinkProblemView problem={opened.problem} actions={<ToPlans />} />
    </Screen>
  );
}

type SharedPlanProps = { readonly plan: Plan; readonly warnings: readonly string[] };

function SharedPlan({ plan, warnings }: SharedPlanProps) {
  const { messages, say, list } = useWords();
  useLanguageOfReading(plan.project.language);
  const text = messages.shared;
  const navigate = useNavigate();
  const assessment = assessmentOf(plan);
  const sections = useSharedSections(plan, assessment, useViewAddress());
  const print = usePrintWhole();
  const copy = () => void navigate(`/plan/${usePlanStore.getState().createPlan(plan)}`);
  useCommands(() => [
    { id: "print", title: text.print, group: "actions", run: print },
    { id: "copy-plan", title: text.copy, group: "actions", run: copy },
    ...sections.map(({ id, title }) => {
      return { id: `part/${id}`, title, group: "results", run: () => openSharedSection(id) } as const;
    }),
  ]);
  return (
    <Screen title={plan.project.title || text.untitled}>
      <SharedView
        plan={plan}
        assessment={assessment}
        sections={sections}
        onSearch={() => openCommands("palette")}
        notice={
          warnings.length > 0 && (
            <Notice tone="warn" word={messages.names.severities.warning}>
              {say(text.warnings, { list: list(warnings) })}
            </Notice>
          )
        }
        actions={
          <>
            <PdfButton plan={plan} variant="primary" />
            <Button onClick={print}>
              <Icon name="print" />
              {text.print}
            </Button>
            <CopyLink plan={plan} />
            <Button onClick={copy}>
              <Icon name="copy" />
              {text.copy}
            </Button>
            <OtherFormats plan={plan} />
          </>
        }
      />
    </Screen>
  );
}
