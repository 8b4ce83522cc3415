import { compassRose, rhumbLines } from "#drawing/compassRose.ts";
import type { Block } from "../documentBlocks.ts";
import { mm, style } from "../style.ts";
import { factRows } from "./facts.ts";
import { setShapes } from "./figure.ts";
import { setPicture } from "./picture.ts";
import {
  bodyRight,
  bodyWidth,
  cutLines,
  fitted,
  lineOf,
  linesOf,
  pageHeight,
  pageWidth,
  rule,
  type Sheet,
  setLines,
  type TextStyle,
} from "./sheet.ts";

type Cover = Extract<Block, { readonly kind: "cover" }>;

const logoBox = { width: 62, height: 26 };
/** The rose steps back where the customer's own sign stands on the page. */
const roseRadii = { alone: 25, besideLogo: 17 };
const factNames = 46;
const lineStep = 1.5 * style.line;
/** A longer title is set smaller, and cut where even that is too long for the page. */
const titles = [
  { size: style.size.title, step: 3 * style.line, lines: 3 },
  { size: style.size.heading1, step: 2 * style.line, lines: 4 },
] as const;
const customerLines = 2;

/** Title page: rhumb lines from a compass rose over the whole sheet, the title under it, facts in a title block at the foot. */
export function setCover(sheet: Sheet, { title, under, open, customer, logo, facts }: Cover): void {
  setChart(sheet, logo ? roseRadii.besideLogo : roseRadii.alone);
  const left = style.page.left;
  if (logo) {
    sheet.structure.within("Figure", () => setPicture(sheet, logo, { x: left, y: 20, ...logoBox }), { alt: customer });
  }
  const width = bodyWidth(sheet);
  const heading = titleIn(sheet, title, width, open ? "accent" : "ink");
  const quiet: TextStyle = { face: "sans", size: style.size.subject, colour: "quiet" };
  const bold = fitted(sheet, customer, { face: "sansBold", size: style.size.subject });
  const name = customer === "" ? [] : cutLines(sheet, customer, width, bold, customerLines);
  const rows = factRows(sheet, facts, { valueWidth: width - factNames });
  const titleHeight = heading.lines.length * heading.step;
  const textHeight = titleHeight + (name.length + 1) * lineStep + 4 * style.line;
  const foot = pageHeight(sheet) - style.page.bottom - 2 * style.line;
  sheet.y = Math.max(style.page.top, Math.min(pageHeight(sheet) * 0.47, foot - rows.height - textHeight));
  const put = (role: "H1" | "P", lines: readonly string[], step: number, given: TextStyle) => {
    sheet.structure.within(role, () => setLines(sheet, lines, left, sheet.y + step * 0.76, step, given));
    sheet.y += lines.length * step + style.line;
  };
  put("H1", heading.lines, heading.step, heading.given);
  put("P", [lineOf(sheet, under, width, quiet)], lineStep, quiet);
  if (name.length > 0) put("P", name, lineStep, bold);
  sheet.y = Math.max(sheet.y + style.line, foot - rows.height);
  rule(sheet, sheet.y, "ink", { width: 0.5, to: bodyRight(sheet) });
  rows.draw(factNames);
}

/** The title in the largest type in which it takes few lines. */
function titleIn(sheet: Sheet, title: string, width: number, colour: "ink" | "accent") {
  const [large, small] = titles.map(({ size, step, lines: most }) => {
    const given = fitted(sheet, title, { face: "serif", size, colour });
    return { given, step, most, isWhole: linesOf(sheet, title, width, given).length <= most };
  });
  const chosen = large?.isWhole || !small ? large : small;
  if (!chosen) throw new Error("The cover has no size for its title.");
  return { ...chosen, lines: cutLines(sheet, title, width, chosen.given, chosen.most) };
}

function setChart(sheet: Sheet, roseRadius: number): void {
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
