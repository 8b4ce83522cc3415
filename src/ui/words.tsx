import { createContext, type ReactNode, useContext } from "react";
import { I18nProvider } from "react-aria-components/I18nProvider";
import type { Words } from "#messages/words.ts";

const WordsContext = createContext<Words | null>(null);

export type WordsProviderProps = { readonly words: Words; readonly children: ReactNode };

/** Gives everything inside it the words of one language; what the control library says of itself is in it too. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  return (
    <I18nProvider locale={words.locale}>
      <WordsContext value={words}>{children}</WordsContext>
    </I18nProvider>
  );
}

/** The words of the nearest `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider around it");
  return words;
}
