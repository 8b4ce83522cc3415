import type { PathQuality } from "#core/assess/estimates.ts";
import { isFailoverOnly } from "#core/assess/failureState.ts";
import { pathKey } from "#core/plan/edits.ts";
import type { Block, DocumentInput, DocumentText } from "../documentBlocks.ts";
import { said } from "../documentBlocks.ts";
import type { PlanNames } from "./planNames.ts";

/** Paths that are listed one by one; with more, those with the lowest R are. */
const pathsShown = 40;

/** What people hear on each measured path, as this product estimates it. */
export function voiceQuality({ plan, assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const { documentTraffic, names: ids } = words.messages;
  const text = documentTraffic.quality;
  const { quality } = assessment.estimates;
  const media = assessment.checks.filter(({ about, path }) => about === "media" && path !== null);
  if (media.length === 0) return [];
  const heading: Block = { kind: "heading", text: text.heading };
  const codec = ids.codecs[plan.voice.codec];
  if (quality.length === 0) {
    const isMeasured = media.some(({ rttMs, rttMinMs }) => rttMs !== null || rttMinMs !== null);
    return [heading, { kind: "paragraph", text: isMeasured ? words.say(text.noCodec, { codec }) : text.none }];
  }
  const { shown, rest } = worstOf(quality);
  const bestCases = quality.filter(({ isBestCase }) => isBestCase).length;
  const withoutAverage = new Set(
    media.flatMap(({ rttMs, path }) => (rttMs === null && path ? [pathKey(...path)] : [])),
  );
  const { lookAheadMs: lookAhead = 0, packetMs: packet = 0 } = quality[0]?.quality ?? {};
  return [
    heading,
    { kind: "paragraph", text: words.say(text.intro, { codec, packet, lookAhead }) },
    ...(bestCases > 0
      ? [
          {
            kind: "paragraph",
            text: words.say(text.bestCase, { all: bestCases === quality.length ? "yes" : "no" }),
          } as const,
        ]
      : []),
    ...(rest.length > 0
      ? [
          {
            kind: "paragraph",
            text: words.say(text.more, {
              count: shown.length,
              rest: rest.length,
              r: words.number(Math.min(...rest.map((one) => one.quality.r))),
            }),
          } as const,
        ]
      : []),
    {
      kind: "table",
      columns: [
        { title: text.columns.path, weight: 8 },
        { title: text.columns.measured, weight: 6 },
        { title: text.columns.buffer, weight: 3, align: "right" },
        { title: text.columns.oneWay, weight: 3, align: "right" },
        { title: text.columns.delay, weight: 2, align: "right" },
        { title: text.columns.loss, weight: 2, align: "right" },
        { title: text.columns.r, weight: 2, align: "right" },
        { title: text.columns.mos, weight: 2, align: "right" },
        { title: text.columns.band, weight: 6 },
      ],
      rows: shown.map(row),
    },
  ];

  function row(one: PathQuality): readonly DocumentText[] {
    const { oneWayMs, jitterBufferMs, delayImpairment, lossImpairment, r, mos, band } = one.quality;
    const { roundTrip, leastRoundTrip, percent, notMeasured } = text;
    const ms = (value: number) => said(words.say(roundTrip, { value: words.number(value, 2) }));
    const isLeast = withoutAverage.has(pathKey(...one.path));
    const measured = words.say(text.measured, {
      roundTrip: words.say(isLeast ? leastRoundTrip : roundTrip, { value: words.number(one.rttMs) }),
      jitter: one.jitterMs === null ? notMeasured : words.say(roundTrip, { value: words.number(one.jitterMs) }),
      loss: one.lossPercent === null ? notMeasured : words.say(percent, { value: words.number(one.lossPercent, 2) }),
    });
    const what = names.path(one.path);
    return [
      said(isFailoverOnly(one) ? words.say(documentTraffic.failoverOnly, { what }) : what),
      said(measured),
      ms(jitterBufferMs),
      ms(oneWayMs),
      said(words.number(delayImpairment, 2)),
      said(words.number(lossImpairment, 2)),
      said(words.fixed(r, 1)),
      said(words.fixed(mos, 2)),
      said(one.isBestCase ? words.say(text.atBest, { band: ids.qualityBands[band] }) : ids.qualityBands[band]),
    ];
  }
}

/** The paths that are listed, in their own order, and the others. */
function worstOf(quality: readonly PathQuality[]) {
  const worst = new Set(quality.toSorted((one, other) => one.quality.r - other.quality.r).slice(0, pathsShown));
  return {
    shown: quality.filter((one) => worst.has(one)),
    rest: quality.filter((one) => !worst.has(one)),
  };
}
