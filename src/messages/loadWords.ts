import type { Language } from "#core/plan/languages.ts";
import type { InputMessages, Messages, PaperMessages } from "./messages.ts";
import { type Words, wordsIn } from "./wordsIn.ts";

/** The words of the screens, and beside them those of the inputs. */
export type InputWords = Words & { readonly messages: Messages & InputMessages };

/** The words of the screens, and beside them those of the document and the command line. */
export type PaperWords = Words & { readonly messages: Messages & PaperMessages };

/** The three parts of a language. Each is a file of its own, fetched when first asked for. */
type Parts = {
  readonly screens: () => Promise<Messages>;
  readonly inputs: () => Promise<InputMessages>;
  readonly paper: () => Promise<PaperMessages>;
};

const parts: Readonly<Record<Language, Parts>> = {
  en: {
    screens: () => import("./en/english.ts").then(({ english }) => english),
    inputs: () => import("./en/englishInputs.ts").then(({ englishInputs }) => englishInputs),
    paper: () => import("./en/englishOnPaper.ts").then(({ englishOnPaper }) => englishOnPaper),
  },
  it: {
    screens: () => import("./it/italian.ts").then(({ italian }) => italian),
    inputs: () => import("./it/italianInputs.ts").then(({ italianInputs }) => italianInputs),
    paper: () => import("./it/italianOnPaper.ts").then(({ italianOnPaper }) => italianOnPaper),
  },
};

const loaded = new Map<Language, Words>();

/** The words of the screens in a language: the same object whenever asked for. */
export async function loadWords(language: Language): Promise<Words> {
  const messages = await parts[language].screens();
  const words = loaded.get(language) ?? wordsIn(language, messages);
  loaded.set(language, words);
  return words;
}

/** The words of the document in a language. */
export async function loadPaperWords(language: Language): Promise<PaperWords> {
  const [words, paper] = await Promise.all([loadWords(language), parts[language].paper()]);
  return addPaper(words, paper);
}

const loadedInputs = new Map<Language, InputMessages>();
const loadingInputs = new Map<Language, Promise<InputMessages>>();

/** The words of the inputs in a language: the same promise whenever asked for. What failed is tried again. */
export function loadInputs(language: Language): Promise<InputMessages> {
  const known = loadingInputs.get(language);
  if (known !== undefined) return known;
  const loading = parts[language].inputs().then(
    (inputs) => {
      loadedInputs.set(language, inputs);
      return inputs;
    },
    (error: unknown) => {
      loadingInputs.delete(language);
      throw error;
    },
  );
  loadingInputs.set(language, loading);
  return loading;
}

/** Whether the inputs are in use in some language, so that another language needs them too. */
export const usesInputs = (): boolean => loadingInputs.size > 0;

/** Words with those of the inputs, if `loadInputs` has them; words that came with them are taken as they are. */
export function inputWordsNow(words: Words): InputWords | null {
  if (hasInputMessages(words)) return words;
  const inputs = loadedInputs.get(words.language);
  return inputs === undefined ? null : addInputs(words, inputs);
}

const hasInputMessages = (words: Words): words is InputWords => "inputs" in words.messages;

const withInputs = new WeakMap<Words, InputWords>();

/** Words with those of the inputs; the same object for the same words. */
export function addInputs(words: Words, inputs: InputMessages): InputWords {
  const found = withInputs.get(words);
  if (found) return found;
  const made = { ...words, messages: { ...words.messages, ...inputs } };
  withInputs.set(words, made);
  return made;
}

/** Words with those of the document and the command line. */
export function addPaper(words: Words, paper: PaperMessages): PaperWords {
  return { ...words, messages: { ...words.messages, ...paper } };
}
