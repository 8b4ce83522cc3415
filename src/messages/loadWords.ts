import type { Language } from "#core/plan/languages.ts";
import type { InputMessages, MessageParts, Messages, PaperMessages } from "./messages.ts";
import { fetchPart, type LaterPart, laterParts, messagesInParts } from "./messagesInParts.ts";
import { type Words, wordsIn } from "./wordsIn.ts";

/** The words of the screens, and beside them those of the inputs. */
export type InputWords = Words & { readonly messages: Messages & InputMessages };

/** The words of the screens, and beside them those of the document and the command line. */
export type PaperWords = Words & { readonly messages: Messages & PaperMessages };

/** The files of a language, each fetched when first asked for. */
type Files = { readonly [P in keyof MessageParts]: () => Promise<MessageParts[P]> } & {
  readonly inputs: () => Promise<InputMessages>;
  readonly paper: () => Promise<PaperMessages>;
};

const files: Readonly<Record<Language, Files>> = {
  en: {
    first: () => import("./en/englishFirst.ts").then(({ englishFirst }) => englishFirst),
    plans: () => import("./en/englishPlans.ts").then(({ englishPlans }) => englishPlans),
    verdict: () => import("./en/englishVerdict.ts").then(({ englishVerdict }) => englishVerdict),
    details: () => import("./en/englishDetails.ts").then(({ englishDetails }) => englishDetails),
    editor: () => import("./en/englishEditor.ts").then(({ englishEditor }) => englishEditor),
    pdfs: () => import("./en/englishPdfs.ts").then(({ englishPdfs }) => englishPdfs),
    moreInputs: () => import("./en/englishMoreInputs.ts").then(({ englishMoreInputs }) => englishMoreInputs),
    documentScreen: () =>
      import("./en/englishDocumentScreen.ts").then(({ englishDocumentScreen }) => englishDocumentScreen),
    inputs: () => import("./en/englishInputs.ts").then(({ englishInputs }) => englishInputs),
    paper: () => import("./en/englishOnPaper.ts").then(({ englishOnPaper }) => englishOnPaper),
  },
  it: {
    first: () => import("./it/italianFirst.ts").then(({ italianFirst }) => italianFirst),
    plans: () => import("./it/italianPlans.ts").then(({ italianPlans }) => italianPlans),
    verdict: () => import("./it/italianVerdict.ts").then(({ italianVerdict }) => italianVerdict),
    details: () => import("./it/italianDetails.ts").then(({ italianDetails }) => italianDetails),
    editor: () => import("./it/italianEditor.ts").then(({ italianEditor }) => italianEditor),
    pdfs: () => import("./it/italianPdfs.ts").then(({ italianPdfs }) => italianPdfs),
    moreInputs: () => import("./it/italianMoreInputs.ts").then(({ italianMoreInputs }) => italianMoreInputs),
    documentScreen: () =>
      import("./it/italianDocumentScreen.ts").then(({ italianDocumentScreen }) => italianDocumentScreen),
    inputs: () => import("./it/italianInputs.ts").then(({ italianInputs }) => italianInputs),
    paper: () => import("./it/italianOnPaper.ts").then(({ italianOnPaper }) => italianOnPaper),
  },
};

const loaded = new Map<Language, Words>();

/** The words of the screens in a language: the same object whenever asked for. Parts that are not there yet follow. */
export async function loadWords(language: Language): Promise<Words> {
  const known = loaded.get(language);
  if (known) return known;
  const first = await files[language].first();
  const words = loaded.get(language) ?? wordsIn(language, messagesInParts(first, files[language]));
  loaded.set(language, words);
  return words;
}

/** Fetches parts of a language, so that no screen waits for them later. What failed is tried again. */
export async function loadParts(language: Language, parts: readonly LaterPart[]): Promise<void> {
  const { messages } = await loadWords(language);
  await Promise.all(parts.map((part) => fetchPart(messages, part)));
}

/** The words of the document in a language. */
export async function loadPaperWords(language: Language): Promise<PaperWords> {
  const [words, paper] = await Promise.all([
    loadWords(language),
    files[language].paper(),
    loadParts(language, laterParts),
  ]);
  return addPaper(words, paper);
}

const loadedInputs = new Map<Language, InputMessages>();
const loadingInputs = new Map<Language, Promise<InputMessages>>();

/** The words of the inputs in a language: the same promise whenever asked for. What failed is tried again. */
export function loadInputs(language: Language): Promise<InputMessages> {
  const known = loadingInputs.get(language);
  if (known !== undefined) return known;
  const loading = files[language].inputs().then(
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
  // Copied without being read: a part that is not there yet may be read only by whoever can wait for it.
  const both = { ...Object.getOwnPropertyDescriptors(words.messages), ...Object.getOwnPropertyDescriptors(inputs) };
  // The properties of both are what both types list.
  const messages = Object.defineProperties({}, both) as Messages & InputMessages;
  const made = { ...words, messages };
  withInputs.set(words, made);
  return made;
}

/** Words with those of the document and the command line. */
export function addPaper(words: Words, paper: PaperMessages): PaperWords {
  return { ...words, messages: { ...words.messages, ...paper } };
}
