import type { CheckVerdict, PlanPath } from "#core/assess/assessment.ts";
import type { Scene, SceneItem } from "./scene.ts";
import { hatching, line, type Rectangle, rectangle, rounded, type Shape } from "./shapes.ts";
import { signShapes } from "./signs.ts";
import { sizes, text } from "./siteRows.ts";
import { fitText, textWidth } from "./textWidth.ts";

/** One circuit in one direction; rates in kbps. */
export type LoadBar = {
  /** `circuit/<site>/<direction>`. */
  readonly id: string;
  readonly siteId: string;
  readonly at: PlanPath;
  readonly name: string;
  readonly loadKbps: number;
  /** Whether calls are missing, so that the load may be more. */
  readonly isAtLeast: boolean;
  /** What voice may take; `null` while the capacity is not known. */
  readonly allowedKbps: number | null;
  readonly capacityKbps: number | null;
  readonly verdict: CheckVerdict;
  /** Load, allowance and capacity as they are printed beside the bar. */
  readonly figures: readonly [load: string, allowed: string, capacity: string];
  /** All of it in words. */
  readonly label: string;
};

/** The chart's own words. */
export type LoadChartWords = {
  readonly name: string;
  readonly figures: readonly [load: string, allowed: string, capacity: string];
  readonly legend: Readonly<Record<"frame" | "load" | "excess" | "allowance" | "atLeast", string>>;
  readonly summary: string;
};

const rowHeight = 19;
const barHeight = 9;
const gap = 10;
const nameShare = 0.24;

/** How far a bar runs beyond its frame when the load is more than the whole circuit. */
const overrun = 14;
const dashedEnd = 26;

/**
 * Draws the load of circuits as bars, a row each, all capacities equally long: each frame is a whole circuit. Solid is
 * what fits, hatched what goes beyond the tick that marks the allowance, a dashed end says that the load is at least so
 * much. Nothing of it depends on colour.
 *
 * @param bars In the order in which they are drawn.
 * @param width Of the drawing, at least 480.
 * @returns Geometry within the frame; no item without bars.
 */
export function loadChart(bars: readonly LoadBar[], words: LoadChartWords, width: number): Scene {
  const columns = columnsOf(bars, words, width);
  const top = rowHeight + 4;
  const bottom = top + bars.length * rowHeight;
  const legend = legendIn(words, width, bottom + 8);
  return {
    width,
    height: Math.ceil(legend.bottom + 4),
    backdrop: [
      rectangle("paper", { x: 0, y: 0, width, height: Math.ceil(legend.bottom + 4) }),
      text("kind", columns.name, 13, sizes.small, fitText(words.name, sizes.small, columns.nameWidth)),
      ...columns.figures.map((right, index) => text("kind", right, 13, sizes.small, words.figures[index] ?? "", "end")),
      line("hair", { x: 0, y: top - 3 }, { x: width, y: top - 3 }),
      line("hair", { x: 0, y: bottom + 2 }, { x: width, y: bottom + 2 }),
      ...legend.shapes,
    ],
    items: bars.map((bar, index) => rowOf(bar, columns, top + index * rowHeight, width)),
    summary: words.summary,
  };
}

type Columns = {
  readonly name: number;
  readonly nameWidth: number;
  readonly frame: { readonly x: number; readonly width: number };
  /** Right edges. */
  readonly figures: readonly number[];
};

/** Names get a share, figures what they need, and the bars all that is left. */
function columnsOf(bars: readonly LoadBar[], { figures }: LoadChartWords, width: number): Columns {
  const needed = figures.map((title, index) =>
    Math.max(...[title, ...bars.map((bar) => bar.figures[index] ?? "")].map((one) => textWidth(one, sizes.small))),
  );
  const name = sizes.sign * 2 + 8;
  const nameWidth = Math.floor(width * nameShare) - name;
  const rights: number[] = [];
  let right = width - 2;
  for (const one of needed.toReversed()) {
    rights.unshift(right);
    right -= one + gap;
  }
  const x = name + nameWidth + gap;
  return { name, nameWidth, frame: { x, width: Math.max(60, right - overrun - x) }, figures: rights };
}

function rowOf(bar: LoadBar, columns: Columns, y: number, width: number): SceneItem {
  const baseline = y + 13;
  return {
    id: bar.id,
    kind: "circuit",
    siteId: bar.siteId,
    at: bar.at,
    label: bar.label,
    verdict: bar.verdict,
    box: { x: 0, y, width, height: rowHeight },
    shapes: [
      ...signShapes(bar.verdict, { x: sizes.sign + 1, y: y + 9 }, sizes.sign),
      text("text", columns.name, baseline, sizes.small, fitText(bar.name, sizes.small, columns.nameWidth)),
      ...barShapes(bar, { ...columns.frame, y: y + 4.5, height: barHeight }),
      ...columns.figures.map((right, index) =>
        text("figure", right, baseline, sizes.small, bar.figures[index] ?? "", "end"),
      ),
    ],
  };
}

/** Frame, load, what is too much, allowance; of a circuit whose capacity is not known nothing can be drawn to scale. */
function barShapes({ loadKbps, isAtLeast, allowedKbps, capacityKbps }: LoadBar, frame: Rectangle): readonly Shape[] {
  const middle = frame.y + frame.height / 2;
  if (capacityKbps === null || allowedKbps === null || capacityKbps <= 0) return [];
  const at = (kbps: number) => rounded(Math.min((kbps / capacityKbps) * frame.width, frame.width + overrun));
  const [load, allowed] = [at(loadKbps), at(allowedKbps)];
  const solid = Math.min(load, allowed);
  const excess = { ...frame, x: frame.x + allowed, width: load - allowed };
  const end = Math.min(frame.width + overrun, load + dashedEnd);
  const tick = frame.x + allowed;
  return [
    rectangle("tag", frame),
    ...(solid > 0 ? [rectangle("load", { ...frame, width: solid })] : []),
    ...(excess.width > 0 ? [rectangle("hollow", excess), ...hatching(excess, 4)] : []),
    ...(isAtLeast ? [line("unmeasured", { x: frame.x + load, y: middle }, { x: frame.x + end, y: middle })] : []),
    line("heavy", { x: tick, y: frame.y - 3 }, { x: tick, y: frame.y + frame.height + 3 }),
  ];
}

/** A sample of each look with its meaning, in as many lines as the width asks for. */
function legendIn({ legend }: LoadChartWords, width: number, top: number) {
  const sample = 26;
  const boxAt = (x: number, y: number): Rectangle => ({ x, y: y + 4.5, width: sample, height: barHeight });
  const samples: Readonly<Record<keyof LoadChartWords["legend"], (x: number, y: number) => readonly Shape[]>> = {
    frame: (x, y) => [rectangle("tag", boxAt(x, y))],
    load: (x, y) => [rectangle("load", boxAt(x, y))],
    excess: (x, y) => [rectangle("hollow", boxAt(x, y)), ...hatching(boxAt(x, y), 4)],
    allowance: (x, y) => [line("heavy", { x: x + sample / 2, y: y + 1.5 }, { x: x + sample / 2, y: y + 16.5 })],
    atLeast: (x, y) => [line("unmeasured", { x, y: y + 9 }, { x: x + sample, y: y + 9 })],
  };
  const shapes: Shape[] = [];
  let [x, y] = [2, top];
  for (const key of ["frame", "load", "excess", "allowance", "atLeast"] as const) {
    const words = fitText(legend[key], sizes.small, width - sample - 10);
    const needed = sample + 6 + textWidth(words, sizes.small);
    if (x > 2 && x + needed > width) [x, y] = [2, y + rowHeight];
    shapes.push(...samples[key](x, y), text("text", x + sample + 6, y + 13, sizes.small, words));
    x += needed + 18;
  }
  return { shapes, bottom: y + rowHeight };
}
