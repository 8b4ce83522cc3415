/**
 * Widths of a table's columns. A column that needs less than its share gets what it needs, and the columns that must
 * wrap share the rest; where all fit, what is left over is spread.
 *
 * @param needed Width of each column's longest line.
 * @param weights Shares of the columns, relative to each other; as many as `needed`.
 * @param total Width to fill.
 * @returns Widths that add up to `total`, in the order of the columns.
 */
export function columnWidths(needed: readonly number[], weights: readonly number[], total: number): readonly number[] {
  const spare = total - sum(needed);
  if (spare >= 0) return needed.map((width, column) => width + (spare * (weights[column] ?? 0)) / sum(weights));
  const widths: (number | undefined)[] = needed.map(() => undefined);
  for (;;) {
    const wrapping = weights.filter((_, column) => widths[column] === undefined);
    const share = (total - sum(widths.map((width) => width ?? 0))) / sum(wrapping);
    const fitting = needed.findIndex(
      (width, column) => widths[column] === undefined && width <= share * (weights[column] ?? 0),
    );
    if (fitting === -1) return widths.map((width, column) => width ?? share * (weights[column] ?? 0));
    widths[fitting] = needed[fitting];
  }
}

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
