import type { Assessment, Check } from "#core/assess/assessment.ts";
import { describeLimit } from "#messages/describe.ts";
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
import { latencyMatrix } from "./latencyMatrix.ts";
import { measuredText } from "./measuredText.ts";
import { type PlanNames, planNames } from "./planNames.ts";

/** Every latency class against every path that it binds. */
export function latency(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.document.latency;
  const { columns } = text;
  const names = planNames(input);
  const matrix = latencyMatrix(input, names);
  const hasRanges = assessment.checks.some(({ rttMinMs, rttMaxMs }) => rttMinMs !== null || rttMaxMs !== null);
  return {
    id: "latency",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: text.intro },
      ...(hasRanges ? [{ kind: "paragraph", text: words.messages.documentTraffic.latency.intro } as const] : []),
      ...matrix,
      ...(matrix.length > 0 ? [{ kind: "heading", text: words.messages.documentNetwork.latency.list } as const] : []),
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
    measuredText(words, check),
    ms(check.limitMs, text.noLimit),
    ms(check.marginMs, text.notApplicable),
    verdict(names.checkVerdicts[check.verdict]),
  ];

  function path(): DocumentText {
    if (check.path === null) return applies ? openText(document.missing.place) : said(text.notApplicable);
    const what = of.path(check.path);
    return said(check.isFailoverOnly ? words.say(documentTraffic.failoverOnly, { what }) : what);
  }
}
