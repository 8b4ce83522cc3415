import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from "react";
import { type SectionId, sectionOf } from "./sections.ts";

/** Texts that could not be read as an answer, by the path of their field. They outlive a page or section turned away. */
type Drafts = {
  readonly get: (path: string) => string | undefined;
  readonly set: (path: string, text: string | null) => void;
  /** Forgets the drafts of something that is removed, and of everything in it. */
  readonly forget: (path: string) => void;
  readonly count: (section: SectionId) => number;
  readonly subscribe: (listener: () => void) => () => void;
};

function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  return {
    get: (path) => texts.get(path),
    set: (path, text) => {
      if ((texts.get(path) ?? null) === text) return;
      if (text === null) texts.delete(path);
      else texts.set(path, text);
      tell();
    },
    forget: (path) => {
      for (const key of [...texts.keys()]) if (key.startsWith(`${path}.`)) texts.delete(key);
      tell();
    },
    count: (section) => [...texts.keys()].filter((key) => sectionOf(key.split(".")) === section).length,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

const DraftsContext = createContext<Drafts>(createDrafts());

/** Keeps the drafts of one plan. */
export function DraftsProvider({ children }: { readonly children: ReactNode }) {
  const [drafts] = useState(createDrafts);
  return <DraftsContext value={drafts}>{children}</DraftsContext>;
}

/** The draft of one field, as the field's own properties. */
export function useDraft(path: string) {
  const drafts = useContext(DraftsContext);
  const onDraft = useCallback((text: string | null) => drafts.set(path, text), [drafts, path]);
  return { draft: drafts.get(path), onDraft };
}

/** Forgets the drafts under a path. */
export function useForgetDrafts(): (path: string) => void {
  return useContext(DraftsContext).forget;
}

/** How many fields of a section hold a text that could not be read. */
export function useDraftCount(section: SectionId): number {
  const drafts = useContext(DraftsContext);
  return useSyncExternalStore(drafts.subscribe, () => drafts.count(section));
}
