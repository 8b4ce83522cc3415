import type { Check } from "#core/assess/assessment.ts";
import { describeLimit } from "#messages/describe.ts";
import { type DocumentInput, type DocumentText, named, openText, type Part, said } from "../documentBlocks.ts";

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
          { title: columns.class, weight: 6 },
          { title: columns.path, weight: 6 },
          { title: columns.purpose, weight: 5 },
          { title: columns.measured, weight: 4, align: "right" },
          { title: columns.limit, weight: 3, align: "right" },
          { title: columns.margin, weight: 3, align: "right" },
          { title: columns.verdict, weight: 4 },
        ],
        rows: assessment.checks.map((check) => row(input, check)),
      },
    ],
  };
}

function row({ plan, words }: DocumentInput, check: Check): readonly DocumentText[] {
  const { document, names } = words.messages;
  const text = document.latency;
  const nameOf = (siteId: string) => named(plan.sites.find(({ id }) => id === siteId)?.name, document.missing.name);
  const ms = (value: number | null, none: string) => said(value === null ? none : words.say(text.ms, { value }));
  const applies = check.verdict !== "not-applicable";
  const unmeasured = applies ? openText(document.missing.measurement) : said(text.notApplicable);
  return [
    said(describeLimit(words, check.limit)),
    path(),
    said(names.checksAbout[check.about]),
    check.rttMs === null ? unmeasured : ms(check.rttMs, text.notApplicable),
    ms(check.limitMs, text.noLimit),
    ms(check.marginMs, text.notApplicable),
    said(names.checkVerdicts[check.verdict]),
  ];

  function path(): DocumentText {
    if (check.path === null) return applies ? openText(document.missing.place) : said(text.notApplicable);
    const [from, to] = check.path;
    return said(words.say(from === to ? text.within : text.path, { from: nameOf(from), to: nameOf(to) }));
  }
}
