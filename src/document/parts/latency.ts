import type { Assessment, Check } from "#core/assess/assessment.ts";
import { describeLimit } from "#messages/describe.ts";
import {
  type DocumentInput,
  type DocumentText,
  named,
  openText,
  type Part,
  type Row,
  said,
  strong,
} from "../documentBlocks.ts";

/** Every latency class against every path that it binds. */
export function latency(input: DocumentInput): Part {
  const { assessment, words } = input;
  const text = words.messages.document.latency;
  const { columns } = text;
  return {
    id: "latency",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      { kind: "paragraph", text: text.intro },
      {
        kind: "table",
        columns: [
          { title: columns.path, weight: 6 },
          { title: columns.purpose, weight: 5 },
          { title: columns.measured, weight: 4, align: "right" },
          { title: columns.limit, weight: 3, align: "right" },
          { title: columns.margin, weight: 3, align: "right" },
          { title: columns.verdict, weight: 4 },
        ],
        rows: byClass(assessment.checks).flatMap(({ limit, checks }): readonly Row[] => [
          { band: describeLimit(words, limit) },
          ...checks.map((check) => row(input, check)),
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

function row({ plan, words }: DocumentInput, check: Check): readonly DocumentText[] {
  const { document, names } = words.messages;
  const text = document.latency;
  const nameOf = (siteId: string) => named(plan.sites.find(({ id }) => id === siteId)?.name, document.missing.name);
  const ms = (value: number | null, none: string) => said(value === null ? none : words.say(text.ms, { value }));
  const applies = check.verdict !== "not-applicable";
  const verdict = { failed: strong, unmeasured: openText, passed: said, "not-applicable": said }[check.verdict];
  const unmeasured = applies ? openText(document.missing.measurement) : said(text.notApplicable);
  return [
    path(),
    said(names.checksAbout[check.about]),
    check.rttMs === null ? unmeasured : ms(check.rttMs, text.notApplicable),
    ms(check.limitMs, text.noLimit),
    ms(check.marginMs, text.notApplicable),
    verdict(names.checkVerdicts[check.verdict]),
  ];

  function path(): DocumentText {
    if (check.path === null) return applies ? openText(document.missing.place) : said(text.notApplicable);
    const [from, to] = check.path;
    return said(words.say(from === to ? text.within : text.path, { from: nameOf(from), to: nameOf(to) }));
  }
}
