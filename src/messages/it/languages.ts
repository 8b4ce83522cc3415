import type { languages as English } from "../en/languages.ts";

/** What the choices of a language say, in Italian. */
export const languages: typeof English = {
  label: "Lingua delle schermate",
  failed: "Impossibile caricare la lingua {language}. Riprovare quando il browser è connesso.",
  ofDocument: "Lingua del documento",
  ofDocumentNote:
    "In questa lingua è il PDF, e il piano condiviso per chi lo legge senza aver scelto prima una lingua qui.",
};
