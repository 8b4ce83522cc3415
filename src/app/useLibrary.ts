import { useEffect, useLayoutEffect } from "react";
import { useLibraryStore } from "#state/libraryStore.ts";
import { idOfKey } from "#state/planStorage.ts";

/** A pause in what another window writes, so that its every letter does not draw the list again. */
const pauseMs = 150;

/** The library as long as it is looked at: read before it is first shown, and again when another window changes it. */
export function useLibrary() {
  const library = useLibraryStore();
  const { refresh, dismissNews, undo } = library;

  useLayoutEffect(() => {
    dismissNews();
    refresh();
  }, [dismissNews, refresh]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const refreshSoon = () => {
      clearTimeout(timer);
      timer = setTimeout(refresh, pauseMs);
    };
    const hear = ({ key }: StorageEvent) => {
      if (key === null || idOfKey(key) !== null) refreshSoon();
    };
    window.addEventListener("storage", hear);
    window.addEventListener("pageshow", refreshSoon);
    return () => {
      clearTimeout(timer);
      window.removeEventListener("storage", hear);
      window.removeEventListener("pageshow", refreshSoon);
    };
  }, [refresh]);

  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isUndo || event.key.toLowerCase() !== "z" || isField(event.target)) return;
      event.preventDefault();
      undo();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => document.removeEventListener("keydown", onKeyDown);
  }, [undo]);

  return library;
}

/** A field keeps the browser's own undo. */
const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches("input, textarea, select");
