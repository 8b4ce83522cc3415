import type { Budget } from "#core/assess/assessment.ts";
import { allUp } from "#core/assess/failureState.ts";
import { describeCircuitVerdict } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  type Part,
  quiet,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { loadFigure } from "./loadFigure.ts";
import { type PlanNames, planNames } from "./planNames.ts";
import { stateLoads } from "./stateLoads.ts";

/** Every circuit in each direction, with the arithmetic. */
export function bandwidth(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.document.bandwidth;
  const { budgets, kbpsPerCall, totalCalls, totalKbps, unknownCalls } = assessment.bandwidth;
  const share = budgets.find(({ voiceShareIsDefault }) => voiceShareIsDefault)?.voiceSharePercent;
  const { columns } = words.messages.documentNetwork.bandwidth;
  const names = planNames(input);
  const table: Block = {
    kind: "table",
    columns: [
      { title: columns.circuit, weight: 8 },
      { title: columns.load, weight: 10 },
      { title: columns.margin, weight: 9 },
      { title: columns.verdict, weight: 5 },
    ],
    rows: budgets.map((budget) => tableRow(...row(input, budget, names))),
  };
  return {
    id: "bandwidth",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: words.say(text.intro, { kbps: kbpsPerCall }) },
      total(),
      ...paragraphIf(unknownCalls > 0 && totalCalls > 0, words.say(text.unknown, { count: unknownCalls })),
      ...paragraphIf(share !== undefined, words.say(text.defaultShare, { percent: share ?? 0 })),
      ...paragraphIf(
        budgets.some(({ state }) => state !== allUp),
        words.messages.documentTraffic.bandwidth.intro,
      ),
      ...loadFigure(input, names),
      budgets.length > 0 ? table : { kind: "paragraph", text: text.none },
      ...stateLoads(input, names),
    ],
  };

  function total(): Block {
    const isUnknown = unknownCalls > 0 || input.plan.applications.length === 0;
    if (totalCalls === 0 && isUnknown) return { kind: "paragraph", text: text.noneStated, open: true };
    const figures = { calls: totalCalls, kbps: kbpsPerCall, total: totalKbps };
    return { kind: "paragraph", text: words.say(text.total, figures) };
  }
}

const paragraphIf = (holds: boolean, text: string): readonly Block[] => (holds ? [{ kind: "paragraph", text }] : []);

function row({ plan, assessment, words }: DocumentInput, budget: Budget, of: PlanNames): readonly DocumentText[] {
  const { document, documentNetwork, documentTraffic } = words.messages;
  const text = document.bandwidth;
  const own = documentNetwork.bandwidth;
  const kbps = assessment.bandwidth.kbpsPerCall;
  const { calls, loadKbps, capacityKbps, allowedKbps, marginKbps, smallestCircuitKbps, voiceSharePercent } = budget;
  const percent = voiceSharePercent;
  const isOpen = budget.unknownCalls > 0;
  const bound = (limit: "atLeast" | "atMost", figure: string) => (isOpen ? words.say(text[limit], { figure }) : figure);
  const verdict = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[budget.verdict];
  return [
    [
      ...said(of.circuit(budget)),
      ...(budget.servingSiteId === null
        ? openText(document.missing.place)
        : quiet(words.say(own.served, { site: of.site(budget.servingSiteId) }))),
      ...(budget.state === allUp
        ? []
        : quiet(words.say(documentTraffic.bandwidth.state, { state: of.state(budget.state) }))),
    ],
    [
      ...load(),
      ...(capacityKbps === null || allowedKbps === null
        ? openText(words.say(text.noCapacity, { percent }))
        : said(
            words.say(own.allowance, {
              allowance: words.say(text.allowance, {
                capacity: capacityKbps,
                percent,
                allowed: Math.floor(allowedKbps),
              }),
            }),
          )),
    ],
    said(
      words.say(own.margin, {
        margin:
          marginKbps === null
            ? text.notKnown
            : bound("atMost", words.say(text.margin, { margin: Math.floor(marginKbps) })),
      }),
      ...(loadKbps === 0
        ? []
        : [
            words.say(isOpen ? text.smallestAtLeast : text.smallest, {
              load: loadKbps,
              percent,
              smallest: smallestCircuitKbps,
            }),
          ]),
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

  function load(): DocumentText {
    if (calls > 0) return said(bound("atLeast", words.say(text.load, { calls, kbps, load: loadKbps })));
    if (isOpen || plan.applications.length === 0) return openText(text.noneStatedHere);
    return said(text.noneHere);
  }
}
