import { Button } from "#ui/Button.tsx";
import { useWords } from "#ui/words.tsx";

/** What is known of the place where plans are kept; `null` for what the browser does not tell. */
export type StorageState = {
  readonly plans: number;
  /** Of all plans with their keys. */
  readonly characters: number;
  /** What the browser reports of its disk for this site, in bytes. */
  readonly disk: { readonly usedBytes: number; readonly quotaBytes: number } | null;
  /** Whether the browser has promised not to delete anything of its own accord. */
  readonly persistence: "granted" | "not-granted" | "refused" | "unknown";
};

export type StorageFactsProps = { readonly state: StorageState; readonly onPersist: () => void };

/**
 * Most browsers give local storage 5 MiB, counted in characters by some and in bytes by others.
 *
 * @see MDN, "Storage quotas and eviction criteria", Web Storage; checked 2026-11-24.
 */
const usualCharacters = 5 * 1024 * 1024;
const bytesPerCharacter = 2;

/** How much the plans take, what is not known of the room for them, and who might delete them. */
export function StorageFacts({ state, onPersist }: StorageFactsProps) {
  const { messages, say } = useWords();
  const words = messages.planLibrary.storage;
  const { plans, characters, disk, persistence } = state;
  const persistenceText = {
    granted: words.persisted,
    "not-granted": words.notPersisted,
    refused: `${words.notPersisted} ${words.refused}`,
    unknown: words.persistUnknown,
  } as const;
  return (
    <section className="plans-part plans-storage" aria-labelledby="plans-storage">
      <h2 id="plans-storage">{words.heading}</h2>
      <div className="plans-storage-facts">
        <p>
          {say(words.used, {
            count: plans,
            kilobytes: kilobytesOf(characters * bytesPerCharacter),
            characters,
          })}{" "}
          {say(words.limit, { percent: percentOf(characters, usualCharacters) })}
        </p>
        {disk && (
          <p>
            {say(words.disk, {
              usedKilobytes: kilobytesOf(disk.usedBytes),
              quotaMegabytes: Math.round(disk.quotaBytes / 1_000_000),
            })}
          </p>
        )}
        <p>{words.delay}</p>
        <p>{words.privateWindow}</p>
        <p role="status">{persistenceText[persistence]}</p>
      </div>
      {persistence === "not-granted" && <Button onClick={onPersist}>{words.persist}</Button>}
    </section>
  );
}

/** Rounded up: what takes any room at all never looks like nothing. */
const kilobytesOf = (bytes: number) => Math.ceil(bytes / 100) / 10;

const percentOf = (part: number, whole: number) => Math.ceil((part / whole) * 1000) / 10;
