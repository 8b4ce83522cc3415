import type { Block } from "./block.ts";
import type { Rectangle } from "./shapes.ts";

export type PlacedBlock = { readonly block: Block; readonly place: Rectangle };

/** Rows from the first to the last of the plan, each as tall as its tallest box. */
export type Arrangement = {
  readonly rows: readonly (readonly PlacedBlock[])[];
  readonly height: number;
};

export type Measures = {
  readonly left: number;
  readonly right: number;
  readonly leastWidth: number;
  readonly mostWidth: number;
  /** Room left of each box for the circuits of the rows beyond. */
  readonly gap: number;
  readonly rowGap: number;
};

/**
 * Places boxes in rows of equal columns with a way for lines left of each column; those that want a row of their own
 * come last. A single row is centred.
 *
 * @param top Where the first row begins.
 */
export function arrange(blocks: readonly Block[], top: number, measures: Measures): Arrangement {
  const { left, right, leastWidth, mostWidth, gap, rowGap } = measures;
  const narrow = blocks.filter(({ isWide }) => !isWide);
  const wide = blocks.filter(({ isWide }) => isWide);
  const room = right - left;
  const mostColumns = Math.max(1, Math.floor(room / (leastWidth + gap)));
  const rowCount = Math.ceil(narrow.length / mostColumns);
  const columns = Math.max(1, Math.ceil(narrow.length / Math.max(1, rowCount)));
  const width = Math.min(mostWidth, room / columns - gap);
  const isSingle = rowCount + wide.length === 1;
  const used = columns * (width + gap);
  // Ways for lines are to the left of each column, so a single row, which needs none, is centred without them.
  const start = left + (room - used) / 2 + (isSingle ? gap / 2 : gap);
  const rows: PlacedBlock[][] = [];
  let y = top;
  const add = (row: readonly Block[], x: number, boxWidth: number) => {
    const height = Math.max(...row.map((block) => block.heightIn(boxWidth)));
    rows.push(
      row.map((block, column) => ({
        block,
        place: { x: x + column * (boxWidth + gap), y, width: boxWidth, height },
      })),
    );
    y += height + rowGap;
  };
  for (let row = 0; row < rowCount; row += 1) add(narrow.slice(row * columns, (row + 1) * columns), start, width);
  for (const block of wide)
    add(
      [block],
      isSingle ? left + gap / 2 : Math.min(start, left + gap),
      isSingle ? room - gap : right - Math.min(start, left + gap),
    );
  return { rows, height: rows.length === 0 ? 0 : y - rowGap - top };
}
