import type { DocumentModel, Point } from "../documentBlocks.ts";
import { style } from "../style.ts";
import {
  bodyRight,
  heightLeft,
  isAtTop,
  linesOf,
  measure,
  newPage,
  pageNumber,
  refer,
  type Sheet,
  setLines,
  setParagraph,
  setText,
  type TextStyle,
  toGrid,
} from "./sheet.ts";

const body: TextStyle = { face: "sans", size: style.size.body };
const detailStyle: TextStyle = { face: "sans", size: style.size.small, colour: "quiet" };
const referenceStyle: TextStyle = { face: "sans", size: style.size.small, colour: "accent" };
const inset = 6;
/** Lines up to which an entry stays on one page. */
const shortEntry = 12;
/** Room at the right edge for the page that an entry refers to. */
const referenceRoom = 24;

/** Entries of a list, each behind a dash. */
export function setPoints(sheet: Sheet, points: readonly Point[], onPage: DocumentModel["onPage"]): void {
  setEntries(sheet, points, onPage, (baseline) => {
    sheet.structure.within("Lbl", () => setText(sheet, "–", style.page.left, baseline, body));
  });
}

/** Things to do, with a box to tick before each. */
export function setChecklist(sheet: Sheet, items: readonly Point[], onPage: DocumentModel["onPage"]): void {
  const side = 3.2;
  setEntries(sheet, items, onPage, (baseline) => {
    const { pdf, structure } = sheet;
    structure.artifact(() => {
      const [red, green, blue] = style.colour.ink;
      pdf.setDrawColor(red, green, blue);
      pdf.setLineWidth(0.25);
      pdf.rect(style.page.left, baseline - side + 0.5, side, side);
    });
  });
}

function setEntries(
  sheet: Sheet,
  entries: readonly Point[],
  onPage: DocumentModel["onPage"],
  drawSign: (baseline: number) => void,
): void {
  const x = style.page.left + inset;
  const width = Math.min(measure(sheet), bodyRight(sheet) - style.page.left - referenceRoom) - inset;
  sheet.structure.within("L", () => {
    for (const { text, detail, to } of entries) {
      const lines = linesOf(sheet, text, width, body);
      const details = detail === "" ? 0 : linesOf(sheet, detail, width, detailStyle).length;
      const isShort = lines.length + details <= shortEntry;
      const kept = isShort
        ? lines.length * style.line + details * style.smallLine
        : Math.min(lines.length, 3) * style.line + Math.min(details, 1) * style.smallLine;
      if (kept > heightLeft(sheet) && !isAtTop(sheet)) newPage(sheet);
      sheet.structure.within("LI", () => {
        const baseline = sheet.y + style.line * 0.76;
        const page = pageNumber(sheet);
        drawSign(baseline);
        sheet.structure.within("LBody", () => {
          setParagraph(sheet, text, body, { x, width });
          if (detail !== "") setDetail(sheet, detail, x, width);
          if (to === undefined) return;
          const right = bodyRight(sheet);
          const place = { page, left: right - referenceRoom + inset, right, baseline };
          refer(sheet, { ...place, to, given: referenceStyle, print: onPage });
        });
      });
      sheet.y += style.line / 4;
    }
  });
  toGrid(sheet);
}

function setDetail(sheet: Sheet, detail: string, x: number, width: number): void {
  const lines = linesOf(sheet, detail, width, detailStyle);
  const step = style.smallLine;
  let from = 0;
  while (from < lines.length) {
    const fitting = Math.max(isAtTop(sheet) ? 1 : 0, Math.floor(heightLeft(sheet) / step + 0.001));
    const until = Math.min(lines.length, from + fitting);
    setLines(sheet, lines.slice(from, until), x, sheet.y + step * 0.76, step, detailStyle);
    sheet.y += (until - from) * step;
    from = until;
    if (from < lines.length) newPage(sheet);
  }
}
