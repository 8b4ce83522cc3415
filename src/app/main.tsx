import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { loadWords } from "#messages/loadWords.ts";
import { saveWhenLeaving } from "#state/planStore.ts";
import { App } from "./App.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import { keepOffline, noteInstallOffer } from "./offline/keepOffline.ts";
import "#ui/styles/faces.css";
import { firstLanguage } from "./firstLanguage.ts";
import { LanguageProvider } from "./LanguageProvider.tsx";
import "#ui/styles/tokens.css";
import "#ui/styles/base.css";
import "./app.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has an element with the id “root”.");

saveWhenLeaving();

// Nothing is shown in a language that then gives way to another.
const words = await firstLanguage(window.location.hash)
  .then(loadWords)
  .catch((error: unknown) => {
    // There is no language to say it in, so the page itself has the sentence in all of them.
    document.getElementById("not-loaded")?.removeAttribute("hidden");
    throw error;
  });

noteInstallOffer();
// While developing, files change under their names.
if (import.meta.env.PROD) keepOffline();
createRoot(root).render(
  <StrictMode>
    <LanguageProvider words={words}>
      <CrashBoundary>
        <HashRouter>
          <App />
        </HashRouter>
      </CrashBoundary>
    </LanguageProvider>
  </StrictMode>,
);
