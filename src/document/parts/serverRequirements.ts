import { catalogue } from "#catalogue/catalogue.ts";
import type { Opening } from "#core/assess/assessment.ts";
import { describeRow } from "#messages/describe.ts";
import {
  type Block,
  type DocumentInput,
  type DocumentText,
  openText,
  quiet,
  said,
  strong,
  tableRow,
} from "../documentBlocks.ts";
import { openingPlace } from "../places.ts";
import { suitePairs } from "./nodePairs.ts";
import { openingNumber, openingNumbers } from "./openingNumbers.ts";

type ProseId = (typeof catalogue.proseRequirements)[number]["id"];
type Answer = "met" | "failed" | "open" | "toDo";

/** A requirement in the vendor's prose, what the plan says to it, and what that comes to. */
type Held = {
  readonly prose: ProseId;
  readonly openings: readonly Opening[];
  readonly says: readonly string[];
  readonly answer: Answer;
};

/** What the vendor requires of servers beside ports, held against the plan. */
export function serverRequirements(input: DocumentInput): readonly Block[] {
  const { assessment, words } = input;
  const { documentNetwork } = words.messages;
  const text = documentNetwork.recovery;
  const numbers = openingNumbers(assessment);
  const { requirementColumns: columns } = text;
  return [
    { kind: "heading", text: text.requirements },
    {
      kind: "table",
      columns: [
        { title: columns.requirement, weight: 10 },
        { title: columns.plan, weight: 7 },
        { title: columns.state, weight: 3 },
      ],
      rows: requirementsOf(input).map(({ prose, openings, says, answer }) =>
        tableRow(
          [...said(words.messages.catalogue.prose[prose]), ...sources(prose, openings)],
          [
            ...said(...says),
            ...openings.map(({ id }) => ({ text: openingNumber(words, numbers, id), to: openingPlace(id) })),
          ],
          { met: said, failed: strong, open: openText, toDo: said }[answer](text.answers[answer]),
        ),
      ),
    },
  ];

  /** The one row that asks for the opening, else the section in which the sentence or the rows stand. */
  function sources(prose: ProseId, openings: readonly Opening[]): DocumentText {
    const rows = new Set(openings.map(({ source }) => describeRow(words, source)));
    const section = catalogue.proseRequirements.find(({ id }) => id === prose)?.section ?? "server";
    return quiet(...(rows.size === 1 ? rows : [words.messages.catalogue.sections[section]]));
  }
}

function requirementsOf({ plan, assessment, words }: DocumentInput): readonly Held[] {
  const text = words.messages.documentNetwork.recovery;
  const pairs = suitePairs(plan.nodes);
  const between = assessment.openings.filter(({ boundary }) => boundary === "nodes");
  const isAnything = ({ services }: Opening) => services.some(({ destination }) => destination === "all");
  const together = between.filter(isAnything);
  const apart = between.filter((opening) => !isAnything(opening));
  const isRandom = ({ services }: Opening) => services.some(({ footnote }) => footnote === "sql-random-port");
  const atOneSite = pairs.filter(([one, other]) => one.siteId !== null && one.siteId === other.siteId).length;
  const atTwo = pairs.filter(
    ([one, other]) => one.siteId !== null && other.siteId !== null && one.siteId !== other.siteId,
  ).length;
  const unplaced = pairs.length - atOneSite - atTwo;
  const placed = (prose: ProseId, openings: readonly Opening[], says: string): readonly Held[] => {
    if (openings.length > 0) return [held(prose, openings, [says], "toDo")];
    return unplaced > 0 ? [held(prose, [], [words.say(text.unplaced, { count: unplaced })], "open")] : [];
  };
  const { natBetweenNodes } = plan.cluster;
  const { osProxy } = plan.integrations;
  const cluster: readonly Held[] =
    pairs.length === 0
      ? []
      : [
          ...placed("cluster-full-connectivity", together, words.say(text.pairsTogether, { count: atOneSite })),
          ...placed("cluster-ports-across-data-centres", apart, words.say(text.pairsApart, { count: atTwo })),
          held("cluster-no-nat", [], [text.nat[natBetweenNodes]], natAnswers[natBetweenNodes]),
          latency(),
          ...placed(
            "sql-static-port",
            apart.filter(isRandom),
            words.say(text.sqlEach, { count: plan.nodes.filter(({ role }) => role === "suite").length }),
          ),
        ];
  return [...cluster, held("os-proxy-disabled", [], [text.proxy[osProxy]], proxyAnswers[osProxy])];

  function latency(): Held {
    const checks = assessment.checks.filter(({ about }) => about === "nodes");
    const failed = checks.filter(({ verdict }) => verdict === "failed").length;
    const open = checks.filter(({ verdict }) => verdict === "unmeasured").length;
    const count = checks.length;
    const says = [
      ...(failed > 0 ? [words.say(text.rttFailed, { failed, count })] : []),
      ...(open > 0 ? [words.say(text.rttOpen, { open, count })] : []),
      ...(failed + open === 0 ? [words.say(text.rttMet, { count })] : []),
    ];
    const unless: Answer = open > 0 ? "open" : "met";
    return held("inter-node-rtt", [], says, failed > 0 ? "failed" : unless);
  }
}

const held = (prose: ProseId, openings: readonly Opening[], says: readonly string[], answer: Answer): Held => ({
  prose,
  openings,
  says,
  answer,
});

const natAnswers = { none: "met", present: "failed", unknown: "open" } as const;
const proxyAnswers = { disabled: "met", enabled: "failed", unknown: "open" } as const;
