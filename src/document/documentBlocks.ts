import type { Assessment } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Scene } from "#drawing/scene.ts";
import type { PaperWords } from "#messages/paperWords.ts";

/** One line of a cell or value. `open` marks something not known yet, `strong` a verdict that fails. */
export type Line = {
  readonly text: string;
  readonly face?: "mono";
  readonly open?: true;
  readonly strong?: true;
};

/** What a cell or value says; its lines stand under each other. */
export type DocumentText = readonly Line[];

export type Column = {
  readonly title: string;
  /** Share of the table's width, relative to the other columns. */
  readonly weight: number;
  readonly align?: "right";
};

/** A row of cells, one for each column, or words across all columns over the rows that follow. */
export type Row = readonly DocumentText[] | { readonly band: string };

/** One piece of the document. The typesetter knows these kinds and nothing of plans. */
export type Block =
  | { readonly kind: "title"; readonly text: string; readonly under: string; readonly open?: true }
  | { readonly kind: "heading"; readonly text: string }
  | { readonly kind: "lead"; readonly text: string }
  | { readonly kind: "paragraph"; readonly text: string; readonly open?: true }
  | { readonly kind: "facts"; readonly facts: readonly { readonly name: string; readonly value: DocumentText }[] }
  | {
      readonly kind: "points";
      readonly title: string;
      readonly open?: true;
      readonly points: readonly { readonly text: string; readonly detail: string }[];
    }
  | { readonly kind: "table"; readonly columns: readonly Column[]; readonly rows: readonly Row[] }
  | { readonly kind: "figure"; readonly scene: Scene; readonly caption: string; readonly text: string }
  | { readonly kind: "address"; readonly text: string };

export type Part = {
  readonly id: string;
  /** Empty for the title page. */
  readonly heading: string;
  readonly orientation: "portrait" | "landscape";
  readonly blocks: readonly Block[];
};

/** The whole document before anything is typeset. */
export type DocumentModel = {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** BCP 47 tag of the language it is in. */
  readonly locale: PaperWords["locale"];
  /** ISO date on which it was made; no clock is read. */
  readonly producedOn: string;
  /** Stand on every page. */
  readonly running: { readonly title: string; readonly revision: string; readonly fingerprint: string };
  readonly pageNumber: (page: number, pages: number) => string;
  /** Said beside a character that no face of the document has. */
  readonly missingGlyphs: string;
  readonly parts: readonly Part[];
};

export type DocumentInput = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly words: PaperWords;
  /** Address or fragment that opens the plan. */
  readonly link: string;
  /** ISO date. */
  readonly producedOn: string;
};

/** Text that is known. */
export const said = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text }));

/** Ports, addresses and other text for machines. */
export const mono = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, face: "mono" }));

/** A verdict that must not be overlooked. */
export const strong = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, strong: true }));

/** Something not known yet, printed as an open point. */
export const openText = (...lines: readonly string[]): DocumentText => lines.map((text) => ({ text, open: true }));

/** A name as typed, or what stands for it when nothing of it would be seen. */
export const named = (name: string | undefined, missing: string): string =>
  name !== undefined && /[^\s\p{Cc}\p{Cf}]/u.test(name) ? name : missing;
