import { lazy, type MouseEvent, Suspense } from "react";
import { Route, Routes, useLocation } from "react-router";
import { loadCatalogueMessages } from "#messages/catalogueWords.ts";
import { loadInputs } from "#messages/loadWords.ts";
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
          <Route path="/" element={<PlansRoute />} />
          <Route path="/plan/:id" element={<EditorWithWords />} />
          <Route path="/s/*" element={<SharedRoute key={pathname} />} />
          <Route path="/catalogue" element={<CatalogueWithWords />} />
          <Route path="*" element={<NotFound />} />
        </Routes>
      </Suspense>
      <UpdateNotice />
    </>
  );
}

/** The words of the inputs come together with the editor, not after it. */
function EditorWithWords() {
  const { language } = useWords();
  // Whoever shows them says what went wrong.
  loadInputs(language).catch(() => undefined);
  return <EditorRoute />;
}

/** The words of the catalogue come together with its screen, not after it. */
function CatalogueWithWords() {
  const { language } = useWords();
  // Whoever shows them says what went wrong.
  loadCatalogueMessages(language).catch(() => undefined);
  return <CatalogueRoute />;
}

/** The part of the address after `#` names the screen, so the jump is made by hand. */
function skipToContent(event: MouseEvent) {
  event.preventDefault();
  document.getElementById(contentId)?.focus();
}
