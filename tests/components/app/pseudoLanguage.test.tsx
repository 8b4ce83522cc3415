import { act, cleanup, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { HashRouter } from "react-router";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "#app/App.tsx";
import { CrashBoundary } from "#app/CrashBoundary.tsx";
import { LanguageProvider } from "#app/LanguageProvider.tsx";
import { sectionIds } from "#features/inputs/sections.ts";
import { samplePlan } from "#features/plans/samplePlan.ts";
import { resultTabs } from "#features/results/resultTabs.ts";
import { encodePlan } from "#link/fragment.ts";
import { usePlanStore } from "#state/planStore.ts";
import { pseudoWords } from "#tests/fixtures/pseudoWords.ts";
import { untranslatedIn } from "#tests/fixtures/untranslated.ts";
import "#app/EditorRoute.tsx";
import "#app/PlansRoute.tsx";
import "#app/SharedRoute.tsx";

/** Every button of a section is pressed in these. */
const patience = 240_000;

const plan = samplePlan;

function renderPseudo(fragment: string) {
  window.location.hash = fragment;
  return render(
    <LanguageProvider words={pseudoWords}>
      <CrashBoundary>
        <HashRouter>
          <App />
        </HashRouter>
      </CrashBoundary>
    </LanguageProvider>,
  );
}

const spoken: ReadonlySet<string> = new Set([
  "aria-label",
  "aria-description",
  "aria-valuetext",
  "aria-roledescription",
  "title",
  "placeholder",
  "alt",
]);

/** What the control library itself says to screen readers; it follows the language of the page. */
const ofTheLibrary: readonly string[] = ["Dismiss"];

/** Each text that people see or hear, in which something is said in another language than the pseudo one. */
function offences(...more: readonly string[]): readonly string[] {
  const untranslated = untranslatedIn(plan, ...ofTheLibrary, ...more);
  const found = new Set<string>();
  const look = (text: string, where: string) => {
    if (untranslated(text).length > 0) found.add(`${where}: ${text.trim()}`);
  };
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (texts.nextNode()) {
    const { parentElement, textContent } = texts.currentNode;
    if (parentElement && !["style", "script"].includes(parentElement.localName))
      look(textContent ?? "", parentElement.localName);
  }
  for (const element of document.querySelectorAll("*"))
    for (const attribute of element.getAttributeNames())
      if (spoken.has(attribute)) look(element.getAttribute(attribute) ?? "", `${element.localName} ${attribute}`);
  look(document.title, "title of the window");
  return [...found];
}

/** Buttons that do the same for different entries are one kind, and pressed once. */
const kindOf = (button: Element) =>
  `${button.className} ${(button.getAttribute("aria-label") ?? button.textContent ?? "").replace(/[^\p{L}]|[A-Za-z]/gu, "").slice(0, 14)}`;

const pressable = "button:not([disabled], nav button), summary";

/** Presses one button of each kind within an element, and looks at all that comes of it. */
async function pressEverything(within: () => Element | null): Promise<readonly string[]> {
  const start = window.location.hash;
  const pressed = new Set<string>();
  const found = new Set<string>(offences());
  for (let presses = 0; presses < 120; presses += 1) {
    if (screen.queryByRole("dialog") === null && window.location.hash !== start) {
      await act(async () => {
        window.location.hash = start;
        await new Promise((resolve) => setTimeout(resolve, 50));
      });
    }
    const scope = screen.queryByRole("dialog") ?? within();
    const next = [...(scope?.querySelectorAll(pressable) ?? [])].find((button) => !pressed.has(kindOf(button)));
    if (!next) {
      if (screen.queryByRole("dialog") === null) break;
      fireEvent.keyDown(document.activeElement ?? document.body, { key: "Escape" });
      if (screen.queryByRole("dialog") !== null) break;
      continue;
    }
    pressed.add(kindOf(next));
    await act(async () => fireEvent.click(next));
    for (const offence of offences()) found.add(offence);
  }
  return [...found];
}

beforeEach(() => {
  vi.spyOn(window, "print").mockImplementation(() => undefined);
  usePlanStore.setState(usePlanStore.getInitialState());
});

describe("in a language that nobody speaks, nothing is said in another", () => {
  it("on the start screen, without plans and with one", async () => {
    renderPseudo("#/");
    await screen.findByRole("heading", { level: 1 });
    expect(offences()).toEqual([]);
    cleanup();
    usePlanStore.getState().createPlan(plan);
    renderPseudo("#/");
    await screen.findAllByRole("heading", { level: 3 });
    expect(await pressEverything(() => document.querySelector("main"))).toEqual([]);
  });

  it.each(sectionIds)(
    "in the section %s, whatever is pressed",
    async (section) => {
      const id = usePlanStore.getState().createPlan(plan);
      renderPseudo(`#/plan/${id}`);
      await screen.findAllByRole("navigation");
      const ways = await waitFor(() => {
        const found = document.querySelectorAll<HTMLElement>(".pane-inputs nav button");
        if (found.length === 0) throw new Error("The inputs are not there yet.");
        return found;
      });
      const entry = ways[sectionIds.indexOf(section)];
      if (!entry) throw new Error(`There is no way to the section ${section}.`);
      await act(async () => fireEvent.click(entry));
      expect(await pressEverything(() => document.querySelector(".pane-inputs"))).toEqual([]);
    },
    patience,
  );

  it.each(resultTabs)(
    "in the results %s, whatever is pressed",
    async (tab) => {
      const id = usePlanStore.getState().createPlan(plan);
      renderPseudo(`#/plan/${id}?tab=${tab}`);
      await screen.findAllByRole("tab");
      expect(await pressEverything(() => document.querySelector('[role="tabpanel"]'))).toEqual([]);
    },
    patience,
  );

  it(
    "in a shared plan, whatever is pressed",
    async () => {
      renderPseudo(encodePlan(plan));
      await screen.findByRole("heading", { level: 1 });
      expect(offences()).toEqual([]);
    },
    patience,
  );

  it.each(["#/nowhere", "#/plan/none", "#/s/d9.1.x.y", encodePlan(plan).slice(0, -10), "#/s/d2.4.zzzz.abcd"])(
    "where %s leads",
    async (fragment) => {
      renderPseudo(fragment);
      await screen.findByRole("heading", { level: 1 });
      // The codec of the link is told back.
      expect(offences("d9")).toEqual([]);
    },
  );

  it("when a screen fails", () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    function Broken(): never {
      throw new Error("what the browser says");
    }
    render(
      <LanguageProvider words={pseudoWords}>
        <CrashBoundary>
          <Broken />
        </CrashBoundary>
      </LanguageProvider>,
    );
    expect(offences("what the browser says")).toEqual([]);
  });
});
