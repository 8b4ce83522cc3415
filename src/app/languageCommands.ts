import { type Language, languages } from "#core/plan/languages.ts";
import type { Command } from "#features/commands/command.ts";
import { languageNames } from "#messages/languageNames.ts";
import type { Words } from "#messages/words.ts";
import { displaySettingsId } from "./DisplaySettings.tsx";

/** A command for each language of the screens, found in every language by its own name. */
export function languageCommands(words: Words, choose: (language: Language) => Promise<void>): readonly Command[] {
  const text = words.messages.commands;
  return languages.map((language) => ({
    id: `language/${language}`,
    title: words.say(text.language, { language: languageNames[language] }),
    group: "display",
    keywords: [text.words.language, language],
    // Where its words cannot be fetched, the settings say so, beside the way to try again.
    run: () => void choose(language).catch(() => document.getElementById(displaySettingsId)?.showPopover()),
  }));
}
