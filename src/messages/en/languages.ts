/** What the choices of a language say: that of the screens, and that of a plan's document. */
export const languages = {
  label: "Language of the screens",
  failed: "{language} could not be loaded. Try again when this browser is connected.",
  ofDocument: "Language of the document",
  ofDocumentNote: "The PDF is in this language, and so is the shared plan for readers who never chose one themselves.",
};
