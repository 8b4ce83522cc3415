import { describe, expect, it } from "vitest";
import { languages } from "#core/plan/languages.ts";
import { sectionIds } from "#features/inputs/sections.ts";
import { resultTabs } from "#features/results/resultTabs.ts";
import { withInputWords } from "#messages/inputWords.ts";
import { wordsOf } from "#messages/words.ts";

describe.each(languages)("the places of a plan in %s", (language) => {
  const { changes, commands, inputs, results } = withInputWords(wordsOf(language)).messages;
  const shortcuts: Readonly<Record<string, string>> = commands.shortcuts;

  it("are called in shortcuts and commands what the tabs of the results are called", () => {
    const titles = resultTabs.map((tab) => results.tabs[tab]);
    expect(resultTabs.map((_, index) => shortcuts[`view-${index + 1}`])).toEqual(titles);
  });

  it("are called in shortcuts and commands what the sections of the inputs are called", () => {
    const titles = sectionIds.map((section) => inputs.sections[section]);
    expect(sectionIds.map((_, index) => shortcuts[`section-${index + 1}`])).toEqual(titles);
  });

  it("are called by what leads there from the last edit what the tabs are called", () => {
    const unnamed = resultTabs.filter(
      // An edit changes what the document says with everything else: nothing leads there.
      (tab) => tab !== "document" && !changes.show[tab].includes(results.tabs[tab]),
    );
    expect(unnamed).toEqual([]);
  });
});
