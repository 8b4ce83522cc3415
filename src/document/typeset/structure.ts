import type { jsPDF } from "jspdf";

/** Standard structure types that the document uses (ISO 32000-1, 14.8.4). */
export type Role =
  | "Document"
  | "Sect"
  | "H1"
  | "H2"
  | "P"
  | "Note"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Figure"
  | "TOC"
  | "TOCI"
  | "Link";

/** What a reader is told of an element beside its text. */
export type ElementFacts = {
  /** Says what a figure shows. */
  readonly alt?: string;
  readonly scope?: "Column" | "Row";
  readonly columns?: number;
  /** Of a figure: left, bottom, right and top on its page, in points. */
  readonly box?: readonly [number, number, number, number];
};

/** Content of a page that is marked with a number, or a link by its place in the sheet's list. */
export type Kid = StructureElement | { readonly page: number; readonly mark: number } | { readonly link: number };

export type StructureElement = { readonly role: Role; readonly facts: ElementFacts; readonly kids: Kid[] };

/** The logical structure in the making: which marked content belongs to which element. */
export type Structure = {
  readonly root: StructureElement;
  /** Makes what is drawn meanwhile part of a new element. */
  readonly within: <Value>(role: Role, draw: () => Value, facts?: ElementFacts) => Value;
  /** The element that is being drawn. */
  readonly current: () => StructureElement;
  /** Adds what is drawn meanwhile to an element that was drawn before. */
  readonly resume: (element: StructureElement, draw: () => void) => void;
  /** Keeps what is drawn meanwhile out of the structure: rules, and what is repeated on each page. */
  readonly artifact: (draw: () => void) => void;
  /** To be called before content is written, so that it is marked. */
  readonly mark: () => void;
  /** To be called before the page changes. */
  readonly endMark: () => void;
};

/** Follows the drawing of a PDF and writes the marks between its content. */
export function openStructure(pdf: jsPDF): Structure {
  const root: StructureElement = { role: "Document", facts: {}, kids: [] };
  const open: StructureElement[] = [root];
  const marks = new Map<number, number>();
  let marked: StructureElement | null = null;
  let isArtifact = false;
  // jsPDF's types leave out what its own plug-ins write content with.
  const { write } = pdf.internal as typeof pdf.internal & { readonly write: (operator: string) => void };
  const current = () => open.at(-1) ?? root;
  const endMark = () => {
    if (marked === null) return;
    write("EMC");
    marked = null;
  };
  const during = <Value>(element: StructureElement, draw: () => Value): Value => {
    open.push(element);
    const value = draw();
    if (marked === element) endMark();
    open.pop();
    return value;
  };
  return {
    root,
    current,
    endMark,
    within: (role, draw, facts = {}) => {
      const element: StructureElement = { role, facts, kids: [] };
      current().kids.push(element);
      return during(element, draw);
    },
    resume: during,
    artifact: (draw) => {
      endMark();
      const before = isArtifact;
      if (!before) write("/Artifact BMC");
      isArtifact = true;
      draw();
      isArtifact = before;
      if (!before) write("EMC");
    },
    mark: () => {
      const element = current();
      if (isArtifact || marked === element) return;
      endMark();
      const page = pdf.getCurrentPageInfo().pageNumber;
      const mark = marks.get(page) ?? 0;
      marks.set(page, mark + 1);
      element.kids.push({ page, mark });
      write(`/${element.role} <</MCID ${mark}>> BDC`);
      marked = element;
    },
  };
}
