import type { ReactNode } from 'react';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import styles from './sheet.module.css';

type SheetProps = {
  readonly title: string;
  readonly isOpen: boolean;
  /** Left out where the sheet must be answered and cannot be waved away. */
  readonly onClose?: () => void;
  /** Stands guard: it is seen even while every other dialog is hidden. */
  readonly isGuard?: boolean;
  /** For what is read in it, not only answered. */
  readonly width?: 'wide';
  readonly children: ReactNode;
};

/** A small page over the screen; everything behind it waits. */
export function Sheet({ title, isOpen, onClose, isGuard = false, width, children }: SheetProps) {
  return (
    <ModalOverlay
      className={styles.veil ?? ''}
      {...(isGuard ? { 'data-guard': '' } : {})}
      isOpen={isOpen}
      isDismissable={onClose !== undefined}
      isKeyboardDismissDisabled={onClose === undefined}
      onOpenChange={(willBeOpen) => {
        if (!willBeOpen) onClose?.();
      }}
    >
      <Modal
        className={styles.sheet ?? ''}
        {...(width === undefined ? {} : { 'data-width': width })}
      >
        <Dialog className={styles.dialog ?? ''}>
          <Heading slot="title" className={styles.title ?? ''}>
            {title}
          </Heading>
          {children}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
