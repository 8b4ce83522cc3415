import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer, text } from "node:stream/consumers";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { assess } from "#core/assess/assess.ts";
import { encodePlan } from "#link/fragment.ts";
import { planFileText } from "#link/planFile.ts";
import { largePlan } from "#tests/fixtures/largePlan.ts";
import { planWith, site } from "#tests/fixtures/plans.ts";
import { readWithPdfJs } from "#tests/fixtures/readWithPdfJs.ts";

/** What a person at a terminal gets from one command. */
async function portolan(args: readonly string[], input = "") {
  const child = spawn(process.execPath, ["--import", "tsx", "src/cli/portolan.ts", ...args]);
  child.stdin.end(input);
  const [stdout, stderr, exitCode] = await Promise.all([
    buffer(child.stdout),
    text(child.stderr),
    new Promise<number | null>((resolve, reject) => child.on("close", resolve).on("error", reject)),
  ]);
  return { stdout: stdout.toString("utf8"), stderr, exitCode };
}

const done = (stdout: string) => ({ stdout, stderr: "", exitCode: 0 });
const refused = (sentence: string) => ({ stdout: "", stderr: `${sentence}\n`, exitCode: 2 });

const plan = planWith({
  applications: ["digital-fax"],
  sites: [site("dc", { kind: "data-centre", name: "Zürich 🏔" })],
});

let folder = "";
const inFolder = (name: string) => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "portolan-"));
  await writeFile(inFolder("plan.json"), planFileText(plan));
  await writeFile(inFolder("other.json"), '{"format":"something-else"}');
  await writeFile(inFolder("sentence.json"), "Fax in two data centres");
});

afterAll(() => rm(folder, { recursive: true }));

describe("portolan", () => {
  it("prints the assessment of a plan as JSON", async () => {
    const { stdout, ...rest } = await portolan(["assess", inFolder("plan.json")]);
    expect(rest).toEqual({ stderr: "", exitCode: 0 });
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(assess(plan, catalogue))));
    expect(JSON.parse(stdout)).toMatchObject({ verdict: "passed" });
  });

  it("says in the language that was asked for, wherever it stands", async () => {
    expect(await portolan(["--language", "it", "link", inFolder("none.json")])).toEqual(
      refused(`Impossibile leggere ${inFolder("none.json")}: il file o la cartella non esiste.`),
    );
    expect(await portolan(["link", inFolder("plan.json"), "--language"])).toEqual(
      refused("There is no language “”. There are: en, it."),
    );
    expect(await portolan(["link", "--language", "tlh", inFolder("plan.json")])).toEqual(
      refused("There is no language “tlh”. There are: en, it."),
    );
  });

  it("writes the document in the plan's language, unless another is asked for", async () => {
    const languageOf = async (...args: readonly string[]) => {
      const file = inFolder("language.pdf");
      expect(await portolan(["pdf", ...args.slice(0, 1), file, ...args.slice(1)])).toEqual(done(""));
      return (await readWithPdfJs(await readFile(file))).language;
    };
    await writeFile(inFolder("it.json"), planFileText({ ...plan, project: { ...plan.project, language: "it" } }));
    expect(await languageOf(inFolder("plan.json"))).toBe("en-GB");
    expect(await languageOf(inFolder("it.json"))).toBe("it");
    expect(await languageOf(inFolder("it.json"), "--language", "en")).toBe("en-GB");
  });

  it("prints the link's fragment, and the plan in it again", async () => {
    expect(await portolan(["link", inFolder("plan.json")])).toEqual(done(`${encodePlan(plan)}\n`));
    expect(await portolan(["open", encodePlan(plan)])).toEqual(done(planFileText(plan)));
  });

  it("reads a plan and a fragment from standard input", async () => {
    expect(await portolan(["link", "-"], planFileText(plan))).toEqual(done(`${encodePlan(plan)}\n`));
    expect(await portolan(["open", "-"], `${encodePlan(plan)}\n`)).toEqual(done(planFileText(plan)));
  });

  it("prints the whole of an assessment that is larger than a pipe", async () => {
    const { stdout, exitCode } = await portolan(["assess", "-"], planFileText(largePlan(100)));
    expect(exitCode).toBe(0);
    expect(stdout.length).toBeGreaterThan(500_000);
    expect(JSON.parse(stdout)).toMatchObject({ edition: catalogue.edition.id });
  });

  it("writes the design document, and prints nothing", async () => {
    expect(await portolan(["pdf", inFolder("plan.json"), inFolder("plan.pdf")])).toEqual(done(""));
    const pdf = await readFile(inFolder("plan.pdf"), "latin1");
    expect(pdf.slice(0, 5)).toBe("%PDF-");
    expect(pdf.trimEnd().slice(-5)).toBe("%%EOF");
  });

  it("prints the plan in a document again, and says whether its pages are as they were made", async () => {
    const file = inFolder("plan.pdf");
    const changed = inFolder("changed.pdf");
    await portolan(["pdf", inFolder("plan.json"), file]);
    await writeFile(changed, `${await readFile(file, "latin1")}\n`, "latin1");
    const text = planFileText(plan);
    const { fingerprint } = assess(plan, catalogue);
    expect(await portolan(["open", file])).toEqual({
      stdout: text,
      stderr: `Opened from ${file}. The document’s pages are as Portolan made them, of plan ${fingerprint}.\n`,
      exitCode: 0,
    });
    expect(await portolan(["open", changed, "--language", "it"])).toEqual({
      stdout: text,
      stderr: `Aperto da ${changed}. Il PDF è stato modificato dopo che Portolan lo ha creato; le sue pagine potrebbero non corrispondere a questo piano. Il piano è ancora ${fingerprint}, come quando il PDF è stato creato.\n`,
      exitCode: 0,
    });
    expect((await portolan(["link", file])).stdout).toBe(`${encodePlan(plan)}\n`);
  });

  it("prints the plan in a page again, from its file and from standard input", async () => {
    const file = inFolder("again.html");
    await portolan(["html", inFolder("plan.json"), file]);
    expect(await portolan(["open", file])).toEqual(done(planFileText(plan)));
    expect(await portolan(["open", "-"], await readFile(file, "utf8"))).toEqual(done(planFileText(plan)));
    expect((await portolan(["link", file])).stdout).toBe(`${encodePlan(plan)}\n`);
  });

  it("says in one sentence on stderr that a page holds no plan", async () => {
    const file = inFolder("foreign.html");
    await writeFile(file, "<!doctype html>\n<title>Fax in two data centres</title>");
    expect(await portolan(["open", file])).toEqual(
      refused(
        `${file}: This web page holds no Portolan plan. Choose an HTML document that Portolan made, or ask for the plan’s .json file or link.`,
      ),
    );
  });

  it("says in one sentence on stderr why a PDF cannot be opened", async () => {
    const file = inFolder("sentence.pdf");
    await writeFile(file, "%PDF-1.7\nFax in two data centres");
    expect(await portolan(["open", file])).toEqual(
      refused(
        `${file}: This PDF is cut off, and its plan did not arrive. Fetch it again, or ask the sender for it again.`,
      ),
    );
  });

  it("writes the document as a page, as Word and as Markdown, in the language asked for", async () => {
    const write = async (format: string) => {
      const file = inFolder(`plan.${format}`);
      expect(await portolan([format, inFolder("plan.json"), file, "--language", "it"])).toEqual(done(""));
      return readFile(file, "latin1");
    };
    const [html, docx, markdown] = [await write("html"), await write("docx"), await write("markdown")];
    expect([html.includes('<html lang="it">'), docx.slice(0, 2), /^# /.test(markdown)]).toEqual([true, "PK", true]);
  });

  it("tells every command when asked for help, or for nothing", async () => {
    const [help, nothing] = await Promise.all([portolan(["help"]), portolan([])]);
    for (const command of ["assess", "pdf", "html", "docx", "markdown", "link", "open"])
      expect(help.stdout).toContain(`portolan ${command} `);
    expect(help).toEqual(done(help.stdout));
    expect(nothing).toEqual(help);
  });

  it("says in one sentence on stderr that a file is missing", async () => {
    const file = inFolder("nowhere.json");
    expect(await portolan(["assess", file])).toEqual(
      refused(`${file} cannot be read: there is no such file or folder.`),
    );
  });

  it("says in one sentence on stderr that a file is a folder", async () => {
    expect(await portolan(["link", folder])).toEqual(refused(`${folder} cannot be read: it is a folder.`));
  });

  it("says in one sentence on stderr that a file is not JSON", async () => {
    const file = inFolder("sentence.json");
    expect(await portolan(["link", file])).toEqual(
      refused(
        `${file}: This is neither a plan file, nor a PDF or web page. Choose a .json file that Portolan saved, or a PDF or HTML document that it made.`,
      ),
    );
  });

  it("says in one sentence on stderr that a file is no plan", async () => {
    const file = inFolder("other.json");
    expect(await portolan(["pdf", file, inFolder("other.pdf")])).toEqual(
      refused(`${file}: This holds no Portolan plan. Choose a file or link that Portolan made.`),
    );
  });

  it("names what is wrong with a plan from standard input", async () => {
    const { edition: _, ...without } = plan;
    expect(await portolan(["assess", "-"], JSON.stringify(without))).toEqual(
      refused("Standard input: The plan cannot be opened: “edition” is missing. Ask the sender for it again."),
    );
  });

  it("says in one sentence on stderr what is wrong with a link", async () => {
    const [none, damaged] = await Promise.all([
      portolan(["open", "hello"]),
      portolan(["open", encodePlan(plan).replace(/.$/, (last) => (last === "A" ? "B" : "A"))]),
    ]);
    expect(none).toEqual(refused(expectedProblem("This is not a link to a plan.", none.stderr)));
    expect(damaged).toEqual(refused(expectedProblem("This link is damaged:", damaged.stderr)));
  });

  it("says in one sentence on stderr that an output cannot be written", async () => {
    const file = inFolder("no-such-folder/plan.pdf");
    expect(await portolan(["pdf", inFolder("plan.json"), file])).toEqual(
      refused(`${file} cannot be written: there is no such file or folder.`),
    );
  });

  it.each(["frobnicate", "__proto__", "toString", "--assess"])("does not know a command “%s”", async (command) => {
    expect(await portolan([command])).toEqual(refused(`There is no command “${command}”. Try: portolan help`));
  });

  it.each([
    [["assess"], "portolan assess <plan.json>"],
    [["pdf", "plan.json"], "portolan pdf <plan.json> <out.pdf> [--language <language>]"],
    [["open", "#/s/d1", "more"], "portolan open <fragment|pdf|html>"],
  ])("says how a command is written for %j", async (args, usage) => {
    expect(await portolan(args)).toEqual(refused(`This command is written differently: ${usage}`));
  });
});

/** The text on stderr, checked to begin so and to stand on one line. */
function expectedProblem(beginning: string, stderr: string): string {
  const line = stderr.trimEnd();
  expect(line.startsWith(beginning)).toBe(true);
  expect(line).not.toContain("\n");
  return line;
}
