import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import type { Plan } from "#core/plan/schema.ts";
import { failure, type Result, success } from "#core/result.ts";
import { decodeFragment, encodePlan } from "#link/fragment.ts";
import { planFileText, readPlanFile } from "#link/planFile.ts";
import { describeProblem } from "#messages/describeProblem.ts";
import { type Words, wordsOf } from "#messages/words.ts";
import type { CommandLineProblem } from "./commandLineProblem.ts";
import { renderPdfInNode } from "./renderPdfInNode.ts";

/** A sentence for stderr: whatever stopped the command, already in words. */
type Stopped = { readonly code: "stopped"; readonly sentence: string };
type Outcome = Result<string, Stopped>;
type Command = (args: readonly string[], words: Words) => Promise<Outcome>;

const commands: Readonly<Record<string, Command>> = {
  assess: withPlan("portolan assess <plan.json>", 1, async (plan) => success(json(assess(plan, catalogue)))),
  link: withPlan("portolan link <plan.json>", 1, async (plan) => success(`${encodePlan(plan)}\n`)),
  pdf: withPlan("portolan pdf <plan.json> <out.pdf>", 2, async (plan, words, [file = ""]) => {
    try {
      await writeFile(file, await renderPdfInNode(plan, words.language));
      return success("");
    } catch (error) {
      return stopped(words, { code: "command-line/unwritable", file, reason: reasonOf(error) });
    }
  }),
  open: async ([fragment], words) => {
    if (fragment === undefined) {
      return stopped(words, { code: "command-line/missing-argument", usage: "portolan open <fragment>" });
    }
    const opened = decodeFragment(fragment);
    if (opened.ok) return success(planFileText(opened.value.plan));
    return failure({ code: "stopped", sentence: describeProblem(words, opened.problem) });
  },
  help: async (_args, words) => success(words.messages.commandLine.help),
};

/**
 * Carries out one command: its result on stdout, or one sentence on stderr and nothing on stdout.
 *
 * @param args What stands behind the program's name.
 * @returns The exit code: 0, or 2 for bad input.
 */
export async function runCommand(args: readonly string[]): Promise<0 | 2> {
  const words = wordsOf("en");
  const [name = "help", ...rest] = args;
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  const outcome = command
    ? await command(rest, words)
    : stopped(words, { code: "command-line/unknown-command", command: name });
  if (outcome.ok) {
    process.stdout.write(outcome.value);
    return 0;
  }
  process.stderr.write(`${outcome.problem.sentence}\n`);
  return 2;
}

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

function stopped(
  words: Words,
  { code, ...values }: CommandLineProblem,
): { readonly ok: false; readonly problem: Stopped } {
  return failure({ code: "stopped", sentence: words.say(words.messages.commandLine.problems[code], values) });
}

const reasonOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

/** A command whose first argument is a plan file; the others are handed on. */
function withPlan(
  usage: string,
  count: number,
  command: (plan: Plan, words: Words, others: readonly string[]) => Promise<Outcome>,
): Command {
  return async (args, words) => {
    const [file, ...others] = args;
    if (file === undefined || args.length < count) {
      return stopped(words, { code: "command-line/missing-argument", usage });
    }
    let content: string;
    try {
      content = file === "-" ? await text(process.stdin) : await readFile(file, "utf8");
    } catch (error) {
      return stopped(words, { code: "command-line/unreadable", file, reason: reasonOf(error) });
    }
    const read = readPlanFile(content);
    if (read.ok) return command(read.value.plan, words, others);
    const problem = describeProblem(words, read.problem);
    return failure({ code: "stopped", sentence: words.say(words.messages.commandLine.inFile, { file, problem }) });
  };
}
