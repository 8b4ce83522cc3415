import type { ReactNode, Ref, TableHTMLAttributes } from "react";
import "./DataTable.css";

export type DataTableProps = Omit<TableHTMLAttributes<HTMLTableElement>, "className"> & {
  /** Says what the table holds; read to screen readers, shown unless `captionShown` is "no". */
  readonly caption: ReactNode;
  readonly captionShown?: "yes" | "no";
  readonly tableRef?: Ref<HTMLTableElement>;
  readonly children: ReactNode;
};

/**
 * The shell of a plain table: thin rules, small figures, sideways scrolling inside its own focusable region when
 * there is no room. Cells that hold figures take the class `figure`, ports and addresses `mono`.
 */
export function DataTable({ caption, captionShown = "yes", tableRef, children, ...rest }: DataTableProps) {
  return (
    <div
      className="data-table-frame"
      role="group"
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reachable by keyboard
      tabIndex={0}
      aria-label={typeof caption === "string" ? caption : undefined}
    >
      <table className="data-table" ref={tableRef} {...rest}>
        <caption className={captionShown === "no" ? "visually-hidden" : undefined}>{caption}</caption>
        {children}
      </table>
    </div>
  );
}
