import type { Language } from "#core/plan/languages.ts";

/** Each language by its own name, the same in every language. */
export const languageNames: Readonly<Record<Language, string>> = { en: "English", it: "Italiano" };
