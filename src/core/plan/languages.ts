/** Every language that Portolan speaks, on its screens and in its documents: BCP 47, and never taken out again. */
export const languages = ["en", "it"] as const;

export type Language = (typeof languages)[number];

/** The language of a text that a person chose, or that came from outside, if Portolan speaks it. */
export function asLanguage(text: string): Language | null {
  return languages.find((language) => language === text) ?? null;
}
