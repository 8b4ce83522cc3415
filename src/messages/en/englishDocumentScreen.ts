import { documentScreen } from "./documentScreen.ts";

/** What is said where the document is made. */
export const englishDocumentScreen = { documentScreen };
