import type { Block, Column, DocumentText, Line, Row } from "../documentBlocks.ts";
import { element, joined, type Markup, textMarkup } from "../markup.ts";

/** What a piece of HTML must know of the whole document. */
export type HtmlContext = {
  /** Ids that may be referred to. */
  readonly places: ReadonlySet<string>;
};

/** An id as HTML and addresses take it: without white space. */
export const htmlId = (id: string): string => id.replace(/\s/g, "-");

/** A word that would make its column wider than a page has room for, and is broken anywhere instead. */
const longWord = /[^\s-]{28}/u;

/** Lines under each other. */
export function linesHtml(lines: DocumentText, context: HtmlContext): Markup {
  return joined(lines.map((line) => lineHtml(line, context)));
}

function lineHtml({ text, face, open, strong, quiet, id, to }: Line, { places }: HtmlContext): Markup {
  const isLong = longWord.test(text);
  const classes = [
    ...(isLong ? ["long"] : []),
    ...(face ? ["mono"] : []),
    ...(open ? ["open"] : []),
    ...(quiet ? ["quiet"] : []),
  ].join(" ");
  const said = strong ? element("strong", {}, textMarkup(text)) : textMarkup(text);
  const linked = to !== undefined && places.has(to) ? element("a", { href: `#${htmlId(to)}` }, said) : said;
  return element(
    "span",
    { class: `line${classes === "" ? "" : ` ${classes}`}`, id: id === undefined ? undefined : htmlId(id) },
    linked,
  );
}

/**
 * A table whose bands head groups of rows. What stands under a row is a row of its own that shares the first cell. On a
 * narrow screen each row is a card; roles are given, since browsers drop those of what is no table to
 * the eye, and each cell has its column's title to show.
 *
 * @param caption Names the table; it is the heading above, so eyes pass it by.
 */
export function tableHtml(
  { columns, rows, roomy }: Extract<Block, { readonly kind: "table" }>,
  caption: string,
  context: HtmlContext,
): Markup {
  const head = columns.map((column) =>
    column.title === ""
      ? element("td", { role: "cell" })
      : element("th", { scope: "col", role: "columnheader", ...aligned(column) }, textMarkup(column.title)),
  );
  const table = element(
    "table",
    { class: roomy ? "roomy" : undefined, role: "table" },
    element("caption", { class: "unseen" }, textMarkup(caption)),
    element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, ...head)),
    ...groupsOf(rows).map((group) => groupHtml(group, columns, context)),
  );
  // Wide tables are scrolled by keyboard too.
  return element("div", { class: "table", role: "group", "aria-label": caption, tabindex: 0 }, table);
}

type Cells = Exclude<Row, { readonly band: string }>;
type Group = { readonly band: string | null; readonly rows: readonly Cells[] };

function groupsOf(rows: readonly Row[]): readonly Group[] {
  const groups: { band: string | null; rows: Cells[] }[] = [];
  for (const row of rows) {
    const last = groups.at(-1);
    if ("band" in row) groups.push({ band: row.band, rows: [] });
    else if (last) last.rows.push(row);
    else groups.push({ band: null, rows: [row] });
  }
  return groups;
}

function groupHtml({ band, rows }: Group, columns: readonly Column[], context: HtmlContext): Markup {
  const title =
    band === null
      ? []
      : [
          element(
            "tr",
            { class: "band", role: "row" },
            element("th", { scope: "rowgroup", role: "rowheader", colspan: columns.length }, textMarkup(band)),
          ),
        ];
  return element("tbody", { role: "rowgroup" }, ...title, ...rows.map((row) => rowHtml(row, columns, context)));
}

function rowHtml({ cells, under }: Cells, columns: readonly Column[], context: HtmlContext): Markup {
  const [first = [], ...others] = cells;
  const rowspan = under ? 2 : undefined;
  const isNamed = first.some(({ text }) => text.trim() !== "");
  const start = columns[0];
  const row = element(
    "tr",
    { role: "row" },
    element(
      isNamed ? "th" : "td",
      {
        scope: isNamed ? "row" : undefined,
        role: isNamed ? "rowheader" : "cell",
        rowspan,
        ...(start ? { ...aligned(start), ...titled(start) } : {}),
      },
      linesHtml(first, context),
    ),
    ...others.map((cell, index) => {
      const column = columns[index + 1];
      const more = column ? { ...aligned(column), ...titled(column) } : {};
      return element("td", { role: "cell", ...more }, linesHtml(cell, context));
    }),
  );
  if (!under) return row;
  const across = Math.max(1, columns.length - 1);
  return joined([
    row,
    element(
      "tr",
      { class: "under", role: "row" },
      element("td", { role: "cell", colspan: across }, linesHtml(under, context)),
    ),
  ]);
}

const aligned = ({ align }: Column) => ({ class: align });

/** What a cell is called where its row is a card. */
const titled = ({ title }: Column) => ({ "data-title": title === "" ? undefined : title });
