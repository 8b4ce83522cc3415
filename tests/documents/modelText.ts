import type { Block, DocumentModel, DocumentText, Row } from "#document/documentBlocks.ts";

/** A document model as text that people can review in a diff: one line a paragraph, fact, point or table row. */
export function modelText({ running, parts }: DocumentModel): string {
  const head = [running.title, running.revision, running.fingerprint].join(" · ");
  const body = parts.flatMap(({ heading, orientation, blocks }) => [
    "",
    `## ${heading || "Title page"} (${orientation})`,
    ...blocks.flatMap(blockLines),
  ]);
  return `${[head, ...body].join("\n")}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "title":
      return [`# ${block.text}${block.open ? " [open]" : ""}`, block.under];
    case "heading":
      return ["", `### ${block.text}`];
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${valueText(value)}`);
    case "points":
      return [
        "",
        `### ${block.title}${block.open ? " [open]" : ""}`,
        ...block.points.map(({ text, detail }) => `- ${text} ${detail}`.trimEnd()),
      ];
    case "table":
      return [block.columns.map(({ title }) => title).join(" | "), ...block.rows.flatMap(rowLines)];
    case "figure":
      return [`[figure] ${block.caption}`, block.text, ...block.scene.items.map(({ label }) => `* ${label}`)];
    case "paragraph":
      return [block.open ? `${block.text} [open]` : block.text];
    default:
      return [block.text];
  }
}

const rowLines = (row: Row): readonly string[] =>
  "band" in row ? ["", `#### ${row.band}`] : [row.map(valueText).join(" | ")];

/** Lines of a cell on one line, with what the typesetter is told of each. */
const valueText = (value: DocumentText) =>
  value
    .map(({ text, face, open, strong }) =>
      [text, ...(face ? [`[${face}]`] : []), ...(open ? ["[open]"] : []), ...(strong ? ["[strong]"] : [])].join(" "),
    )
    .join(" / ");
