import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { HashRouter } from "react-router";
import { wordsOf } from "#messages/words.ts";
import { saveWhenLeaving } from "#state/planStore.ts";
import { WordsProvider } from "#ui/words.tsx";
import { App } from "./App.tsx";
import { CrashBoundary } from "./CrashBoundary.tsx";
import "#ui/styles/faces.css";
import "#ui/styles/tokens.css";
import "#ui/styles/base.css";
import "./app.css";

const root = document.getElementById("root");
if (!root) throw new Error("index.html has an element with the id “root”.");

saveWhenLeaving();
createRoot(root).render(
  <StrictMode>
    <WordsProvider words={wordsOf("en")}>
      <CrashBoundary>
        <HashRouter>
          <App />
        </HashRouter>
      </CrashBoundary>
    </WordsProvider>
  </StrictMode>,
);
