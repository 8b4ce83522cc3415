import { useId } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Tabs } from "#ui/Tabs.tsx";
import { useWords } from "#ui/words.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { LaterPart } from "./LaterPart.tsx";
import type { Assign } from "./OpenPointList.tsx";
import { Overview } from "./Overview.tsx";
import type { ResultTab } from "./resultTabs.ts";
import { resultTabs } from "./resultTabs.ts";
import { useFollowed } from "./useFollowed.ts";
import { useOpenedRows } from "./useOpenedRows.ts";
import { useStateView } from "./useStateView.ts";
import { VerdictAnnouncer } from "./VerdictAnnouncer.tsx";
import { useViewAddressOr, type ViewAddress } from "./viewAddress.ts";
import "./results.css";

export type PlanResultsProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly tab: ResultTab;
  readonly onTab: (tab: ResultTab) => void;
  /** Where filters, order and the like are kept; in memory where the page has no address for them. */
  readonly address?: ViewAddress | undefined;
  /** Leads from a finding to its input; absent where nothing can be edited. */
  readonly onGoTo?: GoTo | undefined;
  /** Says who answers an open point, and by when; absent where nothing can be edited. */
  readonly onAssign?: Assign | undefined;
};

/** What follows from a plan, one view at a time. */
export function PlanResults({ plan, assessment, tab, onTab, address: given, onGoTo, onAssign }: PlanResultsProps) {
  const { messages, say } = useWords();
  const text = messages.results;
  const openPointsId = useId();
  const address = useViewAddressOr(given);
  const openedRows = useOpenedRows();
  const stateView = useStateView(address);
  const follow = useFollowed(tab, onTab);
  const headingId = useId();
  const counts: Readonly<Record<ResultTab, number | null>> = {
    overview: null,
    ports: assessment.openings.length,
    bandwidth: null,
    latency: null,
    findings: assessment.findings.length,
  };
  const seen = { plan, assessment, address, openedRows, stateView, onGoTo, onAssign };
  return (
    <>
      <VerdictAnnouncer assessment={assessment} />
      <Tabs
        label={text.tabs.label}
        tabs={resultTabs.map((id) => {
          const title = text.tabs[id];
          const count = counts[id];
          return { id, title: count === null ? title : say(text.tabs.counted, { title, count }) };
        })}
        selected={tab}
        onSelect={onTab}
      >
        {tab === "overview" && (
          <Overview
            plan={plan}
            assessment={assessment}
            onGoTo={onGoTo}
            stateView={stateView}
            onMore={(part) => follow("findings", part === "open-points" ? openPointsId : headingId)}
            onShowState={(view, stateId, verdict) => {
              stateView.onState(stateId);
              stateView.onShown(view, verdict);
              follow(view, headingId);
            }}
          />
        )}
        {tab !== "overview" && (
          <h2 id={headingId} tabIndex={-1} className="visually-hidden">
            {text[tab].title}
          </h2>
        )}
        {/* Also while none is shown, so that what draws the first is asked for. */}
        <LaterPart part={tab === "overview" ? null : tab} {...seen} />
        {tab === "findings" && (
          <>
            <section className="results-part">
              <h2 id={openPointsId} tabIndex={-1}>
                {say(text.findings.openTitle, { count: assessment.openPoints.length })}
              </h2>
              <LaterPart part="open-points" {...seen} />
            </section>
            <section className="results-part">
              <h2>{text.readings.title}</h2>
              <LaterPart part="readings" {...seen} />
            </section>
          </>
        )}
      </Tabs>
    </>
  );
}
