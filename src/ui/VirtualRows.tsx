import { Fragment, type ReactNode } from "react";
import { useRowWindow } from "./useRowWindow.ts";
import "./VirtualRows.css";

export type VirtualRowsProps<Row> = {
  readonly rows: readonly Row[];
  readonly keyOf: (row: Row) => string;
  /** Key of a row that has to be in the page, so that it can be scrolled to. */
  readonly revealed: string | null;
  readonly children: (row: Row) => ReactNode;
};

/**
 * A list of which only the rows near the screen are in the page: rows of any height, of which the first is typical.
 * The rows around the focus and the revealed one stay in the page wherever it is scrolled. Short lists, and
 * browsers that do not measure, have every row. For screens, not for paper.
 */
export function VirtualRows<Row>({ rows, keyOf, revealed, children }: VirtualRowsProps<Row>) {
  const { list, places, end, measure, keepFocus } = useRowWindow<Row, HTMLDivElement>({ rows, keyOf, revealed });
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only remembers which of its rows has the focus
    <div className="virtual-rows" ref={list} onFocus={keepFocus}>
      {places.map(({ index, gap }) => {
        const row = rows[index];
        if (row === undefined) return null;
        return (
          <Fragment key={keyOf(row)}>
            {gap > 0 && <div style={{ height: gap }} />}
            <div data-index={index} ref={measure} className="virtual-row">
              {children(row)}
            </div>
          </Fragment>
        );
      })}
      {end > 0 && <div style={{ height: end }} />}
    </div>
  );
}
