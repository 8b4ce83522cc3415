import { screen } from "@testing-library/react";
import { CatalogueScreen } from "#features/catalogue/CatalogueScreen.tsx";
import { addCatalogueMessages, loadCatalogueMessages } from "#messages/catalogueWords.ts";
import { renderWithWords, words } from "../renderWithWords.tsx";

// They come on demand; loaded beforehand, no test waits for them.
export const catalogueWords = addCatalogueMessages(words, await loadCatalogueMessages("en"));

/** The catalogue at an address that nothing follows. */
export const renderCatalogue = (address = "") =>
  renderWithWords(
    <CatalogueScreen
      address={address}
      onAddress={() => undefined}
      addressOf={(place) => `#/catalogue?${new URLSearchParams(place)}`}
    />,
  );

/** Names of the rows that are shown, in their order. */
export const shownRows = (): readonly string[] =>
  screen.queryAllByRole("rowheader").flatMap((header) => {
    const button = header.querySelector("button");
    return button ? [button.textContent] : [];
  });
