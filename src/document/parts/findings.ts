import type { Finding } from "#core/assess/assessment.ts";
import { describeFinding, describeOpenPoint, describeSource } from "#messages/describe.ts";
import { type Block, type DocumentInput, openText, type Part, said, tableRow } from "../documentBlocks.ts";
import { findingPlace, openPointPlace } from "../places.ts";

/** Findings by severity, then open points with owner and consequence. */
export function findings(input: DocumentInput): Part {
  const text = input.words.messages.document.findings;
  return {
    id: "findings",
    heading: text.heading,
    orientation: "portrait",
    blocks: [
      ...ofSeverity(input, "error", text.errors),
      ...ofSeverity(input, "warning", text.warnings),
      ...ofSeverity(input, "info", text.info),
      ...openPoints(input),
    ],
  };
}

function ofSeverity(
  { assessment, words }: DocumentInput,
  severity: Finding["severity"],
  heading: string,
): readonly Block[] {
  const text = words.messages.document.findings;
  const found = assessment.findings.flatMap((finding, index) =>
    finding.severity === severity ? [{ finding, place: findingPlace(index + 1) }] : [],
  );
  if (found.length === 0) {
    return [
      { kind: "heading", text: heading },
      { kind: "paragraph", text: text.none },
    ];
  }
  return [
    { kind: "heading", text: heading },
    {
      kind: "table",
      columns: [
        { title: text.columns.number, weight: 1 },
        { title: text.columns.finding, weight: 11 },
        { title: text.columns.source, weight: 6 },
      ],
      rows: found.map(({ finding, place }, index) =>
        tableRow(
          [{ text: String(index + 1), id: place }],
          said(describeFinding(words, finding)),
          said(describeSource(words, finding.source)),
        ),
      ),
    },
  ];
}

function openPoints({ assessment, words }: DocumentInput): readonly Block[] {
  const { due } = words.messages.documentTraffic.findings;
  const text = words.messages.document.findings;
  const heading: Block = { kind: "heading", text: text.openPoints };
  if (assessment.openPoints.length === 0) return [heading, { kind: "paragraph", text: text.none }];
  return [
    heading,
    {
      kind: "table",
      columns: [
        { title: text.openColumns.number, weight: 1 },
        { title: text.openColumns.question, weight: 9 },
        { title: text.openColumns.consequence, weight: 7 },
        { title: text.openColumns.owner, weight: 4 },
      ],
      rows: assessment.openPoints.map((point, index) => {
        const { question, consequence, owner } = describeOpenPoint(words, point);
        return tableRow(
          [{ text: String(index + 1), id: openPointPlace(index + 1) }],
          [...said(question), ...(point.blocks ? openText(text.decides) : [])],
          said(consequence),
          said(owner, ...(point.due === "" ? [] : [words.say(due, { date: words.day(point.due) })])),
        );
      }),
    },
  ];
}
