import type { Block, DocumentModel, DocumentText, Point, Row } from "#document/documentBlocks.ts";

/** A document model as text that people can review in a diff: one line a paragraph, fact, point or table row. */
export function modelText({ running, parts }: DocumentModel): string {
  const { title, revision, fingerprint, mark } = running;
  const head = [title, revision, fingerprint, ...(mark === "" ? [] : [mark])].join(" · ");
  const body = parts.flatMap(({ id, number, heading, orientation, blocks }) => [
    "",
    `## ${[number, heading, `[${id}]`].filter((text) => text !== "").join(" ")} (${orientation})`,
    ...blocks.flatMap(blockLines),
  ]);
  return `${[head, ...body].join("\n")}\n`;
}

function blockLines(block: Block): readonly string[] {
  switch (block.kind) {
    case "cover":
      return [
        `# ${block.title}${block.open ? " [open]" : ""}`,
        block.under,
        ...(block.customer === "" ? [] : [block.customer]),
        ...(block.logo ? [`[${block.logo.type}]`] : []),
        ...block.facts.map(({ name, value }) => `${name}: ${valueText(value)}`),
      ];
    case "contents":
      return ["[contents]"];
    case "heading":
      return ["", `### ${block.text}${block.id ? ` [${block.id}]` : ""}`];
    case "lead":
      return [`${block.text} [${block.tone}]`];
    case "note":
      return [`! ${block.title}: ${block.text}`];
    case "facts":
      return block.facts.map(({ name, value }) => `${name}: ${valueText(value)}`);
    case "points":
      return [
        "",
        `### ${block.title}${block.open ? " [open]" : ""}`,
        ...block.points.map((point) => pointText("-", point)),
      ];
    case "checklist":
      return block.items.map((item) => pointText("[ ]", item));
    case "table":
      return [
        `${block.columns.map(({ title }) => title).join(" | ")}${block.roomy ? " [roomy]" : ""}`,
        ...block.rows.flatMap(rowLines),
      ];
    case "figure":
      return [`[figure] ${block.caption}`, block.text, ...block.scene.items.map(({ label }) => `* ${label}`)];
    case "code":
      return [`[QR code of ${block.modules.length} modules] ${block.text}`];
    case "paragraph":
      return [block.open ? `${block.text} [open]` : block.text];
    case "address":
      return [block.text];
  }
}

const pointText = (sign: string, { text, detail, to }: Point) =>
  [sign, text, ...(detail === "" ? [] : [detail]), ...(to === undefined ? [] : [`[to ${to}]`])].join(" ");

const rowLines = (row: Row): readonly string[] =>
  "band" in row
    ? ["", `#### ${row.band}`]
    : [row.cells.map(valueText).join(" | "), ...(row.under ? [`    ${valueText(row.under)}`] : [])];

/** Lines of a cell on one line, with what the typesetter is told of each. */
const valueText = (value: DocumentText) =>
  value
    .map(({ text, face, open, strong, quiet, id, to, url }) =>
      [
        text,
        ...(face ? [`[${face}]`] : []),
        ...(open ? ["[open]"] : []),
        ...(strong ? ["[strong]"] : []),
        ...(quiet ? ["[quiet]"] : []),
        ...(id === undefined ? [] : [`[${id}]`]),
        ...(to === undefined ? [] : [`[to ${to}]`]),
        ...(url === undefined ? [] : ["[link]"]),
      ].join(" "),
    )
    .join(" / ");
