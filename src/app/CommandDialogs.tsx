import { useMemo } from "react";
import { useLocation, useNavigate } from "react-router";
import { CommandPalette } from "#features/commands/CommandPalette.tsx";
import type { Command } from "#features/commands/command.ts";
import { ShortcutSheet } from "#features/commands/ShortcutSheet.tsx";
import { useCommandMemory } from "#state/commandMemory.ts";
import { useWords } from "#ui/words.tsx";
import { commonCommands } from "./commonCommands.ts";
import { useLanguage } from "./LanguageProvider.tsx";
import { languageCommands } from "./languageCommands.ts";
import { offeredCommands } from "./offeredCommands.ts";

export type CommandDialogsProps = {
  readonly shown: "palette" | "sheet";
  readonly onChoose: (command: Command) => void;
  readonly onClose: () => void;
};

/** The palette with all that the present screen offers, or the sheet of shortcuts. */
export function CommandDialogs({ shown, onChoose, onClose }: CommandDialogsProps) {
  const words = useWords();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { choose } = useLanguage();
  const { areLettersOn, recent, setLetters } = useCommandMemory();
  const commands = useMemo(
    () =>
      [
        ...offeredCommands(),
        ...commonCommands(words, pathname, (address) => void navigate(address)),
        ...languageCommands(words, choose),
      ].filter(({ title }) => title !== ""),
    [words, pathname, navigate, choose],
  );
  if (shown === "palette") {
    return <CommandPalette commands={commands} recent={recent} onChoose={onChoose} onClose={onClose} />;
  }
  return (
    <ShortcutSheet
      areLettersOn={areLettersOn}
      onLetters={setLetters}
      titleOf={(id) => commands.find(({ shortcut }) => shortcut === id)?.title}
      onClose={onClose}
    />
  );
}
