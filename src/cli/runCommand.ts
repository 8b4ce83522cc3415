import { readFile, writeFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { asLanguage, type Language, languages } from "#core/plan/languages.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import type { DocumentFormat } from "#document/documentFormats.ts";
import { decodeFragment, encodeCheckedPlan } from "#link/fragment.ts";
import { isHtml } from "#link/isHtml.ts";
import { isPdf } from "#link/isPdf.ts";
import { planFileText } from "#link/planFile.ts";
import { describeOpenedPdf } from "#messages/describeOpenedPdf.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { type PaperWords, paperWordsOf } from "#messages/paperWords.ts";
import type { CommandLineProblem } from "./commandLineProblem.ts";
import { planInFile } from "./planInFile.ts";
import { renderInNode } from "./renderInNode.ts";

/** What goes to stdout; a note on it, in words, goes to stderr. */
type Printed = { readonly text: string; readonly note?: string };

/** A sentence for stderr: whatever stopped the command, already in words. */
type Stopped = { readonly code: "stopped"; readonly sentence: string };
type Outcome = Result<Printed, Stopped>;

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
    run: withPlan(async (plan) => printed(json(assess(plan, catalogue)))),
  },
  link: {
    usage: "portolan link <plan.json>",
    count: 1,
    run: withPlan(async (plan, words) => {
      const fragment = encodeCheckedPlan(plan);
      return fragment.ok ? printed(`${fragment.value}\n`) : sentence(describeProblem(words, fragment.problem));
    }),
  },
  pdf: writing("pdf", "<out.pdf>"),
  html: writing("html", "<out.html>"),
  docx: writing("docx", "<out.docx>"),
  markdown: writing("markdown", "<out.md>"),
  open: {
    usage: "portolan open <fragment|pdf|html>",
    count: 1,
    run: async ([given = ""], words) => {
      const isFileName = /\.(?:pdf|html?)$/i.test(given);
      const read = isFileName || given === "-" ? await bytesOf(given, words) : success(Buffer.from(given));
      if (!read.ok) return read;
      const text = read.value.toString("utf8");
      if (isFileName || isPdf(read.value) || isHtml(text)) return planOf(read.value, given, words, printedPlan);
      const opened = decodeFragment(text);
      return opened.ok ? printedPlan(opened.value.plan) : sentence(describeProblem(words, opened.problem));
    },
  },
  help: {
    usage: "portolan help",
    count: 0,
    run: async (_args, words) =>
      printed(words.say(words.messages.commandLine.help, { languages: languages.join(", ") })),
  },
};

/**
 * Carries out one command: its result on stdout, and on stderr what is to be known of a PDF that it read; or one
 * sentence on stderr and nothing on stdout.
 *
 * @param args What stands behind the program's name.
 * @returns The exit code: 0, or 2 for bad input.
 */
export async function runCommand(args: readonly string[]): Promise<0 | 2> {
  const outcome = await outcomeOf(args);
  if (outcome.ok) {
    const { text, note } = outcome.value;
    process.stdout.write(text);
    if (note !== undefined) process.stderr.write(`${note}\n`);
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

const printed = (text: string, note?: string) => success(note === undefined ? { text } : { text, note });

const printedPlan = (plan: Plan) => printed(planFileText(plan));

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

/** A command that writes the document of a plan to a file. */
function writing(format: DocumentFormat, out: string): Command {
  return {
    usage: `portolan ${format} <plan.json> ${out} [--language <language>]`,
    count: 2,
    run: withPlan(async (plan, words, [file = ""], chosen) => {
      const bytes = await renderInNode(plan, format, chosen ?? plan.project.language);
      try {
        await writeFile(file, bytes);
        return printed("");
      } catch (error) {
        return stopped(words, { code: "command-line/unwritable", file, reason: reasonOf(error, words) });
      }
    }),
  };
}

/** A command whose first argument is a plan file, or a PDF or web page with a plan in it; the others are handed on. */
function withPlan(
  command: (plan: Plan, words: PaperWords, others: readonly string[], chosen: Language | null) => Promise<Outcome>,
): Command["run"] {
  return async ([file = "", ...others], words, chosen) => {
    const read = await bytesOf(file, words);
    return read.ok ? planOf(read.value, file, words, (plan) => command(plan, words, others, chosen)) : read;
  };
}

/** What a command makes of the plan in a file, with a note when the file is a PDF. */
async function planOf(
  bytes: Uint8Array,
  file: string,
  words: PaperWords,
  command: (plan: Plan) => Outcome | Promise<Outcome>,
): Promise<Outcome> {
  const { inFile, standardInput } = words.messages.commandLine;
  const name = file === "-" ? standardInput : file;
  const found = planInFile(bytes, name);
  if (!found.ok) return sentence(words.say(inFile, { file: name, problem: describeProblem(words, found.problem) }));
  const { plan, pdf } = found.value;
  const outcome = await command(plan);
  return outcome.ok && pdf ? printed(outcome.value.text, describeOpenedPdf(words, pdf)) : outcome;
}

async function bytesOf(file: string, words: PaperWords): Promise<Result<Buffer, Stopped>> {
  try {
    return success(file === "-" ? await buffer(process.stdin) : await readFile(file));
  } catch (error) {
    return stopped(words, { code: "command-line/unreadable", file, reason: reasonOf(error, words) });
  }
}
