import type { Words } from "#messages/words.ts";
import { type Shortcut, type ShortcutId, type ShortcutKeys, shortcuts } from "./shortcuts.ts";

/** Whether Command is the key that others call Control. */
export const isMac = (): boolean => /mac|iphone|ipad/i.test(navigator.platform);

const hereOnly = (mac: boolean) => (keys: ShortcutKeys) => keys.only !== (mac ? "others" : "mac");

type Pressed = Pick<KeyboardEvent, "key" | "code" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey">;

/** The shortcut that a keyboard event presses, with the keys that did; `null` for any other. */
export function shortcutPressed(
  event: Pressed,
  mac: boolean,
): { readonly id: ShortcutId; readonly keys: ShortcutKeys } | null {
  const all: readonly Shortcut[] = shortcuts;
  for (const { id, keys: ways } of all) {
    const keys = ways.filter(hereOnly(mac)).find((way) => isPressed(way, event, mac));
    if (keys) return { id, keys };
  }
  return null;
}

function isPressed({ key, modifiers }: ShortcutKeys, event: Pressed, mac: boolean): boolean {
  const mod = mac ? event.metaKey : event.ctrlKey;
  const foreign = mac ? event.ctrlKey : event.metaKey;
  if (event.altKey || foreign || mod !== modifiers.startsWith("mod")) return false;
  const isDigit = key.startsWith("Digit");
  const isSign = !isDigit && !/^[a-z]$/.test(key);
  // Where a sign stands, and whether Shift belongs to it, depends on the keyboard.
  if (!isSign && event.shiftKey !== modifiers.endsWith("shift")) return false;
  return isDigit ? event.code === key : event.key.toLowerCase() === key;
}

/** One key to draw, with its name to be read where the drawing is a sign. */
export type KeyText = { readonly sign: string; readonly name: string };

/** The ways to press a shortcut on this computer, each key by key. */
export function keyTexts(words: Words, id: ShortcutId, mac: boolean): readonly (readonly KeyText[])[] {
  const { keys: names } = words.messages.commands;
  const all: readonly Shortcut[] = shortcuts;
  const ways = all.find((shortcut) => shortcut.id === id)?.keys ?? [];
  const shift = { sign: mac ? "⇧" : names.shift, name: names.shift };
  const mod = mac ? { sign: "⌘", name: names.command } : { sign: names.control, name: names.control };
  return ways.filter(hereOnly(mac)).map(({ key, modifiers }) => {
    const sign = key.startsWith("Digit") ? key.slice("Digit".length) : key.toUpperCase();
    const held = [...(modifiers.startsWith("mod") ? [mod] : []), ...(modifiers.endsWith("shift") ? [shift] : [])];
    return [...(mac ? held.toReversed() : held), { sign, name: sign }];
  });
}
