/**
 * Widths of a table's columns. A column that needs less than its share gets what it needs, and the columns that must
 * wrap share the rest, none narrower than its longest word where that can be; where all fit, what is left over is spread.
 *
 * @param needed Width of each column's longest line.
 * @param least Width of each column's longest word; as many as `needed`.
 * @param weights Shares of the columns, relative to each other; as many as `needed`.
 * @param total Width to fill.
 * @returns Widths that add up to `total`, in the order of the columns.
 */
export function columnWidths(
  needed: readonly number[],
  least: readonly number[],
  weights: readonly number[],
  total: number,
): readonly number[] {
  const spare = total - sum(needed);
  if (spare >= 0) return needed.map((width, column) => width + (spare * (weights[column] ?? 0)) / sum(weights));
  const floors = sum(least) <= total ? least : needed.map(() => 0);
  const widths: (number | undefined)[] = needed.map(() => undefined);
  for (;;) {
    const open = weights.filter((_, column) => widths[column] === undefined);
    const share = (total - sum(widths.map((width) => width ?? 0))) / sum(open);
    const shareOf = (column: number) => share * (weights[column] ?? 0);
    const isOpen = (column: number) => widths[column] === undefined;
    const narrow = floors.findIndex((width, column) => isOpen(column) && width > shareOf(column));
    const fitting = needed.findIndex((width, column) => isOpen(column) && width <= shareOf(column));
    // A floor takes from the others, so that what seemed to fit is looked at again with less to share.
    if (narrow !== -1) widths[narrow] = floors[narrow];
    else if (fitting !== -1) widths[fitting] = needed[fitting];
    else return widths.map((width, column) => width ?? shareOf(column));
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
