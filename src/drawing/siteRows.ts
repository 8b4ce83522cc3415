import type { Budget } from "#core/assess/assessment.ts";
import { hatching, line, rectangle, type Shape, type TextRole } from "./shapes.ts";
import { signShapes } from "./signs.ts";
import { loadShare, type NodeFacts, type PathFacts, type SiteFacts } from "./siteFacts.ts";
import { loadText, pathText, type SiteWords } from "./siteWords.ts";
import { fitText, textWidth } from "./textWidth.ts";

/** Sizes that every box shares, in the drawing's units: on a screen they are pixels. */
export const sizes = { name: 14, text: 11.5, small: 11, row: 16, padding: 9, sign: 5.5, gap: 34 } as const;

/** A line of a box, drawn once its place is known. */
export type Row = {
  readonly height: number;
  readonly shapesAt: (x: number, y: number, width: number) => readonly Shape[];
};

export const text = (
  role: TextRole,
  x: number,
  y: number,
  size: number,
  words: string,
  anchor: "start" | "middle" | "end" = "start",
): Shape => ({ kind: "text", role, anchor, x, y, size, text: words });

const struck = (x: number, baseline: number, width: number): Shape =>
  line("strike", { x, y: baseline - 4 }, { x: x + width, y: baseline - 4 });

/** The site's name, struck out when it is down, and its kind where there is room beside it, else beneath. */
export function nameRow({ words, nameOf }: SiteWords, { site, isDown }: SiteFacts, width: number): Row {
  const kind = words.messages.names.siteKinds[site.kind];
  const name = nameOf(site.id);
  const kindWidth = textWidth(kind, sizes.small);
  const isBeside = textWidth(name, sizes.name) + kindWidth + 10 <= width;
  return {
    height: isBeside ? 20 : 34,
    shapesAt: (x, y, room) => {
      const fitted = fitText(name, sizes.name, room);
      return [
        text("name", x, y + 13, sizes.name, fitted),
        ...(isDown ? [struck(x, y + 13, Math.min(room, textWidth(fitted, sizes.name)))] : []),
        isBeside
          ? text("kind", x + room, y + 13, sizes.small, kind, "end")
          : text("kind", x, y + 28, sizes.small, fitText(kind, sizes.small, room)),
      ];
    },
  };
}

/** A server: solid where it serves, hollow where it waits, hatched and struck out where it is down. */
export function nodeRow({ words }: SiteWords, { node, condition }: NodeFacts): Row {
  const { names, topology } = words.messages;
  const duty = words.say(topology.duty, { duty: names.duties[node.duty], condition: topology.conditions[condition] });
  return {
    height: sizes.row,
    shapesAt: (x, y, room) => {
      const mark = { x, y: y + 3, width: 9, height: 9 };
      const shownDuty = fitText(duty, sizes.small, room * 0.6);
      const space = room - 15 - textWidth(shownDuty, sizes.small) - 6;
      const name = fitText(node.name || names.unnamed, sizes.text, Math.max(space, 20));
      return [
        rectangle(condition === "serves" ? "ink" : "hollow", mark),
        ...(condition === "down" ? hatching(mark, 4) : []),
        text(condition === "serves" ? "strong" : "text", x + 15, y + 11.5, sizes.text, name),
        ...(condition === "down" ? [struck(x + 15, y + 11.5, textWidth(name, sizes.text))] : []),
        text("soft", x + room, y + 11.5, sizes.small, shownDuty, "end"),
      ];
    },
  };
}

/** Other sides as framed words, each kind once with its number, on as many lines as they need; the PBX in heavier ink. */
export function peerRows({ words }: SiteWords, { peers }: Pick<SiteFacts, "peers">, width: number): readonly Row[] {
  const { topology } = words.messages;
  const lines: { readonly label: string; readonly isPbx: boolean; readonly left: number; readonly width: number }[][] =
    [];
  let left = 0;
  for (const { kind, peers: same } of peers) {
    const name = topology.peers[kind];
    const label = fitText(
      same.length > 1 ? words.say(topology.counted, { name, count: same.length }) : name,
      sizes.small,
      width - 10,
    );
    const tagWidth = textWidth(label, sizes.small) + 10;
    if (lines.length === 0 || left + tagWidth > width) {
      lines.push([]);
      left = 0;
    }
    lines.at(-1)?.push({ label, isPbx: kind === "pbx", left, width: tagWidth });
    left += tagWidth + 5;
  }
  return lines.map((tags) => ({
    height: 20,
    shapesAt: (x, y) =>
      tags.flatMap(({ label, isPbx, left: offset, width: tagWidth }) => [
        rectangle(isPbx ? "hollow" : "tag", { x: x + offset, y: y + 1, width: tagWidth, height: 16 }),
        text(isPbx ? "strong" : "text", x + offset + tagWidth / 2, y + 12.5, sizes.small, label, "middle"),
      ]),
  }));
}

/** One direction of a circuit: an arrow, the load as a scale bar of what voice may take, the figures, and the verdict. */
export function circuitRow({ words }: SiteWords, budget: Budget): Row {
  const isJudged = budget.calls > 0 || budget.unknownCalls > 0;
  return {
    height: sizes.row,
    shapesAt: (x, y, room) => {
      const signRoom = sizes.sign * 2 + 5;
      const figures = fitText(loadText(words, budget), sizes.text, room - 12 - signRoom);
      const barWidth = Math.min(64, room - 12 - signRoom - textWidth(figures, sizes.text) - 8);
      const hasBar = barWidth >= 18 && budget.allowedKbps !== null && isJudged;
      const tip = budget.direction === "up" ? y + 3 : y + 13;
      const foot = budget.direction === "up" ? y + 13 : y + 3;
      const back = budget.direction === "up" ? 3.5 : -3.5;
      return [
        line("ink", { x: x + 4, y: foot }, { x: x + 4, y: tip }),
        line("ink", { x: x + 1, y: tip + back }, { x: x + 4, y: tip }, { x: x + 7, y: tip + back }),
        ...(hasBar ? loadBar(x + 12, y + 5, barWidth, budget) : []),
        text("figure", x + room - signRoom, y + 12, sizes.text, figures, "end"),
        ...(isJudged
          ? signShapes(budget.verdict, { x: x + room - sizes.sign, y: y + 8 }, sizes.sign)
          : signShapes("not-applicable", { x: x + room - sizes.sign, y: y + 8 }, sizes.sign)),
      ];
    },
  };
}

/** What voice may take as a frame, what it takes as ink in it; a load beyond it fills the frame and is hatched. */
function loadBar(x: number, y: number, width: number, budget: Budget): readonly Shape[] {
  const frame = { x, y, width, height: 6 };
  const share = Math.min(1, loadShare(budget));
  const filled = Math.max(1, width * share);
  return [
    rectangle("hollow", frame),
    rectangle(budget.verdict === "failed" ? "bad" : "load", { ...frame, width: filled }),
    ...[0.25, 0.5, 0.75].map((tick) =>
      line("hair", { x: x + width * tick, y: y + 6 }, { x: x + width * tick, y: y + 8 }),
    ),
  ];
}

/** The round-trip time to a site with servers, or within the site. */
export function pathRow(context: SiteWords, siteId: string, path: PathFacts): Row {
  const label = context.words.messages.topology.rtt;
  return {
    height: sizes.row,
    shapesAt: (x, y, room) => {
      const signRoom = sizes.sign * 2 + 5;
      const labelWidth = textWidth(label, sizes.small) + 6;
      const said = fitText(pathText(context, siteId, path), sizes.text, room - labelWidth - signRoom);
      return [
        text("soft", x, y + 12, sizes.small, label),
        text("figure", x + room - signRoom, y + 12, sizes.text, said, "end"),
        ...signShapes(path.worst.verdict, { x: x + room - sizes.sign, y: y + 8 }, sizes.sign),
      ];
    },
  };
}

/** A quiet line that says how many more there are. */
export const softRow = (words: string): Row => ({
  height: sizes.row,
  shapesAt: (x, y, room) => [text("soft", x, y + 12, sizes.small, fitText(words, sizes.small, room))],
});

/** A hairline between what stands at a site and what its circuit carries. */
export const ruleRow: Row = {
  height: 8,
  shapesAt: (x, y, room) => [line("hair", { x, y: y + 4 }, { x: x + room, y: y + 4 })],
};

/** Rows beneath each other. */
export function stackRows(rows: readonly Row[], x: number, y: number, width: number): readonly Shape[] {
  let top = y;
  return rows.flatMap((row) => {
    const shapes = row.shapesAt(x, top, width);
    top += row.height;
    return shapes;
  });
}

export const heightOf = (rows: readonly Row[]): number => rows.reduce((sum, { height }) => sum + height, 0);
