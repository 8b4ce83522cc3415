import { Fragment } from "react";
import { useWords } from "#ui/words.tsx";
import { isMac, keyTexts } from "./shortcutKeys.ts";
import type { ShortcutId } from "./shortcuts.ts";
import "./Keys.css";

export type KeysProps = { readonly shortcut: ShortcutId };

/** The keys of a shortcut as they are on this computer's keyboard; ways to press it with "or" between them. */
export function Keys({ shortcut }: KeysProps) {
  const words = useWords();
  const ways = keyTexts(words, shortcut, isMac());
  return (
    <span className="keys">
      {ways.map((keys, place) => (
        <Fragment key={keys.map(({ name }) => name).join(" ")}>
          {place > 0 && <span className="keys-or"> {words.messages.commands.or} </span>}
          {keys.map(({ sign, name }) => (
            <kbd key={name}>
              {sign === name ? (
                sign
              ) : (
                <>
                  <span aria-hidden="true">{sign}</span>
                  <span className="visually-hidden">{name}</span>
                </>
              )}
            </kbd>
          ))}
        </Fragment>
      ))}
    </span>
  );
}
