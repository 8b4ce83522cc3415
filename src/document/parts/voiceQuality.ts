import type { PathQuality } from "#core/assess/estimates.ts";
import { type Block, type DocumentInput, type DocumentText, said, tableRow } from "../documentBlocks.ts";
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
  const bestCases = quality.filter(({ worst }) => worst === null).length;
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
              r: words.number(Math.min(...rest.map(lowest))),
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
      rows: shown.map((one) => tableRow(...row(one))),
    },
  ];

  function row(one: PathQuality): readonly DocumentText[] {
    const { oneWayMs, jitterBufferMs, delayImpairment, lossImpairment, r, mos, band } = one.quality;
    const { roundTrip, percent, notMeasured } = text;
    const ms = (value: number) => said(words.say(roundTrip, { value: words.number(value, 2) }));
    const { worst } = one;
    const range = (best: string, least: string) =>
      best === least ? said(best) : said(words.say(text.between, { least, most: best }));
    const measured = words.say(text.measured, {
      roundTrip: roundTripText(one.rttMs),
      jitter: one.jitterMs === null ? notMeasured : words.say(roundTrip, { value: words.number(one.jitterMs) }),
      loss: one.lossPercent === null ? notMeasured : words.say(percent, { value: words.number(one.lossPercent, 2) }),
    });
    const what = names.path(one.path);
    return [
      said(one.isFailoverOnly ? words.say(documentTraffic.failoverOnly, { what }) : what),
      said(measured),
      ms(jitterBufferMs),
      ms(oneWayMs),
      said(words.number(delayImpairment, 2)),
      said(words.number(lossImpairment, 2)),
      range(words.fixed(r, 1), words.fixed(worst?.r ?? r, 1)),
      range(words.fixed(mos, 2), words.fixed(worst?.mos ?? mos, 2)),
      worst === null
        ? said(words.say(text.atBest, { band: ids.qualityBands[band] }))
        : range(ids.qualityBands[band], ids.qualityBands[worst.band]),
    ];
  }

  function roundTripText({ least, most }: PathQuality["rttMs"]): string {
    const values = {
      least: words.number(least),
      most: most === null ? "" : words.number(most),
      value: words.number(least),
    };
    if (most === null) return words.say(text.leastRoundTrip, values);
    return words.say(least === most ? text.roundTrip : text.roundTripRange, values);
  }
}

/** The lowest R that a path may have, as far as it is bounded. */
const lowest = ({ quality, worst }: PathQuality): number => (worst ?? quality).r;

/** The paths that are listed, in their own order, and the others. */
function worstOf(quality: readonly PathQuality[]) {
  const worst = new Set(quality.toSorted((one, other) => lowest(one) - lowest(other)).slice(0, pathsShown));
  return {
    shown: quality.filter((one) => worst.has(one)),
    rest: quality.filter((one) => !worst.has(one)),
  };
}
