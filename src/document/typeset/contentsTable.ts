import type { NumberedPart } from "../documentBlocks.ts";
import { headingsOf } from "../headings.ts";
import { style } from "../style.ts";
import {
  bodyRight,
  heightLeft,
  lineOf,
  newPage,
  pageNumber,
  refer,
  rule,
  type Sheet,
  setText,
  type TextStyle,
} from "./sheet.ts";

const partStyle: TextStyle = { face: "sansBold", size: style.size.body };
const headingStyle: TextStyle = { face: "sans", size: style.size.body, colour: "quiet" };
const numbers = 11;
const pages = 16;

/** Entries beyond which headings inside parts are left to the bookmarks. */
const entriesShown = 84;

/** Every numbered part with its headings, and the page of each. */
export function setContents(sheet: Sheet, parts: readonly NumberedPart[]): void {
  const numbered = parts.filter(({ number }) => number !== "");
  const headings = numbered.reduce((sum, part) => sum + headingsOf(part).length, 0);
  const hasHeadings = numbered.length + headings <= entriesShown;
  sheet.structure.within("TOC", () => {
    for (const part of numbered) {
      const inner = headingsOf(part);
      // A part stays with its first heading.
      if (heightLeft(sheet) < style.line * (inner.length > 0 && hasHeadings ? 3 : 2)) newPage(sheet);
      sheet.y += style.line / 2;
      entry(sheet, part.number, part.heading, part.id, partStyle);
      rule(sheet, sheet.y);
      if (!hasHeadings) continue;
      for (const { id, text } of inner) {
        if (heightLeft(sheet) < style.line) newPage(sheet);
        entry(sheet, "", text, id, headingStyle);
      }
    }
  });
}

function entry(sheet: Sheet, number: string, text: string, to: string, given: TextStyle): void {
  const baseline = sheet.y + style.line * 0.76;
  const left = style.page.left;
  const right = bodyRight(sheet);
  sheet.structure.within("TOCI", () => {
    setText(sheet, number, left, baseline, given);
    setText(sheet, lineOf(sheet, text, right - left - numbers - pages, given), left + numbers, baseline, given);
    refer(sheet, { page: pageNumber(sheet), left, right, baseline, to, given, print: String });
  });
  sheet.y += style.line;
}
