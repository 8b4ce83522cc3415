import type { Budget, StateLoad } from "#core/assess/assessment.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  type Row,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { firstFew, type PlanNames } from "./planNames.ts";

/** Sites that are listed; the circuits of the others are judged, and counted here. */
const sitesShown = 10;
const statesShown = 4;

type SiteBudgets = { readonly siteId: string; readonly up: Budget; readonly down: Budget };

/** The loads of the circuits on which a failure state changes something, states with equal loads in one row. */
export function stateLoads(input: DocumentInput, names: PlanNames): readonly Block[] {
  const { assessment, words } = input;
  const text = words.messages.documentTraffic.bandwidth;
  const differing = sitesOf(assessment.bandwidth.budgets).filter(({ up }) => differs(up));
  if (differing.length === 0) return [];
  const largest = new Set(differing.toSorted((one, other) => span(other.up) - span(one.up)).slice(0, sitesShown));
  const shown = differing.filter((one) => largest.has(one));
  const { loadColumns } = text;
  return [
    { kind: "heading", text: text.loads },
    {
      kind: "paragraph",
      text: words.say(text.loadsIntro, { count: differing.length, more: differing.length - shown.length }).trim(),
    },
    {
      kind: "table",
      columns: [
        { title: loadColumns.states, weight: 9 },
        { title: loadColumns.served, weight: 4 },
        { title: loadColumns.load, weight: 6, align: "right" },
        { title: loadColumns.up, weight: 3 },
        { title: loadColumns.down, weight: 3 },
      ],
      rows: shown.flatMap((site): readonly Row[] => [{ band: names.site(site.siteId) }, ...rowsOf(input, site, names)]),
    },
  ];
}

function sitesOf(budgets: readonly Budget[]): readonly SiteBudgets[] {
  const downs = new Map(budgets.flatMap((one) => (one.direction === "down" ? [[one.siteId, one] as const] : [])));
  return budgets.flatMap((up) => {
    const down = downs.get(up.siteId);
    return up.direction === "up" && down ? [{ siteId: up.siteId, up, down }] : [];
  });
}

const differs = ({ loads: [first, ...others] }: Budget) =>
  others.some((load) => load.calls !== first?.calls || load.unknownCalls !== first.unknownCalls);

const span = ({ loads }: Budget) => {
  const calls = loads.map((load) => load.calls);
  return Math.max(...calls) - Math.min(...calls);
};

function rowsOf(
  { assessment, words }: DocumentInput,
  { siteId, up, down }: SiteBudgets,
  names: PlanNames,
): readonly Row[] {
  const { document, documentTraffic, names: ids } = words.messages;
  const text = documentTraffic.bandwidth;
  const kbps = assessment.bandwidth.kbpsPerCall;
  const siteDown = new Set(assessment.states.filter((state) => state.siteDown === siteId).map(({ id }) => id));
  const alike = new Map<string, { readonly load: StateLoad; readonly other: StateLoad; readonly states: string[] }>();
  up.loads.forEach((load, index) => {
    const other = down.loads[index] ?? load;
    const key = JSON.stringify([siteDown.has(load.state), load.calls, load.unknownCalls, load.servingSiteId]);
    const found = alike.get(key) ?? { load, other, states: [] };
    found.states.push(load.state);
    alike.set(key, found);
  });
  return [...alike.values()].map(({ load, other, states }): Row => {
    const isDown = siteDown.has(load.state);
    return tableRow(
      said(firstFew(words, states.map(names.state), statesShown)),
      said(isDown || load.servingSiteId === null ? text.unserved : names.site(load.servingSiteId)),
      said(loadText(load, isDown)),
      verdict(load, isDown),
      verdict(other, isDown),
    );
  });

  function loadText({ calls, loadKbps, unknownCalls }: StateLoad, isDown: boolean): string {
    if (isDown) return text.siteDown;
    if (calls === 0 && unknownCalls > 0) return document.bandwidth.noneStatedHere;
    const load = words.say(document.bandwidth.load, { calls, kbps, load: loadKbps });
    return unknownCalls > 0 ? words.say(text.loadAtLeast, { load }) : load;
  }

  function verdict({ verdict: reached }: StateLoad, isDown: boolean): DocumentText {
    if (isDown) return said(text.unserved);
    const print = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[reached];
    return print(ids.circuitVerdicts[reached]);
  }
}
