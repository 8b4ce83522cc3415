import { type ReactNode, useId, useLayoutEffect, useRef } from "react";
import "./Dialog.css";

export type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Called for Escape and for a press outside; the actions inside call it themselves. */
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Buttons, the one that does the thing last. */
  readonly actions: ReactNode;
};

/** A question that has to be answered before anything else. The browser's own keeps the keyboard inside. */
export function Dialog({ isOpen, ...question }: DialogProps) {
  return isOpen && <OpenDialog {...question} />;
}

function OpenDialog({ title, onClose, children, actions }: Omit<DialogProps, "isOpen">) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const isPressedOutside = useRef(false);

  useLayoutEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Its title is heard first; the browser would go to the first button.
    shown?.focus();
    // Closed before it is gone, it gives the focus back to what opened it.
    return () => shown?.close();
  }, []);

  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the key for a press outside is Escape, which cancels
    <dialog
      ref={dialog}
      className="dialog"
      aria-labelledby={id}
      tabIndex={-1}
      onCancel={(event) => {
        // Events of what is inside, such as the choice of a file, come by here too.
        if (event.target !== event.currentTarget) return;
        event.preventDefault();
        onClose();
      }}
      // A press that begins inside, to select text, may end outside.
      onPointerDown={(event) => {
        isPressedOutside.current = event.target === event.currentTarget;
      }}
      onClick={(event) => {
        if (isPressedOutside.current && event.target === event.currentTarget) onClose();
      }}
    >
      <div className="dialog-content">
        <h2 id={id}>{title}</h2>
        <div className="dialog-body">{children}</div>
        <div className="dialog-actions">{actions}</div>
      </div>
    </dialog>
  );
}
