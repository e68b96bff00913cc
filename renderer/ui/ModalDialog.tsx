import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { IconButton } from './Button.tsx';

interface ModalDialogProps {
  readonly title: string;
  readonly closeLabel: string;
  readonly onClose: () => void;
  /** As large as the window allows. */
  readonly large?: boolean;
  readonly children: ReactNode;
}

/** A dialog over the window; Escape and a click beside it close it. */
export function ModalDialog({
  title,
  closeLabel,
  onClose,
  children,
  large = false,
}: ModalDialogProps): ReactNode {
  return (
    <ModalOverlay
      className="modal-ground"
      isOpen
      isDismissable
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className={large ? 'modal large' : 'modal'}>
        <Dialog className="dialog">
          <header className="dialog-head">
            <Heading slot="title" className="dialog-title">
              {title}
            </Heading>
            <IconButton icon="close" label={closeLabel} onPress={onClose} />
          </header>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
