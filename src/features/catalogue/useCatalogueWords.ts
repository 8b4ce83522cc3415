import { use } from "react";
import {
  addCatalogueMessages,
  type CatalogueWords,
  catalogueMessagesNow,
  loadCatalogueMessages,
} from "#messages/catalogueWords.ts";
import { useWords } from "#ui/words.tsx";

/** The words of the catalogue screen in the nearest language; whoever shows it before they are loaded waits for them. */
export function useCatalogueWords(): CatalogueWords {
  const words = useWords();
  return addCatalogueMessages(
    words,
    catalogueMessagesNow(words.language) ?? use(loadCatalogueMessages(words.language)),
  );
}
