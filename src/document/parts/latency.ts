import type { Assessment, Check } from "#core/assess/assessment.ts";
import { describeLimit } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import {
  type DocumentInput,
  type DocumentText,
  openText,
  type Part,
  type Row,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { type PlanNames, planNames } from "./planNames.ts";
import { voiceQuality } from "./voiceQuality.ts";

/** Every latency class against every path that it binds. */
export function latency(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.document.latency;
  const { columns } = text;
  const names = planNames(input);
  const hasRanges = assessment.checks.some(({ rttMinMs, rttMaxMs }) => rttMinMs !== null || rttMaxMs !== null);
  return {
    id: "latency",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: text.intro },
      ...(hasRanges ? [{ kind: "paragraph", text: words.messages.documentTraffic.latency.intro } as const] : []),
      {
        kind: "table",
        columns: [
          { title: columns.path, weight: 8 },
          { title: columns.purpose, weight: 5 },
          { title: columns.measured, weight: 4, align: "right" },
          { title: columns.limit, weight: 3, align: "right" },
          { title: columns.margin, weight: 3, align: "right" },
          { title: columns.verdict, weight: 4 },
        ],
        rows: byClass(assessment.checks).flatMap(({ limit, checks }): readonly Row[] => [
          { band: describeLimit(words, limit) },
          ...checks.map((check) => tableRow(...row(input, check, names))),
        ]),
      },
      ...voiceQuality(input, names),
    ],
  };
}

/** Checks of one latency class, in the order of the assessment. */
function byClass(checks: Assessment["checks"]) {
  const limits = [...new Set(checks.map(({ limit }) => limit))];
  return limits.map((limit) => ({ limit, checks: checks.filter((check) => check.limit === limit) }));
}

function row({ words }: DocumentInput, check: Check, of: PlanNames): readonly DocumentText[] {
  const { document, documentTraffic, names } = words.messages;
  const text = document.latency;
  const ms = (value: number | null, none: string) => said(value === null ? none : words.say(text.ms, { value }));
  const applies = check.verdict !== "not-applicable";
  const verdict = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[check.verdict];
  return [
    path(),
    said(names.checksAbout[check.about]),
    measured(),
    ms(check.limitMs, text.noLimit),
    ms(check.marginMs, text.notApplicable),
    verdict(names.checkVerdicts[check.verdict]),
  ];

  function path(): DocumentText {
    if (check.path === null) return applies ? openText(document.missing.place) : said(text.notApplicable);
    const what = of.path(check.path);
    return said(check.isFailoverOnly ? words.say(documentTraffic.failoverOnly, { what }) : what);
  }

  function measured(): DocumentText {
    const { bounds, averaged } = documentTraffic.latency;
    if (check.rttMs !== null) {
      const average = words.say(text.ms, { value: check.rttMs });
      const around = spanOf(words, check, bounds);
      return said(around === "" ? average : words.say(averaged, { average, bounds: around }));
    }
    const span = spanOf(words, check, documentTraffic.latency);
    const known = span === "" ? [] : said(span);
    if (known.length > 0 && check.verdict !== "unmeasured") return known;
    return [...(applies ? openText(document.missing.measurement) : said(text.notApplicable)), ...known];
  }
}

type Spans = { readonly range: string; readonly least: string; readonly most: string };

/** Least and most round-trip time, as far as they were measured; empty without. */
function spanOf(words: PaperWords, { rttMinMs, rttMaxMs }: Check, spans: Spans): string {
  const { ms } = words.messages.documentTraffic.latency;
  const least = rttMinMs === null ? "" : words.say(ms, { value: words.number(rttMinMs) });
  const most = rttMaxMs === null ? "" : words.say(ms, { value: words.number(rttMaxMs) });
  if (least === "") return most === "" ? "" : words.say(spans.most, { most });
  return words.say(most === "" ? spans.least : spans.range, { least, most });
}
