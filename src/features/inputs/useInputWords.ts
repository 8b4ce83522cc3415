import { type InputWords, withInputWords } from "#messages/inputWords.ts";
import { useWords } from "#ui/words.tsx";

/** The words of the inputs in the nearest language. */
export const useInputWords = (): InputWords => withInputWords(useWords());
