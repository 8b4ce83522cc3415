import { catalogue } from "#catalogue/catalogue.ts";
import { describeFinding, describeReading } from "#messages/describe.ts";
import type { Block, DocumentInput, Point } from "../documentBlocks.ts";
import { findingPlace, readingPlace } from "../places.ts";

/** Findings that say what the page leaves out for this plan. */
const beyondThePage = new Set([
  "microsoft/queuing-outside-page",
  "microsoft/presence-outside-page",
  "microsoft/analytics-outside-page",
  "manager-assistant/no-media-row",
]);

/** What nobody should look for in the document, because the vendor's page does not say it or it is agreed elsewhere. */
export function outside({ plan, assessment, words }: DocumentInput): Block {
  const text = words.messages.documentParts.scope.outside;
  const absent = catalogue.readings.filter(({ id }) => id === "absent-protocols");
  const isClustered = plan.nodes.filter(({ role }) => role === "suite").length > 1;
  const points: readonly Point[] = [
    ...absent.map((reading) => ({
      text: text.protocols,
      detail: describeReading(words, reading).text,
      to: readingPlace(reading.number),
    })),
    ...assessment.findings.flatMap((finding, index) =>
      beyondThePage.has(finding.code)
        ? [{ text: describeFinding(words, finding), detail: "", to: findingPlace(index + 1) }]
        : [],
    ),
    { text: text.sizing, detail: text.sizingDetail },
    { text: text.channels, detail: text.channelsDetail },
    ...(isClustered ? [{ text: text.replication, detail: text.replicationDetail }] : []),
    { text: text.installation, detail: text.installationDetail },
  ];
  return { kind: "points", title: text.title, points };
}

/** What a reader must know before the first table. */
export function howToRead({ assessment, words }: DocumentInput): Block {
  const text = words.messages.documentParts.scope.reading;
  return {
    kind: "points",
    title: text.title,
    points: [
      { text: text.initiator, detail: text.initiatorDetail, to: "openings" },
      { text: text.unknown, detail: text.unknownDetail, to: "findings" },
      { text: text.limits, detail: text.limitsDetail, to: "estimates" },
      { text: text.sources, detail: text.sourcesDetail, to: "readings" },
      {
        text: text.fingerprint,
        detail: words.say(text.fingerprintDetail, { fingerprint: assessment.fingerprint }),
        to: "sharing",
      },
    ],
  };
}
