import type { languages as English } from "../en/languages.ts";

/** Ciò che dice la scelta della lingua. */
export const languages: typeof English = {
  label: "Lingua delle schermate",
  failed: "Impossibile caricare la lingua {language}. Riprovare quando il browser è connesso.",
};
