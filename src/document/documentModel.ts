import { type DocumentInput, type DocumentModel, named } from "./documentBlocks.ts";
import { addressAnnex } from "./parts/addressAnnex.ts";
import { bandwidth } from "./parts/bandwidth.ts";
import { cover } from "./parts/cover.ts";
import { estimates } from "./parts/estimates.ts";
import { failureStates } from "./parts/failureStates.ts";
import { findings } from "./parts/findings.ts";
import { latency } from "./parts/latency.ts";
import { leftOut } from "./parts/leftOut.ts";
import { openings } from "./parts/openings.ts";
import { readings } from "./parts/readings.ts";
import { sharing } from "./parts/sharing.ts";
import { topology } from "./parts/topology.ts";

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
  return {
    title,
    author: named(plan.project.author, "").trim(),
    subject: document.subject,
    locale: words.locale,
    producedOn,
    running: {
      title,
      revision: revision === "" ? document.missing.revision : words.say(document.running.revision, { revision }),
      fingerprint: words.say(document.running.fingerprint, { fingerprint: assessment.fingerprint }),
    },
    pageNumber: (page, pages) => words.say(document.running.page, { page, pages }),
    missingGlyphs: document.missingGlyphs,
    parts: [
      cover,
      topology,
      failureStates,
      openings,
      leftOut,
      bandwidth,
      estimates,
      latency,
      findings,
      readings,
      addressAnnex,
      sharing,
    ].map((part) => part(input)),
  };
}
