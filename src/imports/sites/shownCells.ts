import type { NumberFormat } from "./numberFormat.ts";
import { escapeXml, unescapeXml, type XmlTag, xmlAttribute, xmlTags } from "./xmlTags.ts";

/**
 * What a cell of a workbook holds: a text, a number, a date, or a formula whose result was never saved.
 * Only a number has a point before its decimals and groups nothing, whatever follows it.
 */
export type CellKind = "text" | "number" | "date" | "formula";

/** A cell that says more than a number. */
export type MarkedCell = { readonly kind: CellKind; readonly text: string };

type Cell = {
  readonly tag: XmlTag;
  /** As the XML writes them; `null` without one. */
  readonly formula: string | null;
  readonly value: string | null;
};

const mark = (kind: CellKind, escaped: string) => `${kind}|${escaped}`;

/** The cell that such a mark stands for, or the number that it is. */
export function unmarked(written: string): MarkedCell | number {
  const [, kind, text = ""] = /^(text|number|formula)\|(.*)$/s.exec(written) ?? [];
  if (kind === "text" || kind === "number" || kind === "formula") return { kind, text };
  const number = Number(written);
  return Number.isFinite(number) ? number : { kind: "text", text: written };
}

/** `null` where the reader's own understanding of the cell is enough. */
function markOf({ tag, formula, value }: Cell, formats: readonly (NumberFormat | null)[]) {
  const type = xmlAttribute(tag, "t") ?? "n";
  const isWithoutResult = value === null || (value.trim() === "" && type !== "str");
  if (isWithoutResult) return formula === null ? null : mark("formula", `=${formula}`);
  if (type === "e") return mark("text", value);
  const format = formats[Number(xmlAttribute(tag, "s") ?? "0")] ?? null;
  if (type !== "n" || format === null) return null;
  const shown = format(Number(unescapeXml(value)));
  // Whatever the format of a number leaves as it is, the reader reads as well.
  return shown.kind === "date" || shown.text === value ? null : mark("number", escapeXml(shown.text));
}

/** An element of a cell that is being read, and where its content begins. */
type Open = { readonly name: string; readonly from: number };

const withContent = (cell: Cell, name: string, content: string): Cell =>
  name === "f" ? { ...cell, formula: content } : { ...cell, value: content };

function* cellsOf(xml: string): Generator<Cell & { readonly to: number }> {
  const at: { cell: Cell | null; open: Open | null } = { cell: null, open: null };
  for (const tag of xmlTags(xml, ["c", "f", "v"])) {
    if (tag.name === "c") {
      if (at.cell && tag.isClosing) yield { ...at.cell, to: tag.to };
      at.cell = tag.isClosing || tag.isEmpty ? null : { tag, formula: null, value: null };
      at.open = null;
    } else if (at.cell && tag.isClosing) {
      const content = at.open?.name === tag.name ? xml.slice(at.open.from, tag.from) : "";
      at.cell = withContent(at.cell, tag.name, content);
    } else if (at.cell && tag.isEmpty) at.cell = withContent(at.cell, tag.name, "");
    else at.open = { name: tag.name, from: tag.to };
  }
}

/**
 * Writes the cells of a sheet as they are shown, where its reader would pass over that: formats with a unit or a percent
 * sign, the errors of formulas, formulas whose result was never saved.
 *
 * @param formats The number format of each style.
 * @returns The XML of the sheet with `unmarked`'s marks for the values of these cells.
 */
export function withShownCells(xml: string, formats: readonly (NumberFormat | null)[]) {
  const pieces: string[] = [];
  let last = 0;
  for (const cell of cellsOf(xml)) {
    const value = markOf(cell, formats);
    if (value === null) continue;
    const address = escapeXml(xmlAttribute(cell.tag, "r") ?? "");
    pieces.push(xml.slice(last, cell.tag.from), `<c r="${address}"><v>${value}</v></c>`);
    last = cell.to;
  }
  return [...pieces, xml.slice(last)].join("");
}
