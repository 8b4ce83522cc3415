import type { RowProblem } from "#imports/sites/rowProblem.ts";
import type { SheetProblem } from "#imports/sites/sheet.ts";
import type { InputWords } from "#messages/inputWords.ts";

/** The units that a column of bit rates can be in. */
export const rateUnitIds = ["bps", "kbps", "mbps", "gbps"] as const;

/** How many kbps one of each is. */
export const kbpsOfRateUnits = { bps: 0.001, kbps: 1, mbps: 1000, gbps: 1_000_000 } as const;

/** What spreadsheets call a column: A to Z, then AA. */
export function letterOf(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : letterOf(Math.floor(column / 26) - 1) + letter;
}

/** Why nothing could be read, and what to do. */
export function sheetSentence(
  { messages, say }: InputWords,
  problem: SheetProblem | { readonly code: "file" },
): string {
  const words = messages.siteSheets.sheetProblems;
  switch (problem.code) {
    case "sheet/too-large":
      return say(words[problem.code][problem.what], { most: problem.most, sheet: problem.sheet || "none" });
    case "sheet/not-readable":
      return words[problem.code][problem.why];
    default:
      return words[problem.code];
  }
}

/** How many lines have an error. */
export const linesLeftOut = (problems: readonly RowProblem[]) =>
  new Set(problems.filter(({ level }) => level === "error").map(({ line }) => line)).size;

/** Where in the sheet, what is wrong there, and what to do. */
export function rowSentence({ messages, say }: InputWords, problem: RowProblem): string {
  const { places, rowProblems, units } = messages.siteSheets;
  const { line, column, header, value, code } = problem;
  const sentence = say(rowProblems[code], {
    value,
    ...("least" in problem && { least: problem.least }),
    ...("most" in problem && { most: problem.most }),
    ...("kbpsPerUnit" in problem && {
      unit: units[rateUnitIds.find((unit) => kbpsOfRateUnits[unit] === problem.kbpsPerUnit) ?? "kbps"],
    }),
    ...("firstLine" in problem && {
      where: problem.firstLine === null ? "plan" : "sheet",
      firstLine: problem.firstLine ?? 0,
    }),
  });
  if (column === null) return say(places.line, { line, problem: sentence });
  const place = { line, letter: letterOf(column), header, problem: sentence };
  return say(header === "" ? places.column : places.columnWithHeader, place);
}
