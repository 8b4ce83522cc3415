import type { IStylesOptions } from "docx";
import type { DocumentModel } from "../documentBlocks.ts";
import { wordColour } from "./paperColours.ts";

/** Faces that come with Word, so that nobody gets a substitute. */
export const wordFaces = { title: "Georgia", body: "Calibri", mono: "Consolas" } as const;

/** Ids of the styles that are ours, as Word lists them. */
export const styleIds = {
  subtitle: "Subtitle",
  lead: "PortolanLead",
  note: "PortolanNote",
  open: "PortolanOpen",
  cell: "PortolanCell",
  columnTitle: "PortolanColumnTitle",
  band: "PortolanBand",
  point: "PortolanPoint",
  detail: "PortolanDetail",
  tocHeading: "TOCHeading",
  table: "PortolanTable",
  facts: "PortolanFacts",
} as const;

const title = { font: wordFaces.title, color: wordColour("ink") };
const border = (colour: Parameters<typeof wordColour>[0], space: number) => ({
  style: "single" as const,
  size: 6,
  space,
  color: wordColour(colour),
});

/** Every look of the document as a style, so that an editor changes it in one place. Sizes are half points. */
export const docxStyles = ({ locale }: Pick<DocumentModel, "locale">): IStylesOptions => ({
  default: {
    document: {
      run: { font: wordFaces.body, size: 21, color: wordColour("ink"), language: { value: locale } },
      paragraph: { spacing: { after: 120, line: 276, lineRule: "auto" } },
    },
    title: {
      run: { ...title, size: 60 },
      paragraph: { spacing: { before: 1800, after: 120, line: 264, lineRule: "auto" } },
    },
    heading1: {
      run: { ...title, size: 36 },
      paragraph: {
        keepNext: true,
        spacing: { before: 0, after: 200 },
        border: { bottom: border("rule", 6) },
      },
    },
    heading2: { run: { ...title, size: 27 }, paragraph: { keepNext: true, spacing: { before: 320, after: 120 } } },
    heading3: { run: { ...title, size: 23 }, paragraph: { keepNext: true, spacing: { before: 240, after: 80 } } },
    caption: {
      run: { size: 18, bold: true, color: wordColour("ink") },
      paragraph: { keepNext: true, spacing: { before: 160, after: 80 } },
    },
    hyperlink: { run: { color: wordColour("accent"), underline: { type: "single" } } },
  },
  paragraphStyles: [
    {
      id: styleIds.subtitle,
      name: "Subtitle",
      basedOn: "Normal",
      next: "Normal",
      run: { size: 26, color: wordColour("quiet") },
      paragraph: { spacing: { after: 480 } },
    },
    {
      id: styleIds.lead,
      name: "Portolan Lead",
      basedOn: "Normal",
      run: { size: 26, bold: true },
      paragraph: { keepLines: true, spacing: { after: 200 }, border: { left: { ...border("accent", 8), size: 24 } } },
    },
    {
      id: styleIds.note,
      name: "Portolan Note",
      basedOn: "Normal",
      paragraph: {
        keepLines: true,
        shading: { type: "clear", color: "auto", fill: wordColour("tint") },
        border: { left: { ...border("quiet", 8), size: 12 } },
      },
    },
    { id: styleIds.open, name: "Portolan Open Point", basedOn: "Normal", run: { color: wordColour("accent") } },
    {
      id: styleIds.cell,
      name: "Portolan Cell",
      basedOn: "Normal",
      run: { size: 17 },
      paragraph: { spacing: { after: 0, line: 252, lineRule: "auto" } },
    },
    {
      id: styleIds.columnTitle,
      name: "Portolan Column Title",
      basedOn: styleIds.cell,
      run: { bold: true },
      paragraph: { keepNext: true },
    },
    {
      id: styleIds.band,
      name: "Portolan Band",
      basedOn: styleIds.cell,
      run: { bold: true, size: 19 },
      paragraph: { keepNext: true, spacing: { before: 80, after: 20 } },
    },
    { id: styleIds.point, name: "Portolan Point", basedOn: "Normal", paragraph: { spacing: { after: 40 } } },
    {
      id: styleIds.detail,
      name: "Portolan Detail",
      basedOn: "Normal",
      run: { size: 18, color: wordColour("quiet") },
      paragraph: { indent: { left: 397 }, spacing: { after: 120 } },
    },
    {
      id: styleIds.tocHeading,
      name: "TOC Heading",
      basedOn: "Normal",
      next: "Normal",
      run: { ...title, size: 36 },
    },
  ],
});

const edge = (name: string, size: number, colour: string) =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`;

const cellMargins = `<w:tblCellMar><w:top w:w="40" w:type="dxa"/><w:left w:w="70" w:type="dxa"/><w:bottom w:w="40" w:type="dxa"/><w:right w:w="70" w:type="dxa"/></w:tblCellMar>`;

const tableStyle = (id: string, name: string, top: string, head: string) =>
  `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="TableNormal"/><w:uiPriority w:val="59"/><w:qFormat/><w:tblPr><w:tblBorders>${top}${edge("bottom", 6, wordColour("quiet"))}${edge("insideH", 4, wordColour("rule"))}</w:tblBorders>${cellMargins}</w:tblPr>${head}</w:style>`;

/** The styles of tables, which the library has no words for: thin rules, none upright, a heavier one under the head. */
export const tableStylesXml = [
  tableStyle(
    styleIds.table,
    "Portolan Table",
    edge("top", 12, wordColour("ink")),
    `<w:tblStylePr w:type="firstRow"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${edge("bottom", 8, wordColour("ink"))}</w:tcBorders></w:tcPr></w:tblStylePr>`,
  ),
  tableStyle(styleIds.facts, "Portolan Facts", edge("top", 6, wordColour("quiet")), ""),
].join("");
