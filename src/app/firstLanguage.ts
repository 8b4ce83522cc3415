import type { Language } from "#core/plan/languages.ts";
import { chosenLanguage, preferredLanguage } from "#state/languageChoice.ts";

/**
 * The language in which the page opens: what was chosen here before; for somebody who was sent a plan, the language of
 * its document; else the browser's.
 */
export async function firstLanguage(fragment: string): Promise<Language> {
  return chosenLanguage() ?? (await languageOfLink(fragment)) ?? preferredLanguage(navigator.languages);
}

async function languageOfLink(fragment: string): Promise<Language | null> {
  if (!fragment.startsWith("#/s/")) return null;
  // What cannot be read or fetched is said by the screen.
  const opened = await import("./openFragment.ts").then(({ openFragment }) => openFragment(fragment)).catch(() => null);
  return opened?.ok ? opened.value.plan.project.language : null;
}
