import type { languages as English } from "../en/languages.ts";

/** What the choices of a language say, in Italian. */
export const languages: typeof English = {
  label: "Lingua delle schermate",
  failed: "Impossibile caricare la lingua {language}. Riprovare quando il browser è connesso.",
  ofDocument: "Lingua del documento",
  ofDocumentNote: "Il PDF è in questa lingua, e lo è anche il piano condiviso per chi non ha mai scelto una lingua.",
};
