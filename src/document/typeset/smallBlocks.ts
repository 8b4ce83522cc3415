import type { Block } from "../documentBlocks.ts";
import { quietModules } from "../qrCode.ts";
import { type Colour, style } from "../style.ts";
import { boxOf } from "./figure.ts";
import {
  bodyWidth,
  heightLeft,
  keep,
  linesOf,
  linked,
  measure,
  newPage,
  panel,
  type Sheet,
  setParagraph,
  setText,
  space,
  type TextStyle,
  toGrid,
} from "./sheet.ts";

type BlockOf<Kind extends Block["kind"]> = Extract<Block, { readonly kind: Kind }>;

const body: TextStyle = { face: "sans", size: style.size.body };
const tones = { passed: "ink", failed: "bad", incomplete: "accent" } as const satisfies Record<string, Colour>;

/** The verdict: larger than all else on its page, beside a bar as high as itself. */
export function setLead(sheet: Sheet, { text, tone }: BlockOf<"lead">): void {
  const given: TextStyle = { face: "sansBold", size: style.size.lead };
  const step = 1.5 * style.line;
  const width = bodyWidth(sheet) - 6;
  const height = linesOf(sheet, text, width, given).length * step;
  keep(sheet, height);
  panel(sheet, { x: style.page.left, y: sheet.y + 0.8, width: 1.6, height: height - 0.8 }, tones[tone]);
  sheet.structure.within("P", () => setParagraph(sheet, text, given, { x: style.page.left + 6, width, step }));
  toGrid(sheet);
  space(sheet, style.gap.block);
}

/** Advice or a warning on a tinted ground. */
export function setNote(sheet: Sheet, { title, text }: BlockOf<"note">): void {
  const x = style.page.left + 5;
  const width = measure(sheet) - 10;
  const heading: TextStyle = { face: "sansBold", size: style.size.body };
  const lines = linesOf(sheet, text, width, body).length + linesOf(sheet, title, width, heading).length;
  const height = (lines + 1) * style.line;
  keep(sheet, height);
  if (height <= heightLeft(sheet)) {
    panel(sheet, { x: style.page.left, y: sheet.y, width: measure(sheet), height }, "tint");
    panel(sheet, { x: style.page.left, y: sheet.y, width: 0.8, height }, "accent");
  }
  sheet.y += style.line / 2;
  sheet.structure.within("Note", () => {
    setParagraph(sheet, title, heading, { x, width });
    setParagraph(sheet, text, body, { x, width });
  });
  sheet.y += style.line / 2;
  toGrid(sheet);
  space(sheet, style.gap.paragraph);
  toGrid(sheet);
}

/** Millimetres of a QR code's module: no finer than a phone reads from paper, no coarser than it needs. */
const moduleSides = { least: 0.45, most: 0.8 };
/** Side of a code in millimetres as far as its modules allow. */
const codeSide = 45;

/** A QR code as vectors, with words beside it. */
export function setCode(sheet: Sheet, { modules, text }: BlockOf<"code">): void {
  const moduleSide = Math.min(moduleSides.most, Math.max(moduleSides.least, codeSide / modules.length));
  const margin = quietModules * moduleSide;
  const side = modules.length * moduleSide;
  keep(sheet, side + 2 * margin);
  const [left, top] = [style.page.left + margin, sheet.y + margin];
  const { pdf, structure } = sheet;
  const [red, green, blue] = style.colour.ink;
  structure.within(
    "Figure",
    () => {
      structure.mark();
      pdf.setFillColor(red, green, blue);
      modules.forEach((row, y) => {
        for (const { start, end } of darkRuns(row)) {
          pdf.rect(left + start * moduleSide, top + y * moduleSide, (end - start) * moduleSide, moduleSide, "F");
        }
      });
    },
    { alt: text, box: boxOf(sheet, { x: left, y: top, width: side, height: side }) },
  );
  const after = sheet.y + side + 2 * margin;
  const x = left + side + margin + 4;
  const width = Math.min(measure(sheet), bodyWidth(sheet) + style.page.left - x);
  structure.within("P", () => setParagraph(sheet, text, body, { x, width }));
  sheet.y = Math.max(sheet.y, after);
  toGrid(sheet);
}

/** Modules that lie side by side are drawn as one, so that no hairline parts them. */
function darkRuns(row: readonly boolean[]): readonly { readonly start: number; readonly end: number }[] {
  const runs: { start: number; end: number }[] = [];
  row.forEach((isDark, x) => {
    const last = runs.at(-1);
    if (!isDark) return;
    if (last?.end === x) last.end = x + 1;
    else runs.push({ start: x, end: x + 1 });
  });
  return runs;
}

/** Longer targets are cut off silently by some readers; the printed text is whole in any case. */
const longestTarget = 8000;

/** An address in full, of any length, that leads where it says. */
export function setAddress(sheet: Sheet, address: string): void {
  const given: TextStyle = { face: "mono", size: style.size.small };
  const step = style.smallLine;
  const characters = Array.from(sheet.faces.prepare(address, given.face));
  const inLine = Math.floor(bodyWidth(sheet) / sheet.faces.widthOf("0", given.face, given.size));
  const isTarget = /^https?:/.test(address) && address.length <= longestTarget;
  sheet.structure.within("P", () => {
    for (let start = 0; start < characters.length; start += inLine) {
      const line = characters.slice(start, start + inLine).join("");
      if (heightLeft(sheet) < step) newPage(sheet);
      const draw = () => setText(sheet, line, style.page.left, sheet.y + step * 0.76, given);
      const box = { x: style.page.left, y: sheet.y, width: bodyWidth(sheet), height: step };
      if (isTarget) linked(sheet, { box, target: { url: address }, text: address.slice(0, 60) }, draw);
      else draw();
      sheet.y += step;
    }
  });
  toGrid(sheet);
}
