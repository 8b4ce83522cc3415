import type { Block } from "./block.ts";
import type { SceneItem } from "./scene.ts";
import { type AreaLook, hatching, line, type Rectangle, rectangle, type Shape } from "./shapes.ts";
import type { SiteFacts } from "./siteFacts.ts";
import {
  circuitRow,
  heightOf,
  nameRow,
  nodeRow,
  pathRow,
  peerRows,
  type Row,
  ruleRow,
  sizes,
  softRow,
  stackRows,
} from "./siteRows.ts";
import { circuitSentence, type SiteWords, siteSentence } from "./siteWords.ts";

/** Servers and paths that a box has room for; the rest is counted. */
const most = { nodes: 6, hubPaths: 4, paths: 2 } as const;

/** One site with what stands there, its circuit and its paths. */
export function siteBlock(context: SiteWords, facts: SiteFacts): Block {
  const inside = (width: number) => width - 2 * sizes.padding;
  const heightIn = (width: number) => {
    const { above, circuit, below } = rowsOf(context, facts, inside(width));
    return heightOf([...above, ruleRow, ...circuit, ...below]) + 2 * sizes.padding - 2;
  };
  return {
    circuit: facts.circuit,
    isWide: false,
    heightIn,
    itemsAt: (place, link) => itemsAt(context, facts, place, link),
  };
}

function itemsAt(
  context: SiteWords,
  facts: SiteFacts,
  place: Rectangle,
  link: readonly Shape[],
): readonly [SceneItem, SceneItem] {
  const { site, isDown } = facts;
  const x = place.x + sizes.padding;
  const width = place.width - 2 * sizes.padding;
  const { above, circuit, below } = rowsOf(context, facts, width);
  const top = place.y + sizes.padding - 2;
  // What the circuit and its paths come to stands at the foot of the box, so that it lines up across a row.
  const plateTop = place.y + place.height - sizes.padding - heightOf([...circuit, ...below]);
  return [
    {
      id: `site/${site.id}`,
      kind: "site",
      siteId: site.id,
      at: ["sites", site.id],
      label: siteSentence(context, facts),
      verdict: isDown ? "down" : facts.verdict,
      box: place,
      shapes: [
        rectangle(lookOf(facts), place),
        ...(isDown ? hatching(place, 9) : []),
        ...(isServing(facts)
          ? [line("heavy", { x: place.x, y: place.y }, { x: place.x + place.width, y: place.y })]
          : []),
        ...stackRows(above, x, top, width),
        ...stackRows([ruleRow], x, plateTop - ruleRow.height, width),
        ...stackRows(below, x, plateTop + heightOf(circuit), width),
      ],
    },
    {
      id: `circuit/${site.id}`,
      kind: "circuit",
      siteId: site.id,
      at: ["sites", site.id, "circuit", "upKbps"],
      label: circuitSentence(context, facts),
      verdict: facts.circuit,
      box: { x: place.x + 3, y: plateTop - 1, width: place.width - 6, height: heightOf(circuit) + 2 },
      shapes: [...link, ...stackRows(circuit, x, plateTop, width)],
    },
  ];
}

const isServing = ({ nodes }: SiteFacts): boolean => nodes.some(({ condition }) => condition === "serves");

function lookOf(facts: SiteFacts): AreaLook {
  if (facts.isDown) return "down-box";
  if (facts.verdict === "failed") return "failed-box";
  return isServing(facts) ? "serving-box" : "box";
}

const emptyRow: Row = { height: sizes.row, shapesAt: () => [] };

function rowsOf(context: SiteWords, facts: SiteFacts, width: number) {
  const { words } = context;
  const text = words.messages.topology;
  const more = (count: number): readonly Row[] => (count > 0 ? [softRow(words.say(text.more, { count }))] : []);
  const { site, isDown, isHub, nodes, paths, up, down } = facts;
  const shownPaths = isHub ? most.hubPaths : most.paths;
  return {
    above: [
      nameRow(context, facts, width),
      ...nodes.slice(0, most.nodes).map((node) => nodeRow(context, node)),
      ...more(nodes.length - most.nodes),
      ...peerRows(context, facts, width),
    ],
    circuit: isDown ? [softRow(text.siteDown), emptyRow] : [up, down].map((one) => circuitRow(context, one)),
    below: [
      ...paths.slice(0, shownPaths).map((path) => pathRow(context, site.id, path)),
      ...more(paths.length - shownPaths),
    ],
  };
}
