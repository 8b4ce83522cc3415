import { useCallback, useRef, useState } from "react";
import type { Assessment, PlanPath } from "#core/assess/assessment.ts";
import type { Plan } from "#core/plan/schema.ts";
import type { Command } from "#features/commands/command.ts";
import { shortcuts } from "#features/commands/shortcuts.ts";
import { type SectionId, sectionIds } from "#features/inputs/sections.ts";
import { useInputWords } from "#features/inputs/useInputWords.ts";
import { type ResultTab, resultTabs } from "#features/results/resultTabs.ts";
import { usePlanStore } from "#state/planStore.ts";
import { useCommands } from "./offeredCommands.ts";
import { planCommands, planPoints } from "./planCommands.ts";

export type EditorWays = {
  readonly plan: Plan;
  readonly assessment: Assessment;
  readonly goTo: (at: PlanPath) => void;
  readonly openSection: (section: SectionId) => void;
  readonly showTab: (tab: ResultTab) => void;
  readonly searchPorts: () => void;
};

/**
 * Offers all that can be done with the open plan and gone to in it.
 *
 * @returns What the last way through the points came to, as a sentence; empty until then, and after an edit.
 */
export function useEditorCommands(ways: EditorWays): string {
  const words = useInputWords();
  const visited = useRef<string | null>(null);
  const [news, setNews] = useState<{ readonly of: Plan; readonly text: string } | null>(null);

  const visit = useCallback(
    (step: 1 | -1) => {
      const text = words.messages.commands;
      const points = planPoints(words, ways.assessment);
      const before = points.findIndex(({ id }) => id === visited.current);
      const start = before < 0 && step < 0 ? 0 : before;
      const place = (start + step + points.length) % Math.max(1, points.length);
      const point = points[place];
      visited.current = point?.id ?? null;
      const said = point
        ? words.say(text.point, { place: place + 1, total: points.length, text: point.text })
        : text.noPoints;
      setNews({ of: ways.plan, text: said });
      if (point) ways.goTo(point.at);
    },
    [words, ways.assessment, ways.plan, ways.goTo],
  );

  useCommands(() => {
    const { undo, redo, undoLabel, redoLabel } = usePlanStore.getState();
    const { app, commands: text, inputs, results } = words.messages;
    const steps: readonly Command[] = [
      ...(undoLabel === null ? [] : [action("undo", words.say(app.undoStep, { label: undoLabel }), undo)]),
      ...(redoLabel === null ? [] : [action("redo", words.say(app.redoStep, { label: redoLabel }), redo)]),
      action("next-point", text.next, () => visit(1)),
      action("previous-point", text.previous, () => visit(-1)),
      action("search", text.shortcuts.search, ways.searchPorts),
      { id: "print", title: text.print, group: "actions", keywords: [text.words.print], run: () => window.print() },
    ];
    const sections = sectionIds.map((section, index): Command => {
      const title = inputs.sections[section];
      return numbered("section", index, title, "sections", () => ways.openSection(section));
    });
    const views = resultTabs.map((tab, index): Command => {
      return numbered("view", index, results.tabs[tab], "results", () => ways.showTab(tab));
    });
    const points = planPoints(words, ways.assessment);
    return [...steps, ...sections, ...views, ...planCommands(words, ways.plan, points, ways.goTo)];
  });

  return news !== null && news.of === ways.plan ? news.text : "";
}

const action = (id: NonNullable<Command["shortcut"]>, title: string, run: () => void): Command => ({
  id,
  title,
  group: "actions",
  shortcut: id,
  run,
});

/** A place that is known by its number; one without a shortcut of its own is offered all the same. */
function numbered(
  kind: "section" | "view",
  index: number,
  title: string,
  group: Command["group"],
  run: () => void,
): Command {
  const found = shortcuts.find(({ id }) => id === `${kind}-${index + 1}`);
  return { id: `${kind}/${index + 1}`, title, group, run, ...(found ? { shortcut: found.id } : {}) };
}
