import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it, vi } from "vitest";
import { CommandPalette } from "#features/commands/CommandPalette.tsx";
import type { Command } from "#features/commands/command.ts";
import { accessibilityProblems } from "../accessibilityProblems.ts";
import { renderWithWords } from "../renderWithWords.tsx";

const commands: readonly Command[] = [
  { id: "undo", title: "Undo: Title", group: "actions", shortcut: "undo", run: vi.fn() },
  { id: "s1", title: "Milano", detail: "Data centre", group: "sites", run: vi.fn() },
  { id: "s2", title: "Málaga", detail: "Branch", group: "sites", run: vi.fn() },
];

const open = (recent: readonly string[] = []) => {
  const onChoose = vi.fn();
  const onClose = vi.fn();
  renderWithWords(<CommandPalette commands={commands} recent={recent} onChoose={onChoose} onClose={onClose} />);
  return { onChoose, onClose, field: screen.getByRole("combobox") };
};

const active = () => {
  const id = screen.getByRole("combobox").getAttribute("aria-activedescendant");
  return id === null ? null : document.getElementById(id)?.textContent;
};

describe("CommandPalette", () => {
  it("is a search field with a list of named groups, without accessibility problems", async () => {
    const { field } = open();
    expect(document.activeElement).toBe(field);
    const sites = within(screen.getByRole("listbox")).getByRole("group", { name: "Sites" });
    expect(
      within(sites)
        .getAllByRole("option")
        .map(({ textContent }) => textContent),
    ).toEqual(["MilanoData centre", "MálagaBranch"]);
    expect(await accessibilityProblems(document.body)).toEqual([]);
  });

  it("moves with the arrows, round the ends, and to both ends", async () => {
    open();
    expect(active()).toContain("Undo");
    await userEvent.keyboard("{ArrowDown}");
    expect(active()).toContain("Milano");
    await userEvent.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toContain("Málaga");
    await userEvent.keyboard("{Home}");
    expect(active()).toContain("Undo");
    await userEvent.keyboard("{End}");
    expect(active()).toContain("Málaga");
  });

  it("chooses with Enter what typing left first, and says how many there are", async () => {
    const { onChoose } = open();
    await userEvent.keyboard("malaga");
    expect(screen.getByRole("status").textContent).toBe("1 result");
    await userEvent.keyboard("{Enter}");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(commands[2]);
  });

  it("says that nothing is found, and Enter then does nothing", async () => {
    const { onChoose } = open();
    await userEvent.keyboard("xyzzy{Enter}");
    expect(screen.getByRole("status").textContent).toBe("Nothing is called “xyzzy”. Try fewer letters.");
    expect(active()).toBeNull();
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("chooses with a click, and closes with Escape", async () => {
    const { onChoose, onClose } = open();
    await userEvent.click(screen.getByRole("option", { name: /Milano/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(commands[1]);
    await userEvent.keyboard("{Escape}");
    expect(onClose).toHaveBeenCalledOnce();
  });

  it("offers what was used last before all others", () => {
    open(["s2"]);
    expect(screen.getAllByRole("option")[0]?.textContent).toContain("Málaga");
    expect(screen.getByRole("group", { name: "Used last" })).toBeTruthy();
  });
});
