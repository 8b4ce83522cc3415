import type { OpenPoint } from "#core/assess/assessment.ts";
import { describeFinding, describeOpenPoint, describeVerdict } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import type { Block, DocumentInput, Part, Point } from "../documentBlocks.ts";
import { findingPlace, openPointPlace } from "../places.ts";

/** Entries of a list that stand here; the rest is counted, and stands with all others among the findings. */
const entriesShown = 5;

/** Open points that are named however much fails. */
const leastPointsShown = 2;

/** The page for who reads one page: the verdict in words, what must change, what is still open. */
export function summary({ plan, assessment, words }: DocumentInput): Part {
  const { document, documentTraffic, names } = words.messages;
  const errors = assessment.findings.flatMap((finding, index) =>
    finding.severity === "error" ? [{ finding, to: findingPlace(index + 1) }] : [],
  );
  const listed = assessment.openPoints.map((point, index) => ({ point, to: openPointPlace(index + 1) }));
  const points = [
    // Those that decide first; the order of the others is that of the assessment.
    ...listed.filter(({ point }) => point.blocks),
    ...listed.filter(({ point }) => !(point.blocks || isOfTitlePage(point))),
  ].map(({ point, to }): Point => {
    const { question, consequence, owner } = describeOpenPoint(words, point);
    return {
      text: point.blocks ? words.say(document.cover.deciding, { question }) : question,
      detail:
        point.due === ""
          ? words.say(document.cover.point, { consequence, owner })
          : words.say(documentTraffic.findings.point, { consequence, owner, due: words.day(point.due) }),
      to,
    };
  });
  const blocks: Block[] = [
    {
      kind: "lead",
      text: `${names.verdicts[assessment.verdict]}. ${describeVerdict(words, assessment)}`,
      tone: assessment.verdict,
    },
    {
      kind: "paragraph",
      text: words.say(document.cover.counts, {
        openings: assessment.openings.length,
        flows: assessment.flows.length,
        checks: assessment.checks.filter(({ verdict }) => verdict !== "not-applicable").length,
        circuits: plan.sites.length,
        findings: assessment.findings.length,
        openPoints: assessment.openPoints.length,
      }),
    },
  ];
  if (errors.length > 0) {
    const texts = errors.map(({ finding, to }): Point => ({ text: describeFinding(words, finding), detail: "", to }));
    blocks.push({ kind: "points", title: document.cover.mustChange, points: shortened(words, texts, entriesShown) });
  }
  const title = titlePage(words, listed);
  if (points.length + title.length > 0) {
    const shown = Math.max(leastPointsShown, entriesShown - errors.length);
    blocks.push({
      kind: "points",
      title: document.cover.openPoints,
      open: true,
      points: [...shortened(words, points, shown), ...title],
    });
  }
  blocks.push({ kind: "paragraph", text: document.cover.independent });
  return { id: "summary", heading: document.summary.heading, orientation: "portrait", blocks };
}

const isOfTitlePage = ({ code }: OpenPoint): boolean => code === "project/missing";

/** What is missing on the title page, in one line: it touches nothing in the network. */
function titlePage(
  words: PaperWords,
  listed: readonly { readonly point: OpenPoint; readonly to: string }[],
): readonly Point[] {
  const missing = listed.filter(({ point }) => isOfTitlePage(point));
  const [first] = missing;
  if (!first) return [];
  const fields: Readonly<Record<string, string>> = words.messages.names.projectFields;
  const named = missing.map(({ point }) => fields[String(point.values.field)] ?? "");
  const text = words.say(words.messages.document.cover.titlePage, { fields: words.list(named) });
  return [{ text, detail: "", to: first.to }];
}

function shortened(words: PaperWords, entries: readonly Point[], shown: number): readonly Point[] {
  // One entry too many takes no more room than the line that would count it.
  if (entries.length <= shown + 1) return entries;
  const more = words.say(words.messages.document.cover.more, { count: entries.length - shown });
  return [...entries.slice(0, shown), { text: more, detail: "", to: "findings" }];
}
