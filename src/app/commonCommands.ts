import { catalogue } from "#catalogue/catalogue.ts";
import { emptyPlan } from "#core/plan/defaults.ts";
import type { Command } from "#features/commands/command.ts";
import type { Words } from "#messages/words.ts";
import { usePlanStore } from "#state/planStore.ts";
import { allPlans } from "#state/savedPlans.ts";
import { themes, useThemeStore } from "#state/themeStore.ts";
import { openCommands } from "./openedBy.ts";

/** What every screen offers. Whoever reads somebody else's plan is not led to begin or open others. */
export function commonCommands(words: Words, pathname: string, goTo: (address: string) => void): readonly Command[] {
  const { commands: text, plans, app } = words.messages;
  const create = (plan: Parameters<ReturnType<typeof usePlanStore.getState>["createPlan"]>[0]) =>
    goTo(`/plan/${usePlanStore.getState().createPlan(plan)}`);
  const isReading = pathname.startsWith("/s/");
  const ownPlans: readonly Command[] = [
    {
      id: "new-plan",
      title: plans.newPlan,
      group: "actions",
      keywords: [text.words.newPlan],
      run: () => create(emptyPlan(catalogue.edition.id)),
    },
    {
      id: "sample",
      title: plans.openSample,
      group: "actions",
      keywords: [text.words.sample],
      run: () => void import("#features/plans/samplePlan.ts").then(({ samplePlan }) => create(samplePlan)),
    },
    ...savedPlans(),
  ];
  return [
    ...(pathname === "/"
      ? []
      : [{ id: "plans", title: text.allPlans, group: "actions", run: () => goTo("/") } as const]),
    ...(pathname === "/catalogue"
      ? []
      : [{ id: "catalogue", title: app.catalogueTitle, group: "actions", run: () => goTo("/catalogue") } as const]),
    ...(isReading ? [] : ownPlans),
    {
      id: "sheet",
      title: text.sheet.open,
      group: "display",
      keywords: [text.words.sheet],
      shortcut: "sheet",
      run: () => openCommands("sheet"),
    },
    ...themes.map(
      (theme): Command => ({
        id: `theme/${theme}`,
        title: words.say(text.theme, { theme: app.display.themes[theme] }),
        group: "display",
        keywords: [text.words.display],
        run: () => useThemeStore.getState().choose(theme),
      }),
    ),
  ];

  function savedPlans(): readonly Command[] {
    return allPlans()
      .plans.filter(({ id }) => pathname !== `/plan/${id}`)
      .map(
        ({ id, plan: { project } }): Command => ({
          id: `plan/${id}`,
          title: project.title || plans.untitled,
          group: "plans",
          detail: [project.customer, project.revision === "" ? "" : words.say(plans.revision, project)]
            .filter((part) => part !== "")
            .join(", "),
          run: () => goTo(`/plan/${id}`),
        }),
      );
  }
}
