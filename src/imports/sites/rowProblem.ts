type Place = {
  /** 1 for the first line of the sheet. */
  readonly line: number;
  /** From 0; `null` for a problem of the whole row. */
  readonly column: number | null;
  /** What the header says of the column; empty without a header. */
  readonly header: string;
  /** The cell as it is in the sheet, at most 60 characters. */
  readonly value: string;
};

/** What is wrong with a cell or a row, by code, with the values that a sentence about it needs. */
export type RowFault =
  | {
      readonly level: "error";
      readonly code:
        | "site-row/name-missing"
        | "site-row/not-a-number"
        | "site-row/ambiguous-number"
        | "site-row/ambiguous-share"
        | "site-row/not-whole"
        | "site-row/unit-not-known"
        | "site-row/unit-not-chosen"
        | "site-row/unit-in-bytes"
        | "site-row/date"
        | "site-row/error-value"
        | "site-row/formula-without-result"
        | "site-row/kind-not-known"
        | "site-row/link-layer-not-known";
    }
  | { readonly level: "error"; readonly code: "site-row/out-of-range"; readonly least: number; readonly most: number }
  /** `most` of the unit that the cell or its column names, which is of so many kbps; the least is 0. */
  | {
      readonly level: "error";
      readonly code: "site-row/rate-out-of-range";
      readonly most: number;
      readonly kbpsPerUnit: number;
    }
  | {
      readonly level: "error";
      readonly code:
        | "site-row/name-too-long"
        | "site-row/subnet-too-long"
        | "site-row/too-many-subnets"
        | "site-row/too-many";
      readonly most: number;
    }
  /** `firstLine` of the same name in the sheet; `null` if it is in the plan. */
  | { readonly level: "warning"; readonly code: "site-row/name-twice"; readonly firstLine: number | null }
  | { readonly level: "warning"; readonly code: "site-row/subnet-not-readable" }
  /** An error in text, where an unquoted comma moves the cells; a warning in a workbook, where it may be a note. */
  | { readonly level: "error" | "warning"; readonly code: "site-row/too-many-columns" };

/** A fault and where it is. A row with an error cannot be imported; one with warnings can. */
export type RowProblem = Place & RowFault;

/** The most characters of a cell that a problem repeats. */
export const shownCharacters = 60;
