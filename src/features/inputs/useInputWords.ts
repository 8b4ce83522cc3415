import { use } from "react";
import { addInputs, type InputWords, inputWordsNow, loadInputs } from "#messages/loadWords.ts";
import { useWords } from "#ui/words.tsx";

/** The words of the inputs in the nearest language; whoever shows inputs before these are loaded waits for them. */
export function useInputWords(): InputWords {
  const words = useWords();
  return inputWordsNow(words) ?? addInputs(words, use(loadInputs(words.language)));
}
