import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from "react";
import { Dialog } from "react-aria-components/Dialog";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
import { Icon } from "#ui/Icon.tsx";
import { StatusLine } from "#ui/StatusLine.tsx";
import { useWords } from "#ui/words.tsx";
import type { Command } from "./command.ts";
import { Keys } from "./Keys.tsx";
import { offeredGroups } from "./offeredGroups.ts";
import { searchable } from "./rankCommands.ts";
import "./CommandPalette.css";

export type CommandPaletteProps = {
  readonly commands: readonly Command[];
  /** Ids of commands used before, the last first. */
  readonly recent: readonly string[];
  /** Called with the command that was chosen, after which the palette has to be closed. */
  readonly onChoose: (command: Command) => void;
  readonly onClose: () => void;
};

/** How far Page Up and Page Down go. */
const pageSize = 8;

/** Finds anything that can be done or gone to: type, move with the arrows, press Enter. */
export function CommandPalette({ commands, recent, onChoose, onClose }: CommandPaletteProps) {
  const { messages } = useWords();
  return (
    <ModalOverlay
      className="palette-shade"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="palette-frame">
        <Dialog className="palette" aria-label={messages.commands.title}>
          <Finder commands={commands} recent={recent} onChoose={onChoose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ commands, recent, onChoose }: Omit<CommandPaletteProps, "onClose">) {
  const { messages, say } = useWords();
  const text = messages.commands;
  const id = useId();
  const [query, setQuery] = useState("");
  const [active, setActive] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  const prepared = useMemo(() => searchable(commands, ({ group }) => text.groups[group]), [commands, text]);
  const { groups, total } = useMemo(() => offeredGroups(prepared, query, recent), [prepared, query, recent]);
  const offered = groups.flatMap((group) => group.commands);
  const current = offered[active];

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs for each option that the arrows come to
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView?.({ block: "nearest" });
  }, [active, query]);

  const optionId = (place: number) => `${id}-option-${place}`;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing || event.altKey) return;
    const next = placeAfter(event.key, active, offered.length);
    if (next === null && event.key !== "Enter") return;
    event.preventDefault();
    if (next !== null) setActive(next);
    else if (current) onChoose(current);
  };

  let place = -1;
  return (
    <>
      <div className="palette-query">
        <Icon name="search" />
        <input
          type="text"
          role="combobox"
          aria-label={text.query}
          aria-expanded={offered.length > 0}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={current ? optionId(active) : undefined}
          autoComplete="off"
          spellCheck={false}
          placeholder={text.placeholder}
          // biome-ignore lint/a11y/noAutofocus: whoever opens the palette is about to type in it
          autoFocus
          value={query}
          onChange={({ target }) => {
            setQuery(target.value);
            setActive(0);
          }}
          onKeyDown={onKeyDown}
        />
      </div>
      <div className="palette-list" id={`${id}-list`} role="listbox" aria-label={text.results} ref={list}>
        {groups.map(({ group, commands: ofGroup }) => (
          <div key={group} role="group" aria-labelledby={`${id}-${group}`}>
            <div className="palette-group" id={`${id}-${group}`} role="presentation">
              {text.groups[group]}
            </div>
            {ofGroup.map((command) => {
              place += 1;
              const at = place;
              return (
                <Option
                  key={command.id}
                  id={optionId(at)}
                  command={command}
                  isActive={at === active}
                  onActive={() => setActive(at)}
                  onChoose={onChoose}
                />
              );
            })}
          </div>
        ))}
      </div>
      <div className="palette-foot">
        <StatusLine
          message={
            total === 0
              ? say(text.none, { query })
              : say(text.count, { total, shown: offered.length, isSome: offered.length < total ? "yes" : "no" })
          }
        />
        <span aria-hidden="true" className="palette-help">
          {text.help}
        </span>
      </div>
    </>
  );
}

/** Where a key leads among `count` options, round the ends; `null` for keys that lead nowhere. */
function placeAfter(key: string, active: number, count: number): number | null {
  const last = Math.max(0, count - 1);
  switch (key) {
    case "ArrowDown":
      return active >= last ? 0 : active + 1;
    case "ArrowUp":
      return active === 0 ? last : active - 1;
    case "Home":
      return 0;
    case "End":
      return last;
    case "PageDown":
      return Math.min(last, active + pageSize);
    case "PageUp":
      return Math.max(0, active - pageSize);
    default:
      return null;
  }
}

type OptionProps = {
  readonly id: string;
  readonly command: Command;
  readonly isActive: boolean;
  readonly onActive: () => void;
  readonly onChoose: (command: Command) => void;
};

function Option({ id, command, isActive, onActive, onChoose }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard stays in the search field and chooses from there
    // biome-ignore lint/a11y/useFocusableInteractive: the search field names the active option
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      className="palette-option"
      onPointerMove={isActive ? undefined : onActive}
      onClick={() => onChoose(command)}
    >
      <span className="palette-title">{command.title}</span>
      {command.detail !== undefined && <span className="palette-detail">{command.detail}</span>}
      {command.shortcut !== undefined && <Keys shortcut={command.shortcut} />}
    </div>
  );
}
