/** What the choice of a language says. */
export const languages = {
  label: "Language of the screens",
  failed: "{language} could not be loaded. Try again when this browser is connected.",
};
