import type { ReactNode } from "react";
import { Dialog as AriaDialog } from "react-aria-components/Dialog";
import { Heading } from "react-aria-components/Heading";
import { Modal, ModalOverlay } from "react-aria-components/Modal";
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

/** A question that has to be answered before anything else. */
export function Dialog({ title, isOpen, onClose, children, actions }: DialogProps) {
  return (
    <ModalOverlay
      className="dialog-shade"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
      isDismissable
    >
      <Modal className="dialog-frame">
        <AriaDialog className="dialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="dialog-body">{children}</div>
          <div className="dialog-actions">{actions}</div>
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
