import {
  createContext,
  type ReactNode,
  startTransition,
  useCallback,
  useContext,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { Language } from "#core/plan/languages.ts";
import { loadInputs, loadParts, loadWords, usesInputs } from "#messages/loadWords.ts";
import { usedParts } from "#messages/messagesInParts.ts";
import type { Words } from "#messages/wordsIn.ts";
import { chosenLanguage, keepChosenLanguage, preferredLanguage } from "#state/languageChoice.ts";
import { WordsProvider } from "#ui/words.tsx";

type LanguageControl = {
  readonly language: Language;
  /** The language that was chosen last and whose words could not be fetched. */
  readonly failed: Language | null;
  /** Shows everything in another language and keeps that for the next visit; fails if its words cannot be fetched. */
  readonly choose: (language: Language) => Promise<void>;
  /** Shows what was sent in its own language, as long as this visitor has chosen none; `null` goes back. */
  readonly readIn: (language: Language | null) => void;
};

const LanguageContext = createContext<LanguageControl | null>(null);

export type LanguageProviderProps = {
  /** The words to begin with. */
  readonly words: Words;
  readonly children: ReactNode;
};

/** The language of the whole page, and the way to another one while it runs: nothing inside is mounted anew. */
export function LanguageProvider({ words: first, children }: LanguageProviderProps) {
  const [words, setWords] = useState(first);
  const wanted = useRef(first.language);
  const [failed, setFailed] = useState<Language | null>(null);

  useLayoutEffect(() => {
    document.documentElement.lang = words.language;
  }, [words.language]);

  const show = useCallback(async (language: Language) => {
    const before = wanted.current;
    wanted.current = language;
    try {
      const [next] = await Promise.all([
        loadWords(language),
        loadParts(language, usedParts()),
        usesInputs() && loadInputs(language),
      ]);
      // Of two choices in a row the later one holds, whichever is fetched first.
      if (wanted.current === language) startTransition(() => setWords(next));
    } catch (error) {
      if (wanted.current === language) wanted.current = before;
      throw error;
    }
  }, []);

  const choose = useCallback(
    async (language: Language) => {
      setFailed(null);
      try {
        await show(language);
      } catch (error) {
        setFailed(language);
        throw error;
      }
      keepChosenLanguage(language);
    },
    [show],
  );

  const readIn = useCallback(
    (language: Language | null) => {
      const next = chosenLanguage() ?? language ?? preferredLanguage(navigator.languages);
      // Where its words cannot be fetched, the plan is read in the language that is there.
      if (next !== wanted.current) show(next).catch(() => undefined);
    },
    [show],
  );

  const control = useMemo(
    (): LanguageControl => ({ language: words.language, failed, choose, readIn }),
    [words.language, failed, choose, readIn],
  );

  return (
    <LanguageContext value={control}>
      <WordsProvider words={words}>{children}</WordsProvider>
    </LanguageContext>
  );
}

/** The language of the page, and how to change it. */
export function useLanguage(): LanguageControl {
  const control = useContext(LanguageContext);
  if (!control) throw new Error("useLanguage needs a LanguageProvider around it");
  return control;
}

/** Reads in the language of a plan that was sent, until its screen is left. */
export function useLanguageOfReading(language: Language): void {
  const { readIn } = useLanguage();
  useEffect(() => {
    readIn(language);
    return () => readIn(null);
  }, [readIn, language]);
}
