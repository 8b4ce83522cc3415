import type { SitesRead } from "#imports/sites/readSites.ts";
import { VerdictMark } from "#ui/VerdictMark.tsx";
import { useInputWords } from "../useInputWords.ts";
import { letterOf, linesLeftOut, rowSentence } from "./sheetSentences.ts";
import { useBeginning } from "./useBeginning.tsx";

export type ImportProblemsProps = Pick<SitesRead, "problems" | "warnings">;

/** More wait behind a button. */
const problemsShown = 8;

/** How much is left out and why: first what is of a whole column, then line by line. */
export function ImportProblems({ problems, warnings }: ImportProblemsProps) {
  const words = useInputWords();
  const { messages, say } = words;
  const text = messages.siteSheets;
  const { shown, more } = useBeginning(problems, problemsShown);
  const notes = problems.filter(({ level }) => level === "warning").length;
  return (
    <section className="sheet-problems" aria-label={text.problems}>
      <h3>{text.problems}</h3>
      {problems.length > 0 && <p>{say(text.problemCounts, { errors: linesLeftOut(problems), notes })}</p>}
      {warnings.map((warning) => (
        <p key={`${warning.code} ${warning.column}`} className="field-error">
          {warning.column === null
            ? text.columnWarnings[warning.code]
            : say(text.columnWarnings[warning.code], { letter: letterOf(warning.column) })}
        </p>
      ))}
      {problems.length > 0 && (
        <ul>
          {shown.map((problem, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two problems may read the same, and none has a state
            <li key={place}>
              <VerdictMark tone={problem.level === "error" ? "bad" : "note"} word={text.marks[problem.level]} />
              <span>{rowSentence(words, problem)}</span>
            </li>
          ))}
        </ul>
      )}
      {more}
    </section>
  );
}
