import type {
  Block,
  Column,
  DocumentModel,
  DocumentText,
  Fact,
  Line,
  NumberedPart,
  Point,
  Row,
} from "../documentBlocks.ts";
import { headingsOf, numberedHeading } from "../headings.ts";
import { placesIn } from "../withoutDeadReferences.ts";
import { codeMarkdown, plainMarkdown } from "./markdownText.ts";

/** Name of the reference that holds the logo, which is far too long to stand in the text. */
const logoName = "logo";

type Context = {
  readonly places: ReadonlySet<string>;
  readonly parts: readonly NumberedPart[];
};

/**
 * The document as Markdown of GitHub's flavour, for repositories, wikis and editors. Drawings are given in words.
 *
 * @param onProgress Called before each part with parts done of all parts, and the part's heading.
 * @returns The same text for the same model, with a line break at its end.
 */
export function modelMarkdown(
  model: DocumentModel,
  onProgress: (done: number, total: number, heading: string) => void = () => undefined,
): string {
  const { parts, running } = model;
  const context = { places: placesIn(model.parts), parts };
  const pieces = parts.flatMap((part, index) => {
    onProgress(index, parts.length, part.heading);
    return partMarkdown(part, context);
  });
  const foot = [running.revision, running.fingerprint, running.mark].filter((text) => text !== "");
  const logos = parts.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === "cover" && block.logo ? [block.logo] : [])),
  );
  return `${[
    ...pieces,
    "---",
    foot.map(plainMarkdown).join(" · "),
    ...logos.map(({ type, data }) => `[${logoName}]: data:${type};base64,${data}`),
  ].join("\n\n")}\n`;
}

function partMarkdown(part: NumberedPart, context: Context): readonly string[] {
  const headings = headingsOf(part);
  let seen = 0;
  const pieces = part.blocks.flatMap((block) => {
    if (block.kind !== "heading" && block.kind !== "points") return blockMarkdown(block, context);
    const { id, text } = headings[seen++] ?? { id: part.id, text: "" };
    const heading = `### ${anchor(id)}${plainMarkdown(text)}`;
    return block.kind === "heading" ? [heading] : [heading, ...blockMarkdown(block, context)];
  });
  if (part.heading === "") return pieces;
  return [`## ${anchor(part.id)}${plainMarkdown(numberedHeading(part))}`, ...pieces];
}

/** Blocks of text, with an empty line between them. */
function blockMarkdown(block: Block, context: Context): readonly string[] {
  switch (block.kind) {
    case "cover":
      return [
        `# ${plainMarkdown(block.title)}`,
        plainMarkdown(block.under),
        ...(block.logo ? [`![${plainMarkdown(block.customer)}][${logoName}]`] : []),
        ...(block.logo || block.customer === "" ? [] : [`**${plainMarkdown(block.customer)}**`]),
        factsMarkdown(block.facts, context),
      ];
    case "contents":
      return [contentsMarkdown(context)];
    case "heading":
      return [];
    case "lead":
      return [`> **${plainMarkdown(block.text)}**`];
    case "paragraph":
      return [block.open ? emphasised(plainMarkdown(block.text)) : plainMarkdown(block.text)];
    case "note":
      return [`> **${plainMarkdown(block.title)}**\n>\n> ${plainMarkdown(block.text)}`];
    case "facts":
      return [factsMarkdown(block.facts, context)];
    case "points":
      return [block.points.map((point) => `- ${pointMarkdown(point, context)}`).join("\n")];
    case "checklist":
      return [block.items.map((item) => `- [ ] ${pointMarkdown(item, context)}`).join("\n")];
    case "table":
      return tablesMarkdown(block.columns, block.rows, context);
    case "figure":
      return [
        `**${plainMarkdown(block.caption)}**`,
        plainMarkdown(block.text),
        ...(block.scene.items.length === 0
          ? []
          : [block.scene.items.map(({ label }) => `- ${plainMarkdown(label)}`).join("\n")]),
      ];
    case "code":
      return [plainMarkdown(block.text)];
    case "address":
      return [addressMarkdown(block.text)];
  }
}

/** A place that links lead to. */
const anchor = (id: string): string => `<a id="${placeName(id)}"></a>`;

/** Ids are ours, yet nothing that ends an attribute or a link may be in one. */
const placeName = (id: string): string => id.replace(/[^\w./-]/g, "-");

const emphasised = (text: string) => (text === "" ? "" : `*${text}*`);

const factsMarkdown = (facts: readonly Fact[], context: Context): string =>
  facts.map(({ name, value }) => `- **${plainMarkdown(name)}:** ${linesMarkdown(value, context)}`).join("\n");

const linked = (text: string, to: string | undefined, { places }: Context): string =>
  to !== undefined && places.has(to) ? `[${text}](#${placeName(to)})` : text;

function pointMarkdown({ text, detail, to }: Point, context: Context): string {
  const said = linked(plainMarkdown(text), to, context);
  return detail === "" ? said : `${said}<br>${plainMarkdown(detail)}`;
}

/** Lines of a cell or value; they stand under each other. */
const linesMarkdown = (lines: DocumentText, context: Context): string =>
  lines.map((line) => lineMarkdown(line, context)).join("<br>");

function lineMarkdown({ text, face, open, strong, id, to }: Line, context: Context): string {
  const plain = face === "mono" ? codeMarkdown(text) : plainMarkdown(text);
  const strengthened = strong && plain !== "" ? `**${plain}**` : plain;
  const said = linked(open ? emphasised(strengthened) : strengthened, to, context);
  return id === undefined ? said : `${anchor(id)}${said}`;
}

/** A table for each band, under a heading that says it: a table of Markdown has no groups. */
function tablesMarkdown(columns: readonly Column[], rows: readonly Row[], context: Context): readonly string[] {
  const pieces: string[] = [];
  let lines: string[] = [];
  const close = () => {
    if (lines.length > 0) pieces.push([...headLines(columns), ...lines].join("\n"));
    lines = [];
  };
  for (const row of rows) {
    if ("band" in row) {
      close();
      pieces.push(`#### ${plainMarkdown(row.band)}`);
      continue;
    }
    lines.push(rowLine(row.cells.map((cell) => linesMarkdown(cell, context))));
    if (row.under) {
      // It belongs to the row above: the first cell stays empty, as it does for the eye on paper.
      const rest = columns.slice(2).map(() => "");
      lines.push(
        rowLine(
          columns.length === 1 ? [linesMarkdown(row.under, context)] : ["", linesMarkdown(row.under, context), ...rest],
        ),
      );
    }
  }
  close();
  return pieces;
}

const rowLine = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

const headLines = (columns: readonly Column[]) => [
  rowLine(columns.map(({ title }) => plainMarkdown(title))),
  rowLine(columns.map(({ align }) => (align === "right" ? "---:" : "---"))),
];

function contentsMarkdown({ parts, ...context }: Context): string {
  const all = { parts, ...context };
  return parts
    .filter(({ id, heading }) => heading !== "" && id !== "contents")
    .flatMap((part) => [
      `- ${linked(plainMarkdown(numberedHeading(part)), part.id, all)}`,
      ...headingsOf(part).map(({ id, text }) => `  - [${plainMarkdown(text)}](#${placeName(id)})`),
    ])
    .join("\n");
}

/** Angle brackets end where the address ends, whatever is in it. */
const addressMarkdown = (text: string): string =>
  /^https?:\/\/[^\s<>]*$/.test(text) ? `<${text}>` : codeMarkdown(text);
