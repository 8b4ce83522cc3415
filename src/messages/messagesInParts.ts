import type { MessageParts, Messages } from "./messages.ts";

/** The parts that a screen has fetched when it needs them. */
export type LaterPart = Exclude<keyof MessageParts, "first">;

/** What each part holds, so that its place is known before it is there; the compiler compares it with the files. */
const held: { readonly [P in LaterPart]: Readonly<Record<keyof MessageParts[P], true>> } = {
  plans: { plans: true, planLibrary: true, templates: true },
  verdict: { catalogue: true, cures: true, findings: true, openPoints: true, results: true, shared: true },
  details: { requirements: true, readings: true, states: true, estimates: true, topology: true, tables: true },
  editor: { changes: true },
  pdfs: { pdfs: true },
  documentScreen: { documentScreen: true },
  moreInputs: { documentInputs: true, measuring: true, siteSheets: true },
};

/** Every part that comes later. */
export const laterParts: readonly LaterPart[] = [
  "plans",
  "verdict",
  "details",
  "editor",
  "pdfs",
  "documentScreen",
  "moreInputs",
];

type Fetch = { readonly [P in LaterPart]: () => Promise<MessageParts[P]> };

/** Fetches one part of the messages that were made here. */
const fetchers = new WeakMap<Messages, (part: LaterPart) => Promise<void>>();

const asked = new Set<LaterPart>();

/** The parts in use in some language, so that another language needs them too. */
export const usedParts = (): readonly LaterPart[] => [...asked];

/** Fetches a part, unless it is there: the same promise whenever asked for. What failed is tried again. */
export const fetchPart = async (messages: Messages, part: LaterPart): Promise<void> => fetchers.get(messages)?.(part);

/**
 * Messages of which only the first part is there. Whatever is drawn with another waits for it, as for a part of the app
 * (React's Suspense); if it cannot be fetched, its error is thrown to whoever reads it.
 */
export function messagesInParts(first: MessageParts["first"], files: Fetch): Messages {
  const found: Partial<Messages> = {};
  const failed = new Map<LaterPart, unknown>();
  const loading = new Map<LaterPart, Promise<void>>();

  const fetch = (part: LaterPart) => {
    const known = loading.get(part);
    if (known !== undefined) return known;
    asked.add(part);
    const started = files[part]().then(
      (messages) => {
        Object.assign(found, messages);
      },
      (error: unknown) => {
        failed.set(part, error);
        loading.delete(part);
        throw error;
      },
    );
    loading.set(part, started);
    return started;
  };

  const read = (part: LaterPart, key: keyof Messages) => {
    if (found[key]) return found[key];
    if (failed.has(part)) throw failed.get(part);
    throw fetch(part);
  };

  const properties: PropertyDescriptorMap = {};
  for (const part of laterParts) {
    // What `held` lists are keys of messages: its type says so.
    for (const key of Object.keys(held[part]) as (keyof Messages)[]) {
      properties[key] = { enumerable: true, get: () => read(part, key) };
    }
  }
  // Every later part has its properties now, and `first` is the rest.
  const messages = Object.defineProperties({ ...first }, properties) as Messages;
  fetchers.set(messages, fetch);
  return messages;
}
