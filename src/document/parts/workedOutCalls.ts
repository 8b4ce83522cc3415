import type { DemandFigures } from "#core/assess/estimates.ts";
import type { Demand } from "#core/plan/schema.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import { type Block, type DocumentInput, type DocumentText, openText, said, tableRow } from "../documentBlocks.ts";
import type { PlanNames } from "./planNames.ts";

type Worked = Exclude<Demand, { readonly by: "calls" }>;

/** Calls that were worked out from traffic, with every step; and what a common group of channels would save. */
export function workedOutCalls(input: DocumentInput, names: PlanNames): readonly Block[] {
  const { plan, assessment, words } = input;
  const { documentTraffic, names: ids } = words.messages;
  const text = documentTraffic.traffic;
  const { demands } = assessment.estimates;
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  const rows = demands.flatMap((figures): readonly (readonly DocumentText[])[] => {
    const demand = sites.get(figures.siteId)?.traffic[figures.application];
    if (!demand || demand.by === "calls") return [];
    return [
      [
        said(names.site(figures.siteId)),
        said(ids.applications[figures.application]),
        arrivals(words, figures, demand),
        erlangs(words, figures, demand),
        result(words, figures, demand),
        quality(words, figures, demand),
      ],
    ];
  });
  if (rows.length === 0) return [];
  const { columns } = text;
  return [
    { kind: "heading", text: text.heading },
    { kind: "paragraph", text: text.intro },
    { kind: "paragraph", text: text.method },
    {
      kind: "table",
      columns: [
        { title: columns.site, weight: 4 },
        { title: columns.application, weight: 4 },
        { title: columns.arrivals, weight: 5 },
        { title: columns.erlangs, weight: 6 },
        { title: columns.result, weight: 4 },
        { title: columns.quality, weight: 9 },
      ],
      rows: rows.map((cells) => tableRow(...cells)),
    },
    ...pooling(input),
  ];
}

function arrivals(words: PaperWords, { busyHourCalls }: DemandFigures, { arrivals: given }: Worked): DocumentText {
  const text = words.messages.documentTraffic.traffic;
  if (busyHourCalls === null || given.calls === null) return openText(text.unknown);
  const result = words.number(busyHourCalls);
  if (given.per === "busy-hour" || given.busyHourSharePercent === null) {
    return said(words.say(text.busyHour, { calls: result }));
  }
  return said(
    words.say(text.shareOfDay, {
      calls: words.number(given.calls),
      percent: words.number(given.busyHourSharePercent),
      result,
    }),
  );
}

const secondsOf = (demand: Worked) => (demand.by === "erlang-b" ? demand.holdSeconds : demand.handleSeconds);

function erlangs(words: PaperWords, { busyHourCalls, erlangs: offered }: DemandFigures, demand: Worked): DocumentText {
  const text = words.messages.documentTraffic.traffic;
  const seconds = secondsOf(demand);
  if (offered === null || busyHourCalls === null || seconds === null) {
    return offered === 0 ? said(words.say(text.erlangSum, { erlangs: words.number(0) })) : openText(text.unknown);
  }
  return said(
    words.say(text.erlangs, {
      calls: words.number(busyHourCalls),
      seconds: words.number(seconds),
      erlangs: words.number(offered, 2),
    }),
  );
}

function result(words: PaperWords, { calls, leastCalls, missing, limit }: DemandFigures, demand: Worked): DocumentText {
  const { documentTraffic, names } = words.messages;
  const text = documentTraffic.traffic;
  const unit =
    demand.by === "erlang-b"
      ? { exact: text.channels, least: text.channelsLeast }
      : { exact: text.places, least: text.placesLeast };
  const fields: Readonly<Record<string, string>> = names.demandFields;
  return [
    ...(calls === null ? [] : said(words.say(unit.exact, { calls }))),
    ...(calls === null && leastCalls > 0 ? said(words.say(unit.least, { calls: leastCalls })) : []),
    ...(missing.length > 0
      ? openText(words.say(text.missing, { fields: words.list(missing.map((field) => fields[field] ?? field)) }))
      : []),
    ...(limit === null ? [] : openText(limit === "too-much-traffic" ? text.tooMuch : text.endless)),
  ];
}

function quality(words: PaperWords, { calls, probability, queue }: DemandFigures, demand: Worked): DocumentText {
  const text = words.messages.documentTraffic.traffic;
  const percent = (part: number) => words.number(part * 100, 2);
  if (demand.by === "erlang-b") {
    if (probability === null || demand.blockingPercent === null) return said(text.unknown);
    const { recallPercent } = demand;
    return said(
      words.say(text.blocking, { percent: percent(probability), accepted: words.number(demand.blockingPercent, 2) }),
      ...(recallPercent ? [words.say(text.recall, { percent: words.number(recallPercent) })] : []),
    );
  }
  const { agents, overflowPercent, queueLimit, targetSeconds } = demand;
  const lines = [
    ...(agents === null ? [] : [words.say(text.agents, { agents })]),
    ...(queue === null || probability === null
      ? []
      : [
          words.say(text.waiting, {
            percent: percent(probability),
            seconds: words.number(queue.meanWaitSeconds),
            waiting: words.number(queue.meanWaiting, 2),
          }),
        ]),
    ...(queue === null || queue.serviceLevel === null || targetSeconds === null
      ? []
      : [
          words.say(text.serviceLevel, {
            percent: words.number(queue.serviceLevel * 100),
            seconds: words.number(targetSeconds),
          }),
        ]),
    ...(overflowPercent === null || queue === null || queue.places !== calls
      ? []
      : [words.say(text.overflow, { percent: words.number(overflowPercent, 2) })]),
    ...(queueLimit === null ? [] : [words.say(text.queueLimit, { limit: queueLimit })]),
  ];
  return said(...(lines.length > 0 ? lines : [text.unknown]));
}

function pooling({ assessment, words }: DocumentInput): readonly Block[] {
  const { documentTraffic, names } = words.messages;
  const text = documentTraffic.traffic;
  const { pooling: groups } = assessment.estimates;
  if (groups.length === 0) return [];
  const { poolingColumns: columns } = text;
  return [
    { kind: "heading", text: text.pooling },
    { kind: "paragraph", text: text.poolingIntro },
    {
      kind: "table",
      columns: [
        { title: columns.application, weight: 5 },
        { title: columns.sites, weight: 2, align: "right" },
        { title: columns.erlangs, weight: 3, align: "right" },
        { title: columns.separate, weight: 4, align: "right" },
        { title: columns.pooled, weight: 6 },
      ],
      rows: groups.map(({ application, sites, erlangs: sum, blockingPercent, separateChannels, pooledChannels }) =>
        tableRow(
          said(names.applications[application]),
          said(words.number(sites)),
          said(words.say(text.erlangSum, { erlangs: words.number(sum, 2) })),
          said(words.say(text.channels, { calls: separateChannels })),
          said(
            words.say(text.pooled, { channels: pooledChannels, percent: words.number(blockingPercent, 2) }),
            words.say(text.saved, { count: Math.max(0, separateChannels - pooledChannels) }),
          ),
        ),
      ),
    },
  ];
}
