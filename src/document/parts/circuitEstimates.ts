import type { CircuitEstimate, LoadPart } from "#core/assess/estimates.ts";
import { allUp } from "#core/assess/failureState.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import { type Block, type DocumentInput, type DocumentText, openText, said, tableRow } from "../documentBlocks.ts";
import { type PlanNames, rangeText } from "./planNames.ts";

/** Every circuit in each direction at its own link layer. */
export function circuitEstimates(input: DocumentInput, names: PlanNames): readonly Block[] {
  const { plan, assessment, words } = input;
  const text = words.messages.documentTraffic.estimates;
  const { circuits } = assessment.estimates;
  if (circuits.length === 0) return [];
  const { circuitColumns } = text;
  const beyond = beyondThoughPassed(input);
  return [
    { kind: "heading", text: text.circuits },
    { kind: "paragraph", text: words.say(text.circuitsIntro, recordedValues(words, plan)) },
    ...(beyond > 0 ? [{ kind: "paragraph", text: words.say(text.capped, { count: beyond }) } as const] : []),
    {
      kind: "table",
      columns: [
        { title: circuitColumns.circuit, weight: 6 },
        { title: circuitColumns.carries, weight: 11 },
        { title: circuitColumns.load, weight: 5, align: "right" },
        { title: circuitColumns.queue, weight: 7, align: "right" },
        { title: circuitColumns.smallest, weight: 5, align: "right" },
      ],
      rows: circuits.map((circuit) => tableRow(...row(words, circuit, names))),
    },
  ];
}

/** Circuits of which the estimate says what the vendor's figure does not. */
function beyondThoughPassed({ assessment }: DocumentInput): number {
  const passed = new Set(
    assessment.bandwidth.budgets
      .filter(({ verdict }) => verdict === "passed")
      .map(({ siteId, direction }) => `${siteId} ${direction}`),
  );
  const beyond = assessment.estimates.circuits.filter(
    ({ siteId, direction, queuePercent, voiceSharePercent }) =>
      passed.has(`${siteId} ${direction}`) && (queuePercent?.least ?? 0) > voiceSharePercent,
  );
  return new Set(beyond.map(({ siteId }) => siteId)).size;
}

/** How what is recorded travels; the numbers of streams are those of the estimates. */
function recordedValues(words: PaperWords, { applications, recording }: Plan) {
  const { recordingMethods } = words.messages.names;
  if (!applications.includes("call-recording")) return { recorded: "no", streams: 0, method: "" };
  if (recording.method === null) return { recorded: "range", streams: 2, method: "" };
  const method = recordingMethods[recording.method];
  if (recording.method === "other") return { recorded: "open", streams: 1, method };
  return { recorded: "yes", streams: recording.method === "dial-in" ? 1 : 2, method };
}

function row(words: PaperWords, circuit: CircuitEstimate, names: PlanNames): readonly DocumentText[] {
  const { documentTraffic } = words.messages;
  const { estimates: text, ranges, bandwidth } = documentTraffic;
  const { parts, unknownCalls, loadKbps, smallestCircuitKbps, state } = circuit;
  const kbps = (range: CircuitEstimate["loadKbps"], digits?: number) =>
    said(words.say(ranges.kbps, { range: rangeText(words, range, digits) }));
  const isIdle = parts.length === 0;
  return [
    said(
      names.circuit(circuit),
      ...(state === allUp ? [] : [words.say(bandwidth.state, { state: names.state(state) })]),
    ),
    [
      ...said(
        isIdle && unknownCalls === 0 ? text.noLoad : parts.map((part) => partText(words, part)).join(" + "),
      ).filter((line) => line.text !== ""),
      ...(unknownCalls > 0 ? openText(words.say(text.openCalls, { count: unknownCalls })) : []),
    ],
    kbps(loadKbps),
    queue(words, circuit),
    isIdle ? said(words.messages.document.bandwidth.notKnown) : kbps(smallestCircuitKbps),
  ];
}

function partText(words: PaperWords, { kind, calls, streamsPerCall, kbpsPerStream }: LoadPart): string {
  const text = words.messages.documentTraffic.estimates;
  const factor = (range: LoadPart["kbpsPerStream"]) => {
    const written = rangeText(words, range);
    return range.least === range.most ? written : words.say(text.grouped, { range: written });
  };
  return words.say(text.part, { kind, calls, streams: factor(streamsPerCall), kbps: factor(kbpsPerStream) });
}

/** Share of the capacity that the priority queue must carry, against the share that is set aside. */
function queue(words: PaperWords, { queuePercent, capacityKbps, voiceSharePercent }: CircuitEstimate): DocumentText {
  const { estimates: text, ranges } = words.messages.documentTraffic;
  if (queuePercent === null || capacityKbps === null) return openText(text.queueOpen);
  const percent = words.say(ranges.percent, { range: rangeText(words, queuePercent) });
  const share = { percent: voiceSharePercent };
  return said(words.say(text.queue, { percent, capacity: capacityKbps }), ...beyond());

  function beyond(): readonly string[] {
    if ((queuePercent?.least ?? 0) > voiceSharePercent) return [words.say(text.queueAbove, share)];
    const most = queuePercent?.most ?? 0;
    return most > voiceSharePercent ? [words.say(text.queueMaybeAbove, share)] : [];
  }
}
