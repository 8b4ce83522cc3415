import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Scene } from "#drawing/scene.ts";
import type { PaperWords } from "#messages/paperWords.ts";
import type { DocumentFormat } from "./documentFormats.ts";

/**
 * One line of a cell or value. `open` marks something not known yet, `strong` a verdict that fails, `quiet` what stands
 * beside the answer. `id` makes the line a place that others refer to, `to` a reference to such a place, `url` one to a
 * place elsewhere.
 */
export type Line = {
  readonly text: string;
  readonly face?: "mono";
  readonly open?: true;
  readonly strong?: true;
  readonly quiet?: true;
  readonly id?: string;
  readonly to?: string;
  readonly url?: string;
};

/** What a cell or value says; its lines stand under each other. */
export type DocumentText = readonly Line[];

export type Column = {
  readonly title: string;
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
  readonly align?: "right";
};

/**
 * A row of cells, one for each column, with text under them that runs across all columns but the first; or words across
 * all columns over the rows that follow.
 */
export type Row =
  | { readonly cells: readonly DocumentText[]; readonly under?: DocumentText }
  | { readonly band: string };

/** A picture as the plan keeps it. */
export type Picture = { readonly type: "image/png" | "image/jpeg"; readonly data: string };

export type Fact = { readonly name: string; readonly value: DocumentText };

/** An entry of a list; `to` is the id of the part, heading or line that says more. */
export type Point = { readonly text: string; readonly detail: string; readonly to?: string };

/** One piece of the document. The typesetter knows these kinds and nothing of plans. */
export type Block =
  | {
      readonly kind: "cover";
      readonly title: string;
      readonly under: string;
      readonly open?: true;
      /** Whom it is for, as text and perhaps as a picture. */
      readonly customer: string;
      readonly logo: Picture | null;
      readonly facts: readonly Fact[];
    }
  /** All numbered parts and their headings with pages. */
  | { readonly kind: "contents" }
  | { readonly kind: "heading"; readonly text: string; readonly id?: string }
  | { readonly kind: "lead"; readonly text: string; readonly tone: "passed" | "failed" | "incomplete" }
  | { readonly kind: "paragraph"; readonly text: string; readonly open?: true }
  /** Set apart from the text: advice, or a warning. */
  | { readonly kind: "note"; readonly title: string; readonly text: string }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "points"; readonly title: string; readonly open?: true; readonly points: readonly Point[] }
  /** Things to do, each with a box to tick. */
  | { readonly kind: "checklist"; readonly items: readonly Point[] }
  | {
      readonly kind: "table";
      readonly columns: readonly Column[];
      readonly rows: readonly Row[];
      /** Rows are tall enough to be written in by hand. */
      readonly roomy?: true;
    }
  | { readonly kind: "figure"; readonly scene: Scene; readonly caption: string; readonly text: string }
  /** A QR code: true is dark. */
  | { readonly kind: "code"; readonly modules: readonly (readonly boolean[])[]; readonly text: string }
  | { readonly kind: "address"; readonly text: string };

export type Part = {
  /** What `plan.document.leftOut` and references call it. */
  readonly id: string;
  /** Empty on the cover, where there is none. */
  readonly heading: string;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
};

/** A part in its place: main parts are numbered from 1, annexes lettered from A, cover and contents stand without. */
export type NumberedPart = Part & { readonly number: string };

/** A file that travels inside the document. */
export type Attachment = { readonly fileName: string; readonly text: string; readonly description: string };

/** The whole document before anything is typeset or exported. */
export type DocumentModel = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  readonly keywords: string;
  /** BCP 47 tag of the language it is in. */
  readonly locale: PaperWords["locale"];
  /** ISO date on which it was made; no clock is read. */
  readonly producedOn: string;
  readonly paper: "a4" | "letter";
  readonly fingerprint: string;
  /** The plan itself. */
  readonly attachment: Attachment;
  /** Stand on every page; `mark` says what is not final about the document, empty where nothing. */
  readonly running: {
    readonly title: string;
    readonly revision: string;
    readonly fingerprint: string;
    readonly mark: string;
  };
  readonly pageNumber: (page: number, pages: number) => string;
  /** A page that is referred to: “page 12”. */
  readonly onPage: (page: number) => string;
  /** Said beside a character that no face of the document has. */
  readonly missingGlyphs: string;
  readonly parts: readonly NumberedPart[];
};

export type DocumentInput = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly words: PaperWords;
  /** Address or fragment that opens the plan. */
  readonly link: string;
  /** ISO date. */
  readonly producedOn: string;
  /** What the document is made as; a PDF where nothing is said. */
  readonly format?: DocumentFormat;
};

/** A row of a table from its cells. */
export const tableRow = (...cells: readonly DocumentText[]): Row => ({ cells });

/** Text that is known. */
export const said = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text }));

/** Ports, addresses and other text for machines. */
export const mono = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, face: "mono" }));

/** What stands beside the answer. */
export const quiet = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, quiet: true }));

/** A verdict that must not be overlooked. */
export const strong = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, strong: true }));

/** Something not known yet, printed as an open point. */
export const openText = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, open: true }));

/** A cell that is left empty, to be filled in by hand. */
export const toFillIn: DocumentText = [];

/** A name as typed, or what stands for it when nothing of it would be seen. */
export const named = (name: string | undefined, missing: string): string =>
  name !== undefined && /[^\s\p{Cc}\p{Cf}]/u.test(name) ? name : missing;
