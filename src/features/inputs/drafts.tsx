import { createContext, type ReactNode, useCallback, useContext, useState, useSyncExternalStore } from "react";
import { type SectionId, sectionOf } from "./sections.ts";

/** Texts that could not be read as an answer, by the path of their field. They outlive a page or section turned away. */
type Drafts = {
  readonly get: (path: string) => string | undefined;
  readonly set: (path: string, text: string | null) => void;
  /** Forgets the drafts of something that is removed, and of everything in it; or those of its fields that are not kept. */
  readonly forget: (path: string, isKept?: (field: string) => boolean) => void;
  readonly count: (section: SectionId) => number;
  /** How many fields within a place hold one. */
  readonly countIn: (path: string) => number;
  readonly subscribe: (listener: () => void) => () => void;
};

function createDrafts(): Drafts {
  const texts = new Map<string, string>();
  const listeners = new Set<() => void>();
  const keysIn = (path: string) => [...texts.keys()].filter((key) => key.startsWith(`${path}.`));
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
    forget: (path, isKept = () => false) => {
      const gone = keysIn(path).filter((key) => !isKept(key.slice(path.length + 1)));
      for (const key of gone) texts.delete(key);
      if (gone.length > 0) tell();
    },
    countIn: (path) => keysIn(path).length,
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

/** Forgets the drafts under a path, but for the fields that are kept. */
export function useForgetDrafts(): Drafts["forget"] {
  return useContext(DraftsContext).forget;
}

/** How many fields of a section hold a text that could not be read. */
export function useDraftCount(section: SectionId): number {
  const drafts = useContext(DraftsContext);
  return useSyncExternalStore(drafts.subscribe, () => drafts.count(section));
}

/** How many fields within a place of the plan hold a text that could not be read. */
export function useDraftCountIn(path: string): number {
  const drafts = useContext(DraftsContext);
  return useSyncExternalStore(drafts.subscribe, () => drafts.countIn(path));
}
