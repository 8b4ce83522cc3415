import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { asLanguage, type Language, languages } from "#core/plan/languages.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import { decodeFragment, encodeCheckedPlan } from "#link/fragment.ts";
import { planFileText, readPlanFile } from "#link/planFile.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { type PaperWords, paperWordsOf } from "#messages/paperWords.ts";
import type { CommandLineProblem } from "./commandLineProblem.ts";
import { renderPdfInNode } from "./renderPdfInNode.ts";

/** A sentence for stderr: whatever stopped the command, already in words. */
type Stopped = { readonly code: "stopped"; readonly sentence: string };
type Outcome = Result<string, Stopped>;

/**
 * One command: how it is written, and what it prints for as many arguments as that names. `words` are those of the
 * terminal; `chosen` is the language that was asked for, if any.
 */
type Command = {
  readonly usage: string;
  readonly count: number;
  readonly run: (args: readonly string[], words: PaperWords, chosen: Language | null) => Promise<Outcome>;
};

const commands: Readonly<Record<string, Command>> = {
  assess: {
    usage: "portolan assess <plan.json>",
    count: 1,
    run: withPlan(async (plan) => success(json(assess(plan, catalogue)))),
  },
  link: {
    usage: "portolan link <plan.json>",
    count: 1,
    run: withPlan(async (plan, words) => {
      const fragment = encodeCheckedPlan(plan);
      return fragment.ok ? success(`${fragment.value}\n`) : sentence(describeProblem(words, fragment.problem));
    }),
  },
  pdf: {
    usage: "portolan pdf <plan.json> <out.pdf> [--language <language>]",
    count: 2,
    run: withPlan(async (plan, words, [file = ""], chosen) => {
      const pdf = await renderPdfInNode(plan, chosen ?? plan.project.language);
      try {
        await writeFile(file, pdf);
        return success("");
      } catch (error) {
        return stopped(words, { code: "command-line/unwritable", file, reason: reasonOf(error, words) });
      }
    }),
  },
  open: {
    usage: "portolan open <fragment>",
    count: 1,
    run: async ([fragment = ""], words) => {
      const opened = decodeFragment(fragment === "-" ? await text(process.stdin) : fragment);
      return opened.ok ? success(planFileText(opened.value.plan)) : sentence(describeProblem(words, opened.problem));
    },
  },
  help: {
    usage: "portolan help",
    count: 0,
    run: async (_args, words) =>
      success(words.say(words.messages.commandLine.help, { languages: languages.join(", ") })),
  },
};

/**
 * Carries out one command: its result on stdout, or one sentence on stderr and nothing on stdout.
 *
 * @param args What stands behind the program's name.
 * @returns The exit code: 0, or 2 for bad input.
 */
export async function runCommand(args: readonly string[]): Promise<0 | 2> {
  const outcome = await outcomeOf(args);
  if (outcome.ok) {
    process.stdout.write(outcome.value);
    return 0;
  }
  process.stderr.write(`${outcome.problem.sentence}\n`);
  return 2;
}

async function outcomeOf(typed: readonly string[]): Promise<Outcome> {
  const { args: all, given } = withoutLanguage(typed);
  const chosen = given === null ? null : asLanguage(given);
  const words = paperWordsOf(chosen ?? "en");
  if (given !== null && chosen === null)
    return stopped(words, { code: "command-line/unknown-language", language: given, languages: languages.join(", ") });
  const [name = "help", ...args] = all;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) return stopped(words, { code: "command-line/unknown-command", command: name });
  const { usage, count, run } = command;
  return args.length === count
    ? run(args, words, chosen)
    : stopped(words, { code: "command-line/wrong-arguments", usage });
}

/** Takes `--language` and what follows it out of the arguments, wherever it stands. */
function withoutLanguage(typed: readonly string[]): {
  readonly args: readonly string[];
  readonly given: string | null;
} {
  const at = typed.indexOf("--language");
  if (at < 0) return { args: typed, given: null };
  return { args: [...typed.slice(0, at), ...typed.slice(at + 2)], given: typed[at + 1] ?? "" };
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const sentence = (words: string) => failure({ code: "stopped", sentence: words } as const);

const stopped = (words: PaperWords, { code, ...values }: CommandLineProblem) =>
  sentence(words.say(words.messages.commandLine.problems[code], values));

/** Why the operating system would not read or write a file. */
function reasonOf(error: unknown, words: PaperWords): string {
  const { reasons } = words.messages.commandLine;
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const known: Readonly<Record<string, string>> = reasons;
  return words.say((Object.hasOwn(known, code) ? known[code] : undefined) ?? reasons.other, { code });
}

/** A command whose first argument is a plan file; the others are handed on. */
function withPlan(
  command: (plan: Plan, words: PaperWords, others: readonly string[], chosen: Language | null) => Promise<Outcome>,
): Command["run"] {
  return async ([file = "", ...others], words, chosen) => {
    let content: string;
    try {
      content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
    } catch (error) {
      return stopped(words, { code: "command-line/unreadable", file, reason: reasonOf(error, words) });
    }
    const read = readPlanFile(content);
    if (read.ok) return command(read.value.plan, words, others, chosen);
    const { inFile, standardInput } = words.messages.commandLine;
    const problem = describeProblem(words, read.problem);
    return sentence(words.say(inFile, { file: file === "-" ? standardInput : file, problem }));
  };
}
