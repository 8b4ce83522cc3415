import type { Language } from "#core/plan/languages.ts";
import type { catalogueScreen } from "./en/catalogueScreen.ts";
import type { Words } from "./wordsIn.ts";

/** What only the catalogue screen says, in one language. */
export type CatalogueMessages = typeof catalogueScreen;

/** The words of the screens, and beside them those of the catalogue screen. */
export type CatalogueWords = Words & { readonly screen: CatalogueMessages };

/** Each is a file of its own, fetched when the catalogue is first opened in its language. */
const files: Readonly<Record<Language, () => Promise<CatalogueMessages>>> = {
  en: () => import("./en/catalogueScreen.ts").then(({ catalogueScreen }) => catalogueScreen),
  it: () => import("./it/catalogueScreen.ts").then(({ catalogueScreen }) => catalogueScreen),
};

const loaded = new Map<Language, CatalogueMessages>();
const loading = new Map<Language, Promise<CatalogueMessages>>();

/** The words of the catalogue screen: the same promise whenever asked for. What failed is tried again. */
export function loadCatalogueMessages(language: Language): Promise<CatalogueMessages> {
  const known = loading.get(language);
  if (known !== undefined) return known;
  const asked = files[language]().then(
    (messages) => {
      loaded.set(language, messages);
      return messages;
    },
    (error: unknown) => {
      loading.delete(language);
      throw error;
    },
  );
  loading.set(language, asked);
  return asked;
}

/** The words of the catalogue screen, if `loadCatalogueMessages` has them. */
export const catalogueMessagesNow = (language: Language): CatalogueMessages | null => loaded.get(language) ?? null;

const made = new WeakMap<Words, CatalogueWords>();

/** Words with those of the catalogue screen; the same object for the same words. */
export function addCatalogueMessages(words: Words, screen: CatalogueMessages): CatalogueWords {
  const found = made.get(words);
  if (found) return found;
  const added = { ...words, screen };
  made.set(words, added);
  return added;
}
