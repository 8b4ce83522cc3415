import { lazy, type MouseEvent, Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import type { Language } from "#core/plan/languages.ts";
import { loadCatalogueMessages } from "#messages/catalogueWords.ts";
import { loadInputs, loadParts } from "#messages/loadWords.ts";
import { type LaterPart, laterParts } from "#messages/messagesInParts.ts";
import { useWords } from "#ui/words.tsx";
import { AppBar } from "./AppBar.tsx";
import { CommandCentre } from "./CommandCentre.tsx";
import { loadCatalogue } from "./loadCatalogue.ts";
import { loadEditor } from "./loadEditor.ts";
import { NotFound } from "./NotFound.tsx";
import { UpdateNotice } from "./offline/UpdateNotice.tsx";
import { contentId } from "./Screen.tsx";

const PlansRoute = lazy(() => import("./PlansRoute.tsx").then(({ PlansRoute: component }) => ({ default: component })));
const EditorRoute = lazy(() => loadEditor().then(({ EditorRoute: component }) => ({ default: component })));
const SharedRoute = lazy(() =>
  import("./SharedRoute.tsx").then(({ SharedRoute: component }) => ({ default: component })),
);
const CatalogueRoute = lazy(() => loadCatalogue().then(({ CatalogueRoute: component }) => ({ default: component })));

/** Which screen stands at which address. Everything is behind `#`, so that any static host and folder will do. */
export function App() {
  const { messages } = useWords();
  // Another link pasted over the present one is another screen.
  const { pathname } = useLocation();
  return (
    <>
      <a className="skip-link visually-hidden" href={`#${contentId}`} onClick={skipToContent}>
        {messages.app.skip}
      </a>
      <AppBar />
      <CommandCentre />
      <Suspense fallback={<p className="screen-loading">{messages.app.loading}</p>}>
        <Routes>
          <Route path="/" element={<PlansWithWords />} />
          <Route path="/plan/:id" element={<EditorWithWords />} />
          <Route path="/s/*" element={<SharedWithWords key={pathname} />} />
          <Route path="/catalogue" element={<CatalogueWithWords />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
      <UpdateNotice />
    </>
  );
}

/** The words of a screen come together with it, not after it; whoever shows them says what went wrong. */
function fetchWords(language: Language, parts: readonly LaterPart[]) {
  loadParts(language, parts).catch(() => undefined);
}

function PlansWithWords() {
  fetchWords(useWords().language, ["plans"]);
  return <PlansRoute />;
}

function SharedWithWords() {
  fetchWords(useWords().language, ["verdict", "details"]);
  return <SharedRoute />;
}

function EditorWithWords() {
  const { language } = useWords();
  fetchWords(language, laterParts);
  loadInputs(language).catch(() => undefined);
  return <EditorRoute />;
}

function CatalogueWithWords() {
  const { language } = useWords();
  fetchWords(language, ["verdict", "details"]);
  loadCatalogueMessages(language).catch(() => undefined);
  return <CatalogueRoute />;
}

/** The part of the address after `#` names the screen, so the jump is made by hand. */
function skipToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}
