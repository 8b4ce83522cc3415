import { planFileName, planFileText } from "#link/planFile.ts";
import { type DocumentInput, type DocumentModel, named, type Part } from "./documentBlocks.ts";
import { numberedParts } from "./numberedParts.ts";
import { acceptanceTests } from "./parts/acceptanceTests.ts";
import { addressAnnex } from "./parts/addressAnnex.ts";
import { bandwidth } from "./parts/bandwidth.ts";
import { checklist } from "./parts/checklist.ts";
import { contents } from "./parts/contents.ts";
import { cover } from "./parts/cover.ts";
import { documentControl } from "./parts/documentControl.ts";
import { estimates } from "./parts/estimates.ts";
import { failureStates } from "./parts/failureStates.ts";
import { findings } from "./parts/findings.ts";
import { glossary } from "./parts/glossary.ts";
import { latency } from "./parts/latency.ts";
import { leftOut } from "./parts/leftOut.ts";
import { notes } from "./parts/notes.ts";
import { openings } from "./parts/openings.ts";
import { overview } from "./parts/overview.ts";
import { qualityOfService } from "./parts/qualityOfService.ts";
import { readings } from "./parts/readings.ts";
import { scope } from "./parts/scope.ts";
import { security } from "./parts/security.ts";
import { servers } from "./parts/servers.ts";
import { sharing } from "./parts/sharing.ts";
import { summary } from "./parts/summary.ts";
import { withoutDeadReferences } from "./withoutDeadReferences.ts";

/** In reading order, but for the glossary, which is made of all others and stands before the last. */
const allParts: readonly ((input: DocumentInput) => Part)[] = [
  cover,
  summary,
  contents,
  documentControl,
  scope,
  overview,
  servers,
  openings,
  bandwidth,
  latency,
  estimates,
  qualityOfService,
  failureStates,
  security,
  findings,
  checklist,
  acceptanceTests,
  notes,
  leftOut,
  addressAnnex,
  readings,
  sharing,
];

/**
 * The design document of a plan as a tree of parts and blocks. Pure: the same input gives the same document.
 *
 * @returns Parts in reading order, the title page first.
 */
export function documentModel(input: DocumentInput): DocumentModel {
  const { plan, assessment, words, producedOn } = input;
  const { document } = words.messages;
  const title = named(plan.project.title, document.missing.title).trim();
  const revision = named(plan.project.revision, "").trim();
  const fingerprint = words.say(document.running.fingerprint, { fingerprint: assessment.fingerprint });
  return {
    title,
    author: named(plan.project.author, "").trim(),
    subject: document.subject,
    keywords: fingerprint,
    locale: words.locale,
    producedOn,
    paper: plan.document.paper,
    fingerprint: assessment.fingerprint,
    attachment: {
      fileName: planFileName(plan, "json"),
      text: planFileText(plan),
      description: document.attachment,
    },
    running: {
      title,
      revision: revision === "" ? document.missing.revision : words.say(document.running.revision, { revision }),
      fingerprint,
      mark: markOf(input),
    },
    pageNumber: (page, pages) => words.say(document.running.page, { page, pages }),
    onPage: (page) => words.say(document.running.onPage, { page }),
    missingGlyphs: document.missingGlyphs,
    parts: numberedParts(withoutDeadReferences(partsOf(input))),
  };
}

/** What is not final about the document, or keeps it in the house. */
function markOf({ plan, assessment, words }: DocumentInput): string {
  const { document, documentParts } = words.messages;
  const { status } = plan.project;
  return [
    ...(plan.document.audience === "internal" ? [document.running.internal] : []),
    ...(status === "approved" ? [] : [documentParts.control.statuses[status]]),
    ...(assessment.verdict === "incomplete" ? [document.running.incomplete] : []),
  ].join(" · ");
}

/** Parts that only the internal version has. */
const internalParts: ReadonlySet<string> = new Set(["notes", "left-out"]);

/** The parts of this version of the document, without those that the engineer left out. */
function partsOf(input: DocumentInput): readonly Part[] {
  const { audience, leftOut } = input.plan.document;
  const unwanted: ReadonlySet<string> = new Set(leftOut);
  const isPrinted = ({ id }: Part) => !unwanted.has(id) && (audience === "internal" || !internalParts.has(id));
  const others = allParts.map((part) => part(input)).filter(isPrinted);
  return [...others.slice(0, -1), ...[glossary(input, others)].filter(isPrinted), ...others.slice(-1)];
}
