import { asLanguage, type Language } from "#core/plan/languages.ts";
import { browserStorage } from "./planStorage.ts";

const key = "portolan/language";

/** The language that was chosen in this browser before; `null` if none was, or where storage is switched off. */
export function chosenLanguage(): Language | null {
  try {
    return asLanguage(browserStorage()?.getItem(key) ?? "");
  } catch {
    return null;
  }
}

/** Keeps a choice for the next visit. Where storage is full or switched off it holds for this visit only. */
export function keepChosenLanguage(language: Language): void {
  try {
    browserStorage()?.setItem(key, language);
  } catch {
    // The choice is made all the same.
  }
}

/**
 * The first of somebody's languages that Portolan speaks, whatever the country; English if there is none.
 *
 * @param preferred BCP 47 tags, the dearest first.
 */
export function preferredLanguage(preferred: readonly string[]): Language {
  for (const tag of preferred) {
    const language = asLanguage(tag.toLowerCase().split("-")[0] ?? "");
    if (language) return language;
  }
  return "en";
}
