import { lazy, Suspense, useCallback, useEffect, useRef, useState } from "react";
import type { Command } from "#features/commands/command.ts";
import type { ShortcutId } from "#features/commands/shortcuts.ts";
import { useShortcutKeys } from "#features/commands/useShortcutKeys.ts";
import { useCommandMemory } from "#state/commandMemory.ts";
import { offeredCommands, useCommands } from "./offeredCommands.ts";
import { openedBy } from "./openedBy.ts";
import { whenIdle } from "./whenIdle.ts";

const loadDialogs = () => import("./CommandDialogs.tsx");
const CommandDialogs = lazy(() => loadDialogs().then(({ CommandDialogs: component }) => ({ default: component })));

/** Shortcuts on every screen, and the two dialogs behind them, which load when the browser is idle. */
export function CommandCentre() {
  const [open, setOpen] = useState<"palette" | "sheet" | null>(null);
  const chosen = useRef<Command | null>(null);
  const areLettersOn = useCommandMemory((state) => state.areLettersOn);

  useEffect(() => whenIdle(() => loadDialogs().catch(() => undefined)), []);
  useEffect(() => openedBy(setOpen), []);
  useCommands(searchOffer);

  const run = useCallback((id: ShortcutId) => {
    if (id === "palette" || id === "sheet") {
      setOpen(id);
      return true;
    }
    // What a screen offers itself stands after what is offered everywhere.
    const command = offeredCommands().findLast(({ shortcut }) => shortcut === id);
    command?.run();
    return command !== undefined;
  }, []);
  // What is typed while the palette is still on its way is not meant for the screen behind it.
  useShortcutKeys({ run, areLettersOn: areLettersOn && open === null });

  // A command runs on the screen that it belongs to, once the dialog no longer holds the keyboard.
  useEffect(() => {
    if (open !== null) return;
    const command = chosen.current;
    chosen.current = null;
    // Not within an effect: what a command changes has to be on the page before it takes the focus there.
    if (command) setTimeout(command.run);
  }, [open]);

  const choose = (command: Command) => {
    useCommandMemory.getState().use(command.id);
    chosen.current = command;
    setOpen(null);
  };

  if (open === null) return null;
  return (
    <Suspense fallback={null}>
      <CommandDialogs shown={open} onChoose={choose} onClose={() => setOpen(null)} />
    </Suspense>
  );
}

/** The search field of whatever list the screen shows. */
const searchOffer = (): readonly Command[] => {
  const field = document.querySelector<HTMLElement>('main input[type="search"]');
  if (!field) return [];
  return [{ id: "search", title: "", group: "actions", shortcut: "search", run: () => field.focus() }];
};
