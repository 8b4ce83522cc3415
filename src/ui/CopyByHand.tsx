import { Button } from "./Button.tsx";
import { Dialog } from "./Dialog.tsx";
import { TextField } from "./TextField.tsx";

export type CopyByHandProps = {
  readonly title: string;
  /** Says why, and what to do. */
  readonly explanation: string;
  readonly label: string;
  readonly closeLabel: string;
  /** What could not be copied; `null` while there is nothing to show. */
  readonly text: string | null;
  readonly onClose: () => void;
};

/** Shows a text that the browser did not let the page copy, to be selected and copied by hand. */
export function CopyByHand({ title, explanation, label, closeLabel, text, onClose }: CopyByHandProps) {
  return (
    <Dialog
      title={title}
      isOpen={text !== null}
      onClose={onClose}
      actions={
        <Button variant="primary" onClick={onClose}>
          {closeLabel}
        </Button>
      }
    >
      <p>{explanation}</p>
      <TextField label={label} value={text ?? ""} onChange={ignoreTyping} kind="mono" rows={5} />
    </Dialog>
  );
}

/** The text is there to be copied as it is. */
const ignoreTyping = () => undefined;
