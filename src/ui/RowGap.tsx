import "./RowGap.css";

export type RowGapProps = {
  /** In pixels. */
  readonly height: number;
  /** Columns of the table. */
  readonly width: number;
};

/** Room for the rows of a table that are left out because they are far from the screen. */
export function RowGap({ height, width }: RowGapProps) {
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a row is nothing that takes the focus
    <tr className="row-gap" aria-hidden="true">
      <td colSpan={width} style={{ height }} />
    </tr>
  );
}
