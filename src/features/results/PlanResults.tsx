import { type ReactNode, useId } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { Tabs } from "#ui/Tabs.tsx";
import { useWords } from "#ui/words.tsx";
import type { GoTo } from "./GoToInput.tsx";
import type { Assign } from "./OpenPointList.tsx";
import { Overview } from "./Overview.tsx";
import { PartMissing } from "./PartMissing.tsx";
import { type ResultTab, resultTabs } from "./resultTabs.ts";
import { useFollowed } from "./useFollowed.ts";
import { useOpenedRows } from "./useOpenedRows.ts";
import { useResultPart } from "./useResultPart.ts";
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
  /** What the view “Document” shows. */
  readonly document?: ReactNode;
};

/** What follows from a plan, one view at a time. */
export function PlanResults({
  plan,
  assessment,
  tab,
  onTab,
  address: given,
  onGoTo,
  onAssign,
  document: documentView,
}: PlanResultsProps) {
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
    document: null,
  };
  const { Part, hasFailed, retry } = useResultPart();
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
            onMore={(part) => follow("findings", part === "open-points" && Part ? openPointsId : headingId)}
            onShowState={(view, stateId, verdict) => {
              stateView.onState(stateId);
              stateView.onShown(view, verdict);
              follow(view, headingId);
            }}
          />
        )}
        {tab !== "overview" && (
          <>
            <h2 id={headingId} tabIndex={-1} className="visually-hidden">
              {text[tab].title}
            </h2>
            {tab === "document" && documentView}
            {tab !== "document" && Part && <Part part={tab} {...seen} />}
            {tab !== "document" && !Part && (
              <PartMissing
                hasFailed={hasFailed}
                onRetry={() => {
                  // The button goes away; the keyboard stays at what it belongs to.
                  document.getElementById(headingId)?.focus();
                  retry();
                }}
              />
            )}
          </>
        )}
        {tab === "findings" && Part && (
          <>
            <section className="results-part">
              <h2 id={openPointsId} tabIndex={-1}>
                {say(text.findings.openTitle, { count: assessment.openPoints.length })}
              </h2>
              <Part part="open-points" {...seen} />
            </section>
            <section className="results-part">
              <h2>{text.readings.title}</h2>
              <Part part="readings" {...seen} />
            </section>
          </>
        )}
      </Tabs>
    </>
  );
}
