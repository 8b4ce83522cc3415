import { useMemo, useState } from "react";
import type { Assessment, CheckVerdict } from "#core/assess/assessment.ts";
import { defaultVoiceSharePercent } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { useWords } from "#ui/words.tsx";
import { BudgetTable } from "./BudgetTable.tsx";
import { VerdictFilter } from "./VerdictFilter.tsx";
import { byVerdict } from "./verdictOrder.ts";
import "./results.css";

export type BandwidthProps = { readonly plan: Plan; readonly assessment: Assessment };

/** Every access circuit in each direction, with its arithmetic; what fails comes first. */
export function Bandwidth({ plan, assessment: { bandwidth } }: BandwidthProps) {
  const { messages, say } = useWords();
  const text = messages.results.bandwidth;
  const [show, setShow] = useState<CheckVerdict | "all">("all");
  const sorted = useMemo(() => byVerdict(bandwidth.budgets), [bandwidth.budgets]);
  const shown = useMemo(() => sorted.filter(({ verdict }) => show === "all" || verdict === show), [sorted, show]);
  const hasDefaultShare = bandwidth.budgets.some(({ voiceShareIsDefault }) => voiceShareIsDefault);
  return (
    <>
      <div className="results-notes">
        <p>
          <strong>
            {say(text.total, {
              calls: bandwidth.totalCalls,
              kbps: bandwidth.kbpsPerCall,
              total: bandwidth.totalKbps,
            })}
          </strong>{" "}
          {bandwidth.unknownCalls > 0 && say(text.totalUnknown, { count: bandwidth.unknownCalls })}
        </p>
        <p>{say(text.note, { kbps: bandwidth.kbpsPerCall })}</p>
        <p>
          {text.worst} {hasDefaultShare && say(text.defaultShare, { percent: defaultVoiceSharePercent })}
        </p>
      </div>
      {sorted.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <>
          <VerdictFilter label={text.show} allLabel={text.showAll} items={sorted} value={show} onChange={setShow} />
          {shown.length === 0 ? (
            <p>{text.noneShown}</p>
          ) : (
            <BudgetTable key={show} plan={plan} budgets={shown} kbpsPerCall={bandwidth.kbpsPerCall} />
          )}
        </>
      )}
    </>
  );
}
