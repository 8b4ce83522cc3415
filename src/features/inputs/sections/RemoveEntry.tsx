import { Button } from "#ui/Button.tsx";
import { Icon } from "#ui/Icon.tsx";
import { useInputWords } from "../useInputWords.ts";

export type RemoveEntryProps = { readonly name: string; readonly onRemove: () => void };

/** Takes an entry out of a list of the document. */
export function RemoveEntry({ name, onRemove }: RemoveEntryProps) {
  const { messages, say } = useInputWords();
  const label = say(messages.documentInputs.removeEntry, { name });
  return (
    <Button variant="danger" shape="icon" aria-label={label} onClick={onRemove}>
      <Icon name="cross" />
    </Button>
  );
}
