import { render } from "@testing-library/react";
import { HashRouter } from "react-router";
import { App } from "#app/App.tsx";
import { LanguageProvider } from "#app/LanguageProvider.tsx";
import { wordsOf } from "#messages/words.ts";
// Screens load when first shown; loaded beforehand, they do not make the first test wait.
import "#app/CatalogueRoute.tsx";
import "#app/EditorRoute.tsx";
import "#app/PlansRoute.tsx";
import "#app/SharedRoute.tsx";

/** The whole app, opened at an address. */
export function renderApp(fragment: string) {
  window.location.hash = fragment;
  return render(
    <LanguageProvider words={wordsOf("en")}>
      <HashRouter>
        <App />
      </HashRouter>
    </LanguageProvider>,
  );
}
