/** How a browser's storage can fail. */
export type StorageFailure = "full" | "blocked";

/** A storage that holds what it is given, until it is told to fail. */
export function storageThatCanFail() {
  const entries = new Map<string, string>();
  let failing: StorageFailure | null = null;
  /** Blocked, every touch throws; full, only writing does. */
  const touch = (isWriting: boolean) => {
    if (failing === "blocked") throw new DOMException("Access is denied.", "SecurityError");
    if (failing === "full" && isWriting) throw new DOMException("The quota is exceeded.", "QuotaExceededError");
  };
  const storage: Storage = {
    get length() {
      touch(false);
      return entries.size;
    },
    key: (index) => {
      touch(false);
      return [...entries.keys()][index] ?? null;
    },
    getItem: (key) => {
      touch(false);
      return entries.get(key) ?? null;
    },
    setItem: (key, value) => {
      touch(true);
      entries.set(key, value);
    },
    removeItem: (key) => {
      touch(false);
      entries.delete(key);
    },
    clear: () => entries.clear(),
  };
  return {
    storage,
    fail: (how: StorageFailure | null) => {
      failing = how;
    },
  };
}
