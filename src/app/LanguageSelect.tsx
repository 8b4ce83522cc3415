import { languages } from "#core/plan/languages.ts";
import { languageNames } from "#messages/languageNames.ts";
import { Select } from "#ui/Select.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import { useLanguage } from "./LanguageProvider.tsx";

const options = languages.map((language) => ({ value: language, label: languageNames[language] }));

/** The language of the screens, each by its own name. */
export function LanguageSelect() {
  const { messages, say } = useWords();
  const text = messages.languages;
  const { language, failed, choose } = useLanguage();
  return (
    <div className="language-select">
      <Select
        label={text.label}
        value={language}
        options={options}
        onChange={(next) => choose(next).catch(() => undefined)}
      />
      <StatusLine message={failed === null ? "" : say(text.failed, { language: languageNames[failed] })} />
    </div>
  );
}
