import type { PathQuality } from "#core/assess/estimates.ts";
import { type Block, type DocumentInput, type DocumentText, said, tableRow } from "../documentBlocks.ts";
import type { PlanNames } from "./planNames.ts";

/** Paths that are listed one by one; with more, those with the lowest R are. */
const pathsShown = 40;

/** What people hear on each measured path, as this product estimates it. */
export function voiceQuality({ plan, assessment, words }: DocumentInput, names: PlanNames): readonly Block[] {
  const { documentNetwork, documentTraffic, names: ids } = words.messages;
  const text = documentTraffic.quality;
  const own = documentNetwork.estimates;
  const { columns } = own;
  const { quality } = assessment.estimates;
  const media = assessment.checks.filter(({ about, path }) => about === "media" && path !== null);
  if (media.length === 0) return [];
  const heading: Block = { kind: "heading", text: own.quality };
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
    { kind: "note", title: documentNetwork.advice, text: own.law },
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
        { title: columns.path, weight: 8 },
        { title: columns.measured, weight: 6 },
        { title: columns.delay, weight: 4 },
        { title: columns.impairment, weight: 3 },
        { title: columns.rating, weight: 5 },
        { title: columns.band, weight: 6 },
      ],
      rows: shown.map((one) => tableRow(...row(one))),
    },
  ];

  function row(one: PathQuality): readonly DocumentText[] {
    const { oneWayMs, jitterBufferMs, delayImpairment, lossImpairment, r, mos, band } = one.quality;
    const { percent, notMeasured } = text;
    const { worst } = one;
    const line = (message: string, value: string) => words.say(message, { value });
    const ms = (value: number, digits?: number) => words.say(text.roundTrip, { value: words.number(value, digits) });
    const between = (best: string, least: string) =>
      best === least ? best : words.say(text.between, { least, most: best });
    const what = names.path(one.path);
    return [
      said(one.isFailoverOnly ? words.say(documentTraffic.failoverOnly, { what }) : what),
      said(
        line(own.roundTrip, roundTripText(one.rttMs)),
        line(own.jitter, one.jitterMs === null ? notMeasured : ms(one.jitterMs)),
        line(
          own.loss,
          one.lossPercent === null ? notMeasured : words.say(percent, { value: words.number(one.lossPercent, 2) }),
        ),
      ),
      said(line(own.buffer, ms(jitterBufferMs, 2)), line(own.oneWay, ms(oneWayMs, 2))),
      said(
        line(own.delayImpairment, words.number(delayImpairment, 2)),
        line(own.lossImpairment, words.number(lossImpairment, 2)),
      ),
      said(
        line(own.r, between(words.fixed(r, 1), words.fixed(worst?.r ?? r, 1))),
        line(own.mos, between(words.fixed(mos, 2), words.fixed(worst?.mos ?? mos, 2))),
      ),
      worst === null
        ? said(words.say(text.atBest, { band: ids.qualityBands[band] }))
        : said(between(ids.qualityBands[band], ids.qualityBands[worst.band])),
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
