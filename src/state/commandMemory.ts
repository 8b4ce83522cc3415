import { create } from "zustand";
import { browserStorage } from "./planStorage.ts";

const key = "portolan/commands";
const mostRecent = 12;

type Remembered = {
  /** Whether shortcuts of a single character count. */
  readonly areLettersOn: boolean;
  /** Ids of the commands that were used, the last first. */
  readonly recent: readonly string[];
};

type CommandMemory = Remembered & {
  readonly setLetters: (areOn: boolean) => void;
  readonly use: (id: string) => void;
};

function remembered(): Remembered {
  try {
    const stored: unknown = JSON.parse(browserStorage()?.getItem(key) ?? "null");
    if (typeof stored !== "object" || stored === null) return { areLettersOn: true, recent: [] };
    const recent = "recent" in stored && Array.isArray(stored.recent) ? stored.recent : [];
    return {
      areLettersOn: !("areLettersOn" in stored && stored.areLettersOn === false),
      recent: recent.filter((id): id is string => typeof id === "string").slice(0, mostRecent),
    };
  } catch {
    return { areLettersOn: true, recent: [] };
  }
}

/** What this browser remembers of commands; without storage it lasts until the window closes. */
export const useCommandMemory = create<CommandMemory>()((set, get) => {
  const change = (next: Partial<Remembered>) => {
    set(next);
    const { areLettersOn, recent } = get();
    try {
      browserStorage()?.setItem(key, JSON.stringify({ areLettersOn, recent }));
    } catch {
      // Full or forbidden: plans say so themselves, and this is worth no message.
    }
  };
  return {
    ...remembered(),
    setLetters: (areLettersOn) => change({ areLettersOn }),
    use: (id) => change({ recent: [id, ...get().recent.filter((other) => other !== id)].slice(0, mostRecent) }),
  };
});
