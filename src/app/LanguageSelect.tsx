import { useState } from "react";
import { type Language, languages } from "#core/plan/languages.ts";
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
  const { language, choose } = useLanguage();
  const [failed, setFailed] = useState<Language | null>(null);
  const change = (next: Language) => {
    setFailed(null);
    choose(next).catch(() => setFailed(next));
  };
  return (
    <div className="language-select">
      <Select label={text.label} value={language} options={options} onChange={change} />
      <StatusLine message={failed === null ? "" : say(text.failed, { language: languageNames[failed] })} />
    </div>
  );
}
