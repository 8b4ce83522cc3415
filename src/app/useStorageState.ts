import { useEffect, useState } from "react";
import type { StorageState } from "#features/plans/StorageFacts.tsx";

type Browser = Pick<StorageState, "disk" | "persistence">;

/** The browser's storage manager; missing where a page is served without TLS. */
const manager = (): StorageManager | undefined => navigator.storage;

/**
 * What the browser tells of its storage.
 *
 * @returns The state, and a way to ask for a promise to keep it. Asking may open a question, so only a press may do it.
 */
export function useStorageState(plans: number, characters: number) {
  const [browser, setBrowser] = useState<Browser>({ disk: null, persistence: "unknown" });

  useEffect(() => {
    let isHere = true;
    void ask().then((answer) => {
      if (isHere) setBrowser(answer);
    });
    return () => {
      isHere = false;
    };
  }, []);

  const persist = async () => {
    const isGranted = await manager()
      ?.persist()
      .catch(() => false);
    setBrowser((before) => ({ ...before, persistence: isGranted ? "granted" : "refused" }));
  };

  return { state: { plans, characters, ...browser }, persist };
}

async function ask(): Promise<Browser> {
  const [estimate, isPersisted] = await Promise.all([
    manager()
      ?.estimate()
      .catch(() => null),
    manager()
      ?.persisted()
      .catch(() => null),
  ]);
  const { usage, quota } = estimate ?? {};
  return {
    disk: usage !== undefined && quota !== undefined ? { usedBytes: usage, quotaBytes: quota } : null,
    persistence: isPersisted == null ? "unknown" : persistenceOf(isPersisted),
  };
}

const persistenceOf = (isPersisted: boolean) => (isPersisted ? "granted" : "not-granted");
