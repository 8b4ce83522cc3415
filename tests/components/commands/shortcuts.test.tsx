import { fireEvent, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { ShortcutSheet } from "#features/commands/ShortcutSheet.tsx";
import { keyTexts, shortcutPressed } from "#features/commands/shortcutKeys.ts";
import { type Shortcut, shortcuts } from "#features/commands/shortcuts.ts";
import { useShortcutKeys } from "#features/commands/useShortcutKeys.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords, words } from "../renderWithWords.tsx";

const all: readonly Shortcut[] = shortcuts;

/** The keyboard event of somebody who presses exactly these keys. */
const pressOf = ({ key, modifiers }: Shortcut["keys"][number], mac: boolean) => ({
  key,
  code: key,
  ctrlKey: !mac && modifiers.startsWith("mod"),
  metaKey: mac && modifiers.startsWith("mod"),
  shiftKey: modifiers.endsWith("shift"),
  altKey: false,
});

const sheet = (areLettersOn = true, onLetters = vi.fn()) =>
  renderWithWords(
    <ShortcutSheet areLettersOn={areLettersOn} onLetters={onLetters} titleOf={() => undefined} onClose={vi.fn()} />,
  );

function Listener({ run, areLettersOn = true }: { run: (id: string) => void; areLettersOn?: boolean }) {
  useShortcutKeys({
    run: (id) => {
      run(id);
      return true;
    },
    areLettersOn,
  });
  return (
    <>
      <input aria-label="Search" />
      <input aria-label="Of the plan" data-path="project.title" />
      <input aria-label="Tick" type="checkbox" />
      <select aria-label="Choice" />
    </>
  );
}

describe("the sheet of shortcuts", () => {
  it("lists exactly the shortcuts that the keyboard knows, each with keys that press it", async () => {
    sheet();
    const listed = screen.getAllByRole("term").map(({ textContent }) => textContent);
    expect(listed.toSorted()).toEqual(all.map(({ id }) => words.messages.commands.shortcuts[id]).toSorted());
    for (const mac of [true, false]) {
      for (const { id, keys } of all) {
        const ways = keys.filter(({ only }) => only === undefined || (only === "mac") === mac);
        expect(ways.map((way) => shortcutPressed(pressOf(way, mac), mac)?.id)).toEqual(ways.map(() => id));
        expect(keyTexts(words, id, mac).length).toBe(ways.length);
      }
    }
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });

  it("names keys as a Mac has them, and leaves Command+Y to its browsers", () => {
    const signs = (mac: boolean) => keyTexts(words, "redo", mac).map((keys) => keys.map(({ sign }) => sign).join(" "));
    expect(signs(true)).toEqual(["⇧ ⌘ Z"]);
    expect(signs(false)).toEqual(["Ctrl Shift Z", "Ctrl Y"]);
  });

  it("switches the single characters off", async () => {
    const onLetters = vi.fn();
    sheet(true, onLetters);
    await userEvent.click(screen.getByRole("switch", { name: "Shortcuts of a single character" }));
    expect(onLetters).toHaveBeenCalledExactlyOnceWith(false);
  });

  it("groups them", () => {
    sheet();
    expect(within(screen.getByRole("region", { name: "Sections of the inputs" })).getAllByRole("term").length).toBe(7);
  });
});

describe("useShortcutKeys", () => {
  it("leaves single characters to fields and lists that take them", async () => {
    const run = vi.fn();
    renderWithWords(<Listener run={run} />);
    await userEvent.type(screen.getByLabelText("Search"), "n?/1");
    await userEvent.type(screen.getByLabelText("Of the plan"), "c");
    fireEvent.keyDown(screen.getByLabelText("Choice"), { key: "p" });
    expect(run).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText("Tick"), { key: "n" });
    expect(run).toHaveBeenCalledExactlyOnceWith("next-point");
  });

  it("hears nothing of single characters when they are off, and everything else", () => {
    const run = vi.fn();
    renderWithWords(<Listener run={run} areLettersOn={false} />);
    fireEvent.keyDown(document.body, { key: "n" });
    fireEvent.keyDown(document.body, { key: "!", code: "Digit1", shiftKey: true });
    fireEvent.keyDown(document.body, { key: "k", ctrlKey: true });
    expect(run.mock.calls).toEqual([["palette"]]);
  });

  it("undoes in fields of the plan, and leaves undo to other fields", () => {
    const run = vi.fn();
    renderWithWords(<Listener run={run} />);
    fireEvent.keyDown(screen.getByLabelText("Search"), { key: "z", ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
    fireEvent.keyDown(screen.getByLabelText("Of the plan"), { key: "z", ctrlKey: true });
    expect(run.mock.calls).toEqual([["undo"]]);
  });

  it("leaves alone what has Alt, what composes a letter, and what somebody else has answered", () => {
    const run = vi.fn();
    renderWithWords(<Listener run={run} />);
    fireEvent.keyDown(document.body, { key: "n", altKey: true });
    fireEvent.keyDown(document.body, { key: "n", isComposing: true });
    fireEvent.keyDown(document.body, { key: "c", ctrlKey: true });
    expect(run).not.toHaveBeenCalled();
  });
});
