import { compassRose, rhumbLines } from "#drawing/compassRose.ts";
import type { Block } from "../documentBlocks.ts";
import { mm, style } from "../style.ts";
import { factRows } from "./facts.ts";
import { setShapes } from "./figure.ts";
import { setPicture } from "./picture.ts";
import {
  bodyRight,
  bodyWidth,
  fitted,
  pageHeight,
  pageWidth,
  rule,
  type Sheet,
  setParagraph,
  type TextStyle,
} from "./sheet.ts";

type Cover = Extract<Block, { readonly kind: "cover" }>;

const logoBox = { width: 62, height: 26 };
const roseRadius = 25;

/** Title page: rhumb lines from a compass rose over the whole sheet, the title under it, facts in a title block at the foot. */
export function setCover(sheet: Sheet, { title, under, open, customer, logo, facts }: Cover): void {
  setChart(sheet);
  const left = style.page.left;
  if (logo) {
    sheet.structure.within("Figure", () => setPicture(sheet, logo, { x: left, y: 20, ...logoBox }), { alt: customer });
  }
  sheet.y = pageHeight(sheet) * 0.47;
  const width = bodyWidth(sheet);
  const heading: TextStyle = { face: "serif", size: style.size.title, colour: open ? "accent" : "ink" };
  const step = 3 * style.line;
  sheet.structure.within("H1", () => setParagraph(sheet, title, heading, { width, step }));
  sheet.y += style.line;
  const quiet: TextStyle = { face: "sans", size: style.size.subject, colour: "quiet" };
  sheet.structure.within("P", () => setParagraph(sheet, under, quiet, { width, step: 1.5 * style.line }));
  if (customer !== "") {
    sheet.y += style.line;
    const name = fitted(sheet, customer, { face: "sansBold", size: style.size.subject });
    sheet.structure.within("P", () => setParagraph(sheet, customer, name, { width, step: 1.5 * style.line }));
  }
  const rows = factRows(sheet, facts, { valueWidth: width - factNames });
  sheet.y = Math.max(sheet.y + 2 * style.line, pageHeight(sheet) - style.page.bottom - rows.height - 2 * style.line);
  rule(sheet, sheet.y, "ink", { width: 0.5, to: bodyRight(sheet) });
  rows.draw(factNames);
}

const factNames = 46;

function setChart(sheet: Sheet): void {
  const size = { width: pageWidth(sheet), height: pageHeight(sheet) };
  const centre = { x: size.width - style.page.right - roseRadius - 6, y: size.height * 0.25 };
  sheet.structure.artifact(() =>
    setShapes(sheet, [...rhumbLines(centre, roseRadius, { x: 0, y: 0, ...size }), ...compassRose(centre, roseRadius)], {
      left: 0,
      top: 0,
      scale: 1,
      pen: mm(0.7),
    }),
  );
}
