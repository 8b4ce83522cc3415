import type { Fact } from "../documentBlocks.ts";
import { style } from "../style.ts";
import { brokenLines, drawLines, styledLines } from "./cells.ts";
import {
  bodyHeight,
  bodyRight,
  heightLeft,
  isAtTop,
  linesOf,
  newPage,
  rule,
  type Sheet,
  setLines,
  type TextStyle,
  toGrid,
} from "./sheet.ts";

const nameStyle: TextStyle = { face: "sans", size: style.size.body, colour: "quiet" };
const step = style.line;
const padding = style.line / 4;

/** Rows of a name and its value, measured before they are drawn. */
export function factRows(sheet: Sheet, facts: readonly Fact[], { valueWidth }: { readonly valueWidth: number }) {
  const rows = facts.map(({ name, value }) => ({
    name,
    lines: brokenLines(sheet, styledLines(sheet, value, style.size.body), valueWidth),
  }));
  const heightOf = (count: number) => count * step + 2 * padding;
  return {
    height: rows.reduce((sum, { lines }) => sum + heightOf(Math.max(1, lines.length)), 0),
    /** @param names Width of the column of names, in mm. */
    draw: (names: number) => {
      sheet.structure.within("Table", () => {
        for (const { name, lines } of rows) {
          const nameLines = linesOf(sheet, name, names - 3, nameStyle);
          const count = Math.max(nameLines.length, lines.length);
          const isWhole = heightOf(count) <= bodyHeight(sheet);
          if (isWhole && heightOf(count) > heightLeft(sheet) && !isAtTop(sheet)) newPage(sheet);
          sheet.structure.within("TR", () => {
            const top = sheet.y + padding;
            sheet.y = top;
            sheet.structure.within(
              "TH",
              () => setLines(sheet, nameLines, style.page.left, top + step * 0.76, step, nameStyle),
              { scope: "Row" },
            );
            const place = { x: style.page.left + names, width: valueWidth, align: "left", step } as const;
            sheet.structure.within("TD", () => {
              for (let from = 0; from < lines.length; ) {
                const fitting = isWhole ? count : Math.floor((heightLeft(sheet) - padding) / step);
                const taken = lines.slice(from, from + Math.max(1, fitting));
                drawLines(sheet, taken, place);
                from += taken.length;
                sheet.y += taken.length * step;
                if (from < lines.length) newPage(sheet);
              }
            });
            sheet.y = Math.max(sheet.y, isWhole ? top + count * step : 0) + padding;
          });
          rule(sheet, sheet.y, "rule", { to: Math.min(bodyRight(sheet), style.page.left + names + valueWidth) });
        }
      });
    },
  };
}

/** Names and values under each other. */
export function setFacts(sheet: Sheet, facts: readonly Fact[]): void {
  const names = 46;
  factRows(sheet, facts, { valueWidth: style.measure - names }).draw(names);
  toGrid(sheet);
}
