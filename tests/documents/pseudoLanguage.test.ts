import { describe, expect, it } from "vitest";
import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Plan } from "#core/plan/schema.ts";
import { documentModel } from "#document/documentModel.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { documentInput } from "#tests/fixtures/documentOf.ts";
import { pseudo, pseudoPaperWords } from "#tests/fixtures/pseudoWords.ts";
import { untranslatedIn } from "#tests/fixtures/untranslated.ts";
import { everything } from "#tests/scenarios/everything.scenario.ts";
import { modelText } from "./modelText.ts";

describe("a message in the pseudo language", () => {
  it("keeps arguments and the syntax of choices, and no letter besides", () => {
    expect(
      pseudo("{count, plural, =0 {No site} one {# site} other {# sites}} at {name}, {share, number, ::percent}"),
    ).toBe("⟦{count, plural, =0 {Ńò şìťè} one {# şìťè} other {# şìťèş}} àť {name}, {share, number, ::percent}⟧");
  });
});

describe("the search for what is not translated", () => {
  it("finds words of any other language, and leaves alone what the plan and its sources say", () => {
    const untranslated = untranslatedIn(samplePlan);
    expect(untranslated("⟦Ńò⟧ Köln: ⟦ďòŵń⟧, TCP 443")).toEqual([]);
    expect(untranslated("⟦Ńò⟧ Köln is down, and no TCP")).toEqual(["is", "down", "and", "no"]);
  });
});

/** Without what the typesetter is told of a line: what it is, its id, where it leads. */
const withoutIds = (text: string) => text.replaceAll(/\[(?:(?:to )?[a-z0-9/-]+|QR code of \d+ modules)\]/g, "");

const dressed = (plan: Plan): Plan => ({
  ...plan,
  project: { ...plan.project, notes: "Ring the night porter first" },
  document: {
    ...plan.document,
    audience: "internal",
    revisions: [{ revision: "First", date: "2026-10-01", author: "Luca Bianchi", change: "Without recording" }],
    distribution: [{ name: "Ada Rossi", role: "Network team" }],
    signatures: [{ name: "Ada Rossi", role: "Approves" }],
  },
});

describe("the document", () => {
  it.each([
    ["the sample", samplePlan],
    ["an empty plan", emptyPlan(catalogue.edition.id)],
    ["everything that a plan can ask for", everything.plan],
    ["everything, in the internal version with names and revisions", dressed(everything.plan)],
  ])("says nothing but messages, of %s", (_, plan) => {
    const untranslated = untranslatedIn(plan, documentInput(plan).link, "(portrait)", "(landscape)");
    const text = withoutIds(modelText(documentModel({ ...documentInput(plan), words: pseudoPaperWords })));
    expect(text.split("\n").filter((line) => untranslated(line).length > 0)).toEqual([]);
  });
});
