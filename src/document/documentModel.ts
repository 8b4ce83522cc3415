import { planFileName, planFileText } from "#link/planFile.ts";
import { type DocumentInput, type DocumentModel, named } from "./documentBlocks.ts";
import { numberedParts } from "./numberedParts.ts";
import { addressAnnex } from "./parts/addressAnnex.ts";
import { bandwidth } from "./parts/bandwidth.ts";
import { contents } from "./parts/contents.ts";
import { cover } from "./parts/cover.ts";
import { estimates } from "./parts/estimates.ts";
import { failureStates } from "./parts/failureStates.ts";
import { findings } from "./parts/findings.ts";
import { latency } from "./parts/latency.ts";
import { leftOut } from "./parts/leftOut.ts";
import { openings } from "./parts/openings.ts";
import { overview } from "./parts/overview.ts";
import { qualityOfService } from "./parts/qualityOfService.ts";
import { readings } from "./parts/readings.ts";
import { security } from "./parts/security.ts";
import { servers } from "./parts/servers.ts";
import { sharing } from "./parts/sharing.ts";
import { summary } from "./parts/summary.ts";

/** In reading order. */
const allParts = [
  cover,
  summary,
  contents,
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
      mark: assessment.verdict === "incomplete" ? document.running.incomplete : "",
    },
    pageNumber: (page, pages) => words.say(document.running.page, { page, pages }),
    onPage: (page) => words.say(document.running.onPage, { page }),
    missingGlyphs: document.missingGlyphs,
    parts: numberedParts(allParts.map((part) => part(input))),
  };
}
