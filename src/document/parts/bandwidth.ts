import type { Budget } from "#core/assess/assessment.ts";
import { allUp } from "#core/assess/failureState.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  type Part,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { type PlanNames, planNames } from "./planNames.ts";
import { stateLoads } from "./stateLoads.ts";

/** Every circuit in each direction, with the arithmetic. */
export function bandwidth(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.document.bandwidth;
  const { budgets, kbpsPerCall, totalCalls, totalKbps, unknownCalls } = assessment.bandwidth;
  const share = budgets.find(({ voiceShareIsDefault }) => voiceShareIsDefault)?.voiceSharePercent;
  const { columns } = text;
  const names = planNames(input);
  const table: Block = {
    kind: "table",
    columns: [
      { title: columns.circuit, weight: 5 },
      { title: columns.served, weight: 4 },
      { title: columns.load, weight: 6, align: "right" },
      { title: columns.allowance, weight: 6, align: "right" },
      { title: columns.margin, weight: 3, align: "right" },
      { title: columns.smallest, weight: 6, align: "right" },
      { title: columns.verdict, weight: 3 },
    ],
    rows: budgets.map((budget) => tableRow(...row(input, budget, names))),
  };
  return {
    id: "bandwidth",
    heading: text.heading,
    orientation: "landscape",
    blocks: [
      { kind: "paragraph", text: words.say(text.intro, { kbps: kbpsPerCall }) },
      { kind: "paragraph", text: words.say(text.total, { calls: totalCalls, kbps: kbpsPerCall, total: totalKbps }) },
      ...paragraphIf(unknownCalls > 0, words.say(text.unknown, { count: unknownCalls })),
      ...paragraphIf(share !== undefined, words.say(text.defaultShare, { percent: share ?? 0 })),
      ...paragraphIf(
        budgets.some(({ state }) => state !== allUp),
        words.messages.documentTraffic.bandwidth.intro,
      ),
      budgets.length > 0 ? table : { kind: "paragraph", text: text.none },
      ...stateLoads(input, names),
    ],
  };
}

const paragraphIf = (holds: boolean, text: string): readonly Block[] => (holds ? [{ kind: "paragraph", text }] : []);

function row({ assessment, words }: DocumentInput, budget: Budget, of: PlanNames): readonly DocumentText[] {
  const { document, documentTraffic } = words.messages;
  const text = document.bandwidth;
  const kbps = assessment.bandwidth.kbpsPerCall;
  const { calls, loadKbps, capacityKbps, allowedKbps, marginKbps, smallestCircuitKbps, voiceSharePercent } = budget;
  const percent = voiceSharePercent;
  const isOpen = budget.unknownCalls > 0;
  const bound = (limit: "atLeast" | "atMost", figure: string) => (isOpen ? words.say(text[limit], { figure }) : figure);
  const verdict = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[budget.verdict];
  return [
    said(of.circuit(budget)),
    [
      ...(budget.servingSiteId === null ? openText(document.missing.place) : said(of.site(budget.servingSiteId))),
      ...(budget.state === allUp
        ? []
        : said(words.say(documentTraffic.bandwidth.state, { state: of.state(budget.state) }))),
    ],
    said(bound("atLeast", words.say(text.load, { calls, kbps, load: loadKbps }))),
    capacityKbps === null || allowedKbps === null
      ? openText(words.say(text.noCapacity, { percent }))
      : said(words.say(text.allowance, { capacity: capacityKbps, percent, allowed: allowedKbps })),
    said(marginKbps === null ? text.notKnown : bound("atMost", words.say(text.margin, { margin: marginKbps }))),
    said(
      loadKbps === 0
        ? text.notKnown
        : words.say(isOpen ? text.smallestAtLeast : text.smallest, {
            load: loadKbps,
            percent,
            smallest: smallestCircuitKbps,
          }),
    ),
    verdict(
      budget.verdict === "unmeasured" && isOpen
        ? words.say(text.unknownHere, {
            verdict: describeCircuitVerdict(words, budget),
            count: budget.unknownCalls + (capacityKbps === null ? 1 : 0),
          })
        : describeCircuitVerdict(words, budget),
    ),
  ];
}
