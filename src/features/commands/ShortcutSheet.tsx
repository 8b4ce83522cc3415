import { Button } from "#ui/Button.tsx";
import { Dialog } from "#ui/Dialog.tsx";
import { Switch } from "#ui/Switch.tsx";
import { useWords } from "#ui/words.tsx";
import { Keys } from "./Keys.tsx";
import { isLetter, type Shortcut, type ShortcutId, shortcutGroups, shortcuts } from "./shortcuts.ts";
import "./ShortcutSheet.css";

export type ShortcutSheetProps = {
  readonly areLettersOn: boolean;
  readonly onLetters: (areOn: boolean) => void;
  /** What a shortcut does on the present screen, where that says more than its general name. */
  readonly titleOf: (id: ShortcutId) => string | undefined;
  readonly onClose: () => void;
};

/** Every shortcut with its keys, and the switch for those of a single character. */
export function ShortcutSheet({ areLettersOn, onLetters, titleOf, onClose }: ShortcutSheetProps) {
  const { messages } = useWords();
  const text = messages.commands;
  const all: readonly Shortcut[] = shortcuts;
  return (
    <Dialog
      title={text.sheet.title}
      isOpen
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {text.sheet.close}
        </Button>
      }
    >
      <Switch isSelected={areLettersOn} onChange={onLetters}>
        {text.sheet.letters}
      </Switch>
      <p className="shortcut-note">{text.sheet.lettersNote}</p>
      {shortcutGroups.map((group) => (
        <section key={group} className="shortcut-group" aria-label={text.sheet.groups[group]}>
          <h3>{text.sheet.groups[group]}</h3>
          <dl>
            {all
              .filter((shortcut) => shortcut.group === group)
              .map(({ id, keys }) => (
                <div key={id} data-off={!areLettersOn && keys.every(isLetter)}>
                  <dt>{titleOf(id) ?? text.shortcuts[id]}</dt>
                  <dd>
                    <Keys shortcut={id} />
                  </dd>
                </div>
              ))}
          </dl>
        </section>
      ))}
    </Dialog>
  );
}
