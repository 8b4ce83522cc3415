import type { DocumentModel, DocumentText, Row } from "#document/documentBlocks.ts";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";

type CellRow = Extract<Row, { readonly cells: readonly DocumentText[] }>;

/** The port table of as many openings as asked for, as a document of its own. */
export type PortTable = {
  readonly model: DocumentModel;
  readonly heading: string;
  readonly columns: readonly { readonly title: string; readonly weight: number }[];
  readonly rows: readonly CellRow[];
};

/**
 * The table of the sample plan's openings, repeated with numbers of their own.
 *
 * @param count Rows of the table.
 */
export function portTable(count: number): PortTable {
  const model = documentModel(documentInput(samplePlan));
  const part = model.parts.find(({ id }) => id === "openings");
  const table = part?.blocks.find((block) => block.kind === "table");
  if (!part || !table) throw new Error("the document has no table of openings");
  const known = table.rows.filter((row) => "cells" in row);
  const rows = Array.from({ length: count }, (_, index): CellRow => {
    const row = known[index % known.length] ?? { cells: [] };
    const number = { text: `O-${String(index + 1).padStart(4, "0")}`, id: `opening/${index}` };
    return { ...row, cells: [[number], ...row.cells.slice(1)] };
  });
  return {
    model: { ...model, parts: [{ ...part, blocks: [{ ...table, rows }] }] },
    heading: `${part.number} ${part.heading}`,
    columns: table.columns,
    rows,
  };
}
