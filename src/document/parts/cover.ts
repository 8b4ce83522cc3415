import { describeFinding, describeOpenPoint, describeVerdict } from "#messages/describe.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import { type Block, type DocumentInput, mono, named, openText, type Part, said } from "../documentBlocks.ts";

/** Entries of a list that stand on the title page; the rest is counted, and stands with all others among the findings. */
const entriesShown = 5;

/** Open points that are named however much fails. */
const leastPointsShown = 2;

/** Title page: project, verdict in words, what must change, open points. */
export function cover({ plan, assessment, words, producedOn }: DocumentInput): Part {
  const { document, documentTraffic, names } = words.messages;
  const { project } = plan;
  const given = (field: "customer" | "author" | "date" | "revision") => {
    const text = named(project[field], "").trim();
    if (text === "") return openText(document.missing[field]);
    return said(field === "date" ? words.day(text) : text);
  };
  const errors = assessment.findings.filter(({ severity }) => severity === "error");
  const points = assessment.openPoints.map((point) => {
    const { question, consequence, owner } = describeOpenPoint(words, point);
    return {
      text: point.blocks ? words.say(document.cover.deciding, { question }) : question,
      detail:
        point.due === ""
          ? words.say(document.cover.point, { consequence, owner })
          : words.say(documentTraffic.findings.point, { consequence, owner, due: words.day(point.due) }),
    };
  });
  const blocks: Block[] = [
    {
      kind: "title",
      text: named(project.title, document.missing.title).trim(),
      under: document.subject,
      ...(named(project.title, "") === "" ? { open: true as const } : {}),
    },
    {
      kind: "facts",
      facts: [
        { name: document.cover.customer, value: given("customer") },
        { name: document.cover.author, value: given("author") },
        { name: document.cover.revision, value: given("revision") },
        { name: document.cover.date, value: given("date") },
        { name: document.cover.producedOn, value: said(words.day(producedOn)) },
        { name: document.cover.fingerprint, value: mono(assessment.fingerprint) },
        { name: document.cover.edition, value: said(assessment.edition) },
      ],
    },
    {
      kind: "lead",
      text: `${names.verdicts[assessment.verdict]}. ${describeVerdict(words, assessment)}`,
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
    { kind: "paragraph", text: document.cover.independent },
  ];
  if (errors.length > 0) {
    const texts = errors.map((finding) => ({ text: describeFinding(words, finding), detail: "" }));
    blocks.push({ kind: "points", title: document.cover.mustChange, points: shortened(words, texts, entriesShown) });
  }
  if (points.length > 0) {
    const shown = Math.max(leastPointsShown, entriesShown - errors.length);
    blocks.push({
      kind: "points",
      title: document.cover.openPoints,
      open: true,
      points: shortened(words, points, shown),
    });
  }
  const notes = project.notes.split(/\r?\n/).filter((line) => named(line, "") !== "");
  if (notes.length > 0) {
    blocks.push({ kind: "heading", text: document.cover.notes });
    blocks.push(...notes.map((text): Block => ({ kind: "paragraph", text })));
  }
  return { id: "cover", heading: "", orientation: "portrait", blocks };
}

type Entry = { readonly text: string; readonly detail: string };

function shortened(words: PaperWords, entries: readonly Entry[], shown: number): readonly Entry[] {
  // One entry too many takes no more room than the line that would count it.
  if (entries.length <= shown + 1) return entries;
  const more = words.say(words.messages.document.cover.more, { count: entries.length - shown });
  return [...entries.slice(0, shown), { text: more, detail: "" }];
}
