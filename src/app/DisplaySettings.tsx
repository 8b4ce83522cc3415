import { themes, useThemeStore } from "#state/themeStore.ts";
import { Icon } from "#ui/Icon.tsx";
import { Select } from "#ui/Select.tsx";
import { useWords } from "#ui/words.tsx";
import { LanguageSelect } from "./LanguageSelect.tsx";
import "#ui/Button.css";
import "./DisplaySettings.css";

/** The settings in the page: what a command could not do is said there. */
export const displaySettingsId = "display-settings";

/** How this browser shows every plan; nothing of it goes into a plan. */
export function DisplaySettings() {
  const { messages } = useWords();
  const text = messages.app.display;
  const theme = useThemeStore((state) => state.theme);
  const choose = useThemeStore((state) => state.choose);
  return (
    <>
      <button
        type="button"
        className="button button-quiet button-icon"
        popoverTarget={displaySettingsId}
        aria-label={text.title}
        title={text.title}
      >
        <Icon name="sun" />
      </button>
      <div id={displaySettingsId} popover="auto" className="display-settings" role="group" aria-label={text.title}>
        <Select
          label={text.theme}
          value={theme}
          options={themes.map((value) => ({ value, label: text.themes[value] }))}
          onChange={choose}
        />
        <LanguageSelect />
      </div>
    </>
  );
}
