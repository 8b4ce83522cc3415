import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Words } from "#messages/words.ts";
import { arrange } from "./arrange.ts";
import type { Block } from "./block.ts";
import { chartBorder } from "./chartBorder.ts";
import { circuitLines } from "./circuitLines.ts";
import { compassRose, rhumbLines } from "./compassRose.ts";
import { legendIn } from "./legend.ts";
import type { Scene } from "./scene.ts";
import { line, rectangle, type Shape } from "./shapes.ts";
import { siteBlock } from "./siteBlock.ts";
import { compareSites, type SiteFacts, siteFactsOf } from "./siteFacts.ts";
import { sizes, text } from "./siteRows.ts";
import { type SiteWords, siteWordsOf } from "./siteWords.ts";
import { type StackOptions, stackBlock } from "./stackBlock.ts";
import { topologySummary } from "./summary.ts";
import { textWidth } from "./textWidth.ts";
import { unplacedBlock } from "./unplacedBlock.ts";

/** Sites of a kind (with servers or a PBX, and others) that are drawn one by one; more are stacked by verdict. */
const drawnOneByOne = 8;

/** Narrower than this, boxes stand in one column. */
const oneColumn = 480;

const stackVerdicts = ["failed", "unmeasured", "passed", "not-applicable"] as const;

export type TopologyOptions = {
  readonly words: Words;
  /** Id of a failure state, or `worstOfAll`. */
  readonly stateId: string;
  /** Of the drawing; on a screen in pixels, since type is as large everywhere. At least 260. */
  readonly width: number;
  /** Ids of the stacks whose sites are shown one by one. */
  readonly open: ReadonlySet<string>;
  /** Where else the sites of a closed stack can be read. */
  readonly hint: StackOptions["hint"];
};

/**
 * Draws a plan's sites around the WAN in one failure state: those with servers or a PBX above it, all others below.
 * The same plan, assessment and options give the same scene.
 *
 * @returns Geometry in which nothing overlaps and everything is within the frame.
 */
export function layoutTopology(plan: Plan, assessment: Assessment, options: TopologyOptions): Scene {
  const { words, stateId } = options;
  const width = Math.max(260, Math.floor(options.width));
  const context = siteWordsOf(words, plan);
  const sites = siteFactsOf(plan, assessment, stateId);
  const isNarrow = width < oneColumn;
  const margin = isNarrow ? 12 : 20;
  const frame = { left: margin, right: width - margin, gap: sizes.gap, rowGap: 22 };
  const sea = isNarrow ? 116 : 148;
  const radius = isNarrow ? 32 : 42;

  const [hubs, others] = drawnGroups(sites);
  const hubBlocks = [...blocksOf(context, hubs, options), ...unplacedBlock(context, plan)];
  const above = arrange(hubBlocks, margin + 2, { ...frame, leastWidth: 222, mostWidth: 320 });
  const rose = { x: width / 2, y: margin + 2 + above.height + sea / 2 };
  const below = arrange(blocksOf(context, others, options), rose.y + sea / 2, {
    ...frame,
    leastWidth: 196,
    mostWidth: 290,
  });
  const chartBottom = rose.y + sea / 2 + below.height + (below.height > 0 ? margin : 0);
  const legend = legendIn(words, width - 2 * margin);
  const height = Math.ceil(chartBottom + 8 + legend.height + margin - 4);

  const toHubs = circuitLines(above.rows.toReversed(), "above", rose, radius + 3, sizes.gap);
  const toOthers = circuitLines(below.rows, "below", rose, radius + 3, sizes.gap);
  const inReadingOrder = [...toHubs.linked].sort(
    (one, other) => one.place.y - other.place.y || one.place.x - other.place.x,
  );
  const chart = { x: 6, y: 6, width: width - 12, height: chartBottom - 6 };
  return {
    width,
    height,
    backdrop: [
      rectangle("paper", { x: 0, y: 0, width, height }),
      ...rhumbLines(rose, radius, chart),
      ...chartBorder(width, height),
      line("hair", { x: 6, y: chartBottom }, { x: width - 6, y: chartBottom }),
      ...toHubs.trunks,
      ...toOthers.trunks,
      ...compassRose(rose, radius),
      ...wanLettering(words.messages.topology.wan, rose.x - radius - 14, rose.y),
      ...legend.shapesAt(margin, chartBottom + 6),
    ],
    items: [...inReadingOrder, ...toOthers.linked].flatMap(({ block, place, link }) => block.itemsAt(place, link)),
    summary: topologySummary(words, plan, assessment, stateId, sites),
  };
}

/** The name of the sea, on a patch of paper so that no ray runs through it. */
function wanLettering(name: string, right: number, y: number): readonly Shape[] {
  const width = textWidth(name, 15) + 12;
  return [
    rectangle("paper", { x: right - width, y: y - 11, width, height: 22 }),
    text("wan", right - width / 2, y + 5, 15, name, "middle"),
  ];
}

/** Sites above the WAN and below it. */
const drawnGroups = (sites: readonly SiteFacts[]): readonly [readonly SiteFacts[], readonly SiteFacts[]] => {
  const hubs = sites.filter(({ isHub }) => isHub);
  // Without servers a PBX or a data centre by itself can be stacked like any branch where there are many of them.
  const isAbove = (facts: SiteFacts) => facts.isHub && (hubs.length <= drawnOneByOne || facts.nodes.length > 0);
  return [sites.filter(isAbove), sites.filter((facts) => !isAbove(facts))];
};

function blocksOf(context: SiteWords, sites: readonly SiteFacts[], options: TopologyOptions): readonly Block[] {
  const single = sites.filter(({ isHub, nodes }) => isHub && nodes.length > 0);
  if (sites.length <= drawnOneByOne || single.length === sites.length)
    return sites.map((facts) => siteBlock(context, facts));
  const sorted = sites.toSorted(compareSites);
  return stackVerdicts.flatMap((verdict) => {
    const members = sorted.filter((facts) => facts.verdict === verdict);
    return members.length === 0
      ? []
      : [stackBlock(context, verdict, members, { isOpen: options.open.has(`stack/${verdict}`), hint: options.hint })];
  });
}
