import type { PlacedBlock } from "./arrange.ts";
import { line, type Point, rounded, type Shape } from "./shapes.ts";
import { signShapes } from "./signs.ts";
import { sizes } from "./siteRows.ts";

const clearOfBox = sizes.sign + 5;

export type Linked = PlacedBlock & { readonly link: readonly Shape[] };

/**
 * Leads a circuit from the rose to each box: straight to those of the row nearest to it, and along a way left of the
 * column, which all rows beyond share, to the others. No line touches another box.
 *
 * @param rows The nearest row first.
 * @param side Whether the rows lie above the rose or below it.
 */
export function circuitLines(
  rows: readonly (readonly PlacedBlock[])[],
  side: "above" | "below",
  rose: Point,
  radius: number,
  gap: number,
): { readonly linked: readonly Linked[]; readonly trunks: readonly Shape[] } {
  const [nearest = []] = rows;
  const facing = ({ place }: PlacedBlock) => (side === "above" ? place.y + place.height : place.y);
  const edge = nearest[0] ? facing(nearest[0]) : rose.y;
  const ways = new Map<number, number>();
  const linked = rows.flatMap((row, index) =>
    row.map((placed): Linked => {
      const { block, place } = placed;
      if (block.circuit === null) return { ...placed, link: [] };
      if (index === 0) return { ...placed, link: direct({ x: place.x + place.width / 2, y: edge }) };
      const way = place.x - gap / 2;
      const y = place.y + place.height / 2;
      ways.set(way, y);
      return { ...placed, link: linkShapes({ x: way, y }, { x: place.x, y }, { x: place.x - gap / 4, y }) };

      function direct(end: Point): readonly Shape[] {
        const from = rim(rose, radius, end);
        // The sign stands clear of the box however flat the line is.
        const share = Math.max(0.4, 1 - clearOfBox / Math.max(Math.abs(end.y - from.y), 1));
        const sign = { x: from.x + (end.x - from.x) * share, y: from.y + (end.y - from.y) * share };
        return linkShapes(from, end, sign);
      }

      function linkShapes(from: Point, to: Point, sign: Point): readonly Shape[] {
        const verdict = block.circuit ?? "unmeasured";
        return [line(verdict, from, to), ...signShapes(verdict, sign, sizes.sign + 1)];
      }
    }),
  );
  const trunks = [...ways].map(([x, y]) => line("trunk", rim(rose, radius, { x, y: edge }), { x, y: edge }, { x, y }));
  return { linked, trunks };
}

/** Where a ray from the rose towards a place leaves it. */
function rim({ x, y }: Point, radius: number, end: Point): Point {
  const length = Math.max(Math.hypot(end.x - x, end.y - y), 1);
  return { x: rounded(x + ((end.x - x) / length) * radius), y: rounded(y + ((end.y - y) / length) * radius) };
}
