/** Why a command cannot be carried out, with what its sentence mentions. */
export type CommandLineProblem =
  | { readonly code: "command-line/unknown-command"; readonly command: string }
  | { readonly code: "command-line/unknown-language"; readonly language: string; readonly languages: string }
  | { readonly code: "command-line/wrong-arguments"; readonly usage: string }
  | { readonly code: "command-line/unreadable"; readonly file: string; readonly reason: string }
  | { readonly code: "command-line/unwritable"; readonly file: string; readonly reason: string };
