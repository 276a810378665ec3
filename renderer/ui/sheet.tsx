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
  /** `large` is as large whatever is in it, so that nothing moves while that changes. */
  readonly size?: 'large';
  readonly children: ReactNode;
};

/** A small page over the screen; everything behind it waits. */
export function Sheet({ title, isOpen, onClose, isGuard = false, size, children }: SheetProps) {
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
      <Modal className={styles.sheet ?? ''} {...(size === undefined ? {} : { 'data-size': size })}>
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
