import type { DocumentText, Line } from "#document/documentBlocks.ts";
import { style } from "#document/style.ts";
import type { PortTable } from "./portTable.ts";

const { size, colour, page } = style;
const points = (millimetres: number) => (millimetres * 72) / 25.4;
const hex = (rgb: readonly number[]) => `#${rgb.map((value) => value.toString(16).padStart(2, "0")).join("")}`;

const colourOf = ({ open, quiet }: Line) => {
  if (open) return hex(colour.accent);
  return hex(quiet ? colour.quiet : colour.ink);
};

/** The same table for pdfmake: same texts, faces, sizes and colours, its head on every page, rows kept whole. */
export function pdfmakeTable({ model, heading, columns, rows }: PortTable): object {
  const stack = (text: DocumentText) => ({
    stack: text.map((line) => ({
      text: line.text,
      font: line.face === "mono" ? "Mono" : "Sans",
      bold: line.strong === true,
      color: colourOf(line),
    })),
  });
  const room = points(210 - page.left - page.right) - (columns.length - 1) * points(style.cell.between);
  const weights = columns.reduce((sum, { weight }) => sum + weight, 0);
  const small = { fontSize: size.running, color: hex(colour.quiet), font: "Sans" };
  const beside = (left: string, right: string, top: number) => ({
    margin: [points(page.left), top, points(page.right), 0],
    columns: [
      { text: left, ...small },
      { text: right, alignment: "right", ...small },
    ],
  });
  return {
    pageSize: "A4",
    pageMargins: [page.left, page.top, page.right, page.bottom].map(points),
    defaultStyle: { font: "Sans", fontSize: size.small },
    info: { title: model.title, author: model.author, subject: model.subject, keywords: model.keywords },
    header: (number: number) => (number > 1 ? beside(model.running.title, model.running.revision, 30) : null),
    footer: (number: number, count: number) => beside(model.running.fingerprint, model.pageNumber(number, count), 30),
    content: [
      { text: heading, font: "Serif", fontSize: size.heading1, margin: [0, 0, 0, 12] },
      {
        layout: "lightHorizontalLines",
        table: {
          headerRows: 1,
          keepWithHeaderRows: 1,
          dontBreakRows: true,
          widths: columns.map(({ weight }) => (room * weight) / weights),
          body: [
            columns.map(({ title }) => ({ text: title, bold: true, color: hex(colour.quiet) })),
            ...rows.flatMap(({ cells, under }) => [
              cells.map(stack),
              ["", { ...stack(under ?? []), colSpan: columns.length - 1 }, ...columns.slice(2).map(() => "")],
            ]),
          ],
        },
      },
    ],
  };
}

const escaped = (text: string) => text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The same table for a browser's own print.
 *
 * @param faces Data URLs by family and weight.
 */
export function htmlTable(
  { model, heading, columns, rows }: PortTable,
  faces: Readonly<Record<"sans" | "sansBold" | "serif" | "mono", string>>,
): string {
  const lines = (text: DocumentText) =>
    text
      .map((line) => {
        const classes = [
          line.face ?? "",
          line.open ? "open" : "",
          line.quiet ? "quiet" : "",
          line.strong ? "strong" : "",
        ];
        return `<div class="${classes.join(" ").trim()}">${escaped(line.text)}</div>`;
      })
      .join("");
  const cells = rows.map(({ cells: own, under }) => {
    const first = own.map((text) => `<td>${lines(text)}</td>`).join("");
    return `<tbody><tr>${first}</tr><tr><td></td><td colspan="${columns.length - 1}">${lines(under ?? [])}</td></tr></tbody>`;
  });
  const face = (family: string, weight: number, url: string) =>
    `@font-face{font-family:${family};font-weight:${weight};src:url(${url})}`;
  return `<!doctype html><html lang="${model.locale}"><title>${escaped(model.title)}</title><style>
${face("Sans", 400, faces.sans)}${face("Sans", 600, faces.sansBold)}${face("Serif", 400, faces.serif)}${face("Mono", 400, faces.mono)}
body{margin:0;font:${size.small}pt/${style.smallLine}mm Sans;color:${hex(colour.ink)}}
h1{font:400 ${size.heading1}pt Serif}table{border-collapse:collapse;width:100%}
th{text-align:left;font-weight:600;color:${hex(colour.quiet)};border-bottom:0.25mm solid}
td,th{vertical-align:top;padding:${style.cell.above}mm ${style.cell.between}mm 0 0}
tbody{break-inside:avoid;border-bottom:0.15mm solid ${hex(colour.rule)}}
.mono{font-family:Mono}.open{color:${hex(colour.accent)}}.quiet{color:${hex(colour.quiet)}}.strong{font-weight:600}
</style><h1>${escaped(heading)}</h1><table><thead><tr>${columns.map(({ title }) => `<th>${escaped(title)}</th>`).join("")}</tr></thead>
${cells.join("\n")}</table></html>`;
}
