import type { Budget } from "#core/assess/assessment.ts";
import { type LoadBar, loadChart } from "#drawing/loadChart.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import type { Block, DocumentInput } from "../documentBlocks.ts";
import type { PlanNames } from "./planNames.ts";

/** Circuits of one direction that a page has room for beside its table; the fullest are drawn. */
const barsShown = 24;

/** Of the drawing, in its units: as wide as that of the topology, so that type is as large. */
const drawnWidth = 732;

/** The fullest circuits as bars; nothing where no circuit is known to carry a call. */
export function loadFigure({ assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const text = words.messages.documentNetwork.bandwidth.chart;
  const { budgets } = assessment.bandwidth;
  if (budgets.every(({ loadKbps }) => loadKbps === 0)) return [];
  const shown = budgets.toSorted((one, other) => fullness(other) - fullness(one)).slice(0, barsShown);
  const summary = words
    .say(text.text, {
      shown: shown.length,
      circuits: new Set(shown.map(({ siteId }) => siteId)).size,
      failed: count(shown, "failed"),
      open: count(shown, "unmeasured"),
      passed: count(shown, "passed"),
      left: budgets.length - shown.length,
    })
    .trim();
  const scene = loadChart(
    shown.map(barOf),
    {
      name: text.circuit,
      figures: [text.load, text.allowed, text.capacity],
      legend: text.legend,
      summary,
    },
    drawnWidth,
  );
  return [{ kind: "figure", scene, caption: text.caption, text: summary }];

  function barOf(budget: Budget): LoadBar {
    const { siteId, direction, loadKbps, allowedKbps, capacityKbps, verdict } = budget;
    const isAtLeast = budget.unknownCalls > 0;
    const figure = (kbps: number | null) => (kbps === null ? text.unknown : words.number(Math.floor(kbps)));
    return {
      id: `circuit/${siteId}/${direction}`,
      siteId,
      at: ["sites", siteId, "circuit"],
      name: names.circuit(budget),
      loadKbps,
      isAtLeast,
      allowedKbps,
      capacityKbps,
      verdict,
      figures: [
        isAtLeast ? words.say(text.atLeast, { load: loadKbps }) : words.number(loadKbps),
        figure(allowedKbps),
        figure(capacityKbps),
      ],
      label: words.say(text.label, {
        circuit: names.circuit(budget),
        isOpen: isAtLeast ? "yes" : "no",
        load: loadKbps,
        isKnown: capacityKbps === null ? "no" : "yes",
        allowed: Math.floor(allowedKbps ?? 0),
        capacity: capacityKbps ?? 0,
        verdict: describeCircuitVerdict(words, budget),
      }),
    };
  }
}

/** Load as a share of what voice may take; circuits of unknown capacity come last, the more loaded first. */
function fullness({ loadKbps, allowedKbps }: Budget): number {
  if (allowedKbps === null) return loadKbps / Number.MAX_SAFE_INTEGER - 1;
  return allowedKbps > 0 ? loadKbps / allowedKbps : Number.MAX_SAFE_INTEGER;
}

const count = (budgets: readonly Budget[], verdict: Budget["verdict"]) =>
  budgets.filter((budget) => budget.verdict === verdict).length;
