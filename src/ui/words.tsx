import { createContext, type ReactNode, useContext } from "react";
import type { Words } from "#messages/words.ts";

const WordsContext = createContext<Words | null>(null);

export type WordsProviderProps = { readonly words: Words; readonly children: ReactNode };

/** Gives everything inside it the words of one language. */
export function WordsProvider({ words, children }: WordsProviderProps) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

/** The words of the nearest `WordsProvider`. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (!words) throw new Error("useWords needs a WordsProvider around it");
  return words;
}
