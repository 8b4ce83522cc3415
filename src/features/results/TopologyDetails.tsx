import { useEffect, useId, useRef } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { SceneItem } from "#drawing/scene.ts";
import type { SiteFacts } from "#drawing/siteFacts.ts";
import { siteWordsOf } from "#drawing/siteWords.ts";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { type GoTo, GoToInput } from "./GoToInput.tsx";
import { CircuitFacts, PathList, StandingHere } from "./SiteDetails.tsx";
import "./topologyDetails.css";

export type TopologyDetailsProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly stateId: string;
  readonly item: SceneItem;
  /** Of the item's site; none where what was chosen stands nowhere yet. */
  readonly facts: SiteFacts | undefined;
  readonly onGoTo: GoTo | undefined;
  readonly onClose: () => void;
};

/** What was chosen in the drawing, in full: addresses, arithmetic, every path, and the way to its inputs. */
export function TopologyDetails({ plan, assessment, stateId, item, facts, onGoTo, onClose }: TopologyDetailsProps) {
  const words = useWords();
  const { topology: text, names } = words.messages;
  const headingId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  const context = siteWordsOf(words, plan);
  useEffect(() => {
    heading.current?.focus();
    heading.current?.scrollIntoView?.({ block: "nearest" });
  }, []);
  return (
    <section
      className="topology-details no-print"
      aria-labelledby={headingId}
      onKeyDown={(event) => {
        if (event.key === "Escape") onClose();
      }}
    >
      <header>
        <h4 id={headingId} ref={heading} tabIndex={-1}>
          {facts ? context.nameOf(facts.site.id) : text.unplaced}
          {facts && <span className="cell-aside">{names.siteKinds[facts.site.kind]}</span>}
        </h4>
        <Button variant="quiet" aria-label={text.details.close} onClick={onClose}>
          <Icon name="cross" />
        </Button>
      </header>
      {facts ? (
        <>
          <StandingHere facts={facts} onGoTo={onGoTo} />
          <CircuitFacts plan={plan} assessment={assessment} stateId={stateId} facts={facts} onGoTo={onGoTo} />
          <PathList context={context} facts={facts} onGoTo={onGoTo} />
        </>
      ) : (
        <p>
          <span id={`${headingId}-what`}>{item.label}</span>
          <GoToInput at={item.at} onGoTo={onGoTo} describedBy={`${headingId}-what`} />
        </p>
      )}
    </section>
  );
}
