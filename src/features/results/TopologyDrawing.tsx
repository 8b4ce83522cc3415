import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import { layoutTopology } from "#drawing/layoutTopology.ts";
import type { SceneItem } from "#drawing/scene.ts";
import { chosenState, siteFactsOf, worstOfAll } from "#drawing/siteFacts.ts";
import { stateText } from "#drawing/siteWords.ts";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import type { GoTo } from "./GoToInput.tsx";
import { SceneView } from "./SceneView.tsx";
import { StateSelect } from "./StateSelect.tsx";
import { TopologyDetails } from "./TopologyDetails.tsx";
import { TopologyTable } from "./TopologyTable.tsx";
import { useElementWidth } from "./useElementWidth.ts";
import type { StateView } from "./useStateView.ts";
import "./topologyDrawing.css";

/** While nothing is measured, as on the server's side of a test. */
const usualWidth = 760;
/** Wider than this, boxes would lie too far apart. */
const greatestWidth = 1180;

export type TopologyDrawingProps = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly view: StateView;
  readonly onGoTo?: GoTo | undefined;
};

/** The plan as a chart: sites around the WAN, what their circuits and paths come to, and who serves, in one state. */
export function TopologyDrawing({ plan, assessment, view, onGoTo }: TopologyDrawingProps) {
  const words = useWords();
  const text = words.messages.topology;
  const [frame, width] = useElementWidth<HTMLDivElement>(usualWidth);
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const [chosen, setChosen] = useState<SceneItem | null>(null);
  const stateId = chosenState(assessment, view.stateId) ? view.stateId : worstOfAll;
  const scene = useMemo(
    () =>
      layoutTopology(plan, assessment, { words, stateId, width: Math.min(width, greatestWidth), open, hint: "here" }),
    [plan, assessment, words, stateId, width, open],
  );
  const facts = useMemo(() => siteFactsOf(plan, assessment, stateId), [plan, assessment, stateId]);
  const announced = useAnnouncement(stateId, scene.summary);
  const shown = useMemo(() => new Set(chosen ? [...open, chosen.id] : open), [open, chosen]);

  const choose = useCallback((item: SceneItem) => {
    if (item.kind !== "stack") {
      setChosen((before) => (before?.id === item.id ? null : item));
      return;
    }
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(item.id)) next.add(item.id);
      return next;
    });
  }, []);

  function close() {
    const item = frame.current?.querySelector<SVGElement>(`[data-item="${CSS.escape(chosen?.id ?? "")}"]`);
    // Its stack may have been closed meanwhile.
    const stop = item ?? frame.current?.querySelector<SVGElement>('[data-item][tabindex="0"]');
    setChosen(null);
    stop?.focus();
  }

  if (plan.sites.length === 0) return <p>{words.messages.results.overview.noSites}</p>;
  const state = stateText(words, plan, assessment, stateId);
  const details = chosen && (chosen.kind === "unplaced" || facts.some(({ site }) => site.id === chosen.siteId));
  return (
    <div className="topology">
      <div className="results-controls no-print">
        <StateSelect plan={plan} assessment={assessment} view={view} allLabel={text.worstOfAll} />
      </div>
      <StatusLine message={announced} show="screen-reader-only" />
      <figure className="topology-figure">
        <div ref={frame} className="topology-frame">
          <SceneView
            scene={scene}
            label={words.say(text.name, { count: plan.sites.length, state })}
            shown={shown}
            onChoose={choose}
          />
        </div>
        <figcaption>
          <strong>{state}.</strong> {scene.summary}
        </figcaption>
      </figure>
      {details && chosen && (
        <TopologyDetails
          key={chosen.id}
          plan={plan}
          assessment={assessment}
          stateId={stateId}
          item={chosen}
          facts={facts.find(({ site }) => site.id === chosen.siteId)}
          onGoTo={onGoTo}
          onClose={close}
        />
      )}
      <TopologyTable plan={plan} facts={facts} caption={words.say(text.table.caption, { state })} />
    </div>
  );
}

/** What is read out when another state is chosen, and only then. */
function useAnnouncement(stateId: string, summary: string): string {
  const [message, setMessage] = useState("");
  const said = useRef(stateId);
  useEffect(() => {
    if (said.current === stateId) return;
    said.current = stateId;
    setMessage(summary);
  }, [stateId, summary]);
  return message;
}
