import { Keys } from "#features/commands/Keys.tsx";
import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useWords } from "#ui/words.tsx";
import { openCommands } from "./openedBy.ts";
import "./PaletteButton.css";

/** Opens the palette for whoever uses a mouse or a finger, and teaches its keys to the others. */
export function PaletteButton() {
  const { open } = useWords().messages.commands;
  return (
    <Button variant="quiet" aria-haspopup="dialog" title={open} onClick={() => openCommands("palette")}>
      <span className="visually-hidden">{open}</span>
      <Icon name="search" />
      <span className="palette-button-keys" aria-hidden="true">
        <Keys shortcut="palette" />
      </span>
    </Button>
  );
}
