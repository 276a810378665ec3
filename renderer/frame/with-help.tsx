import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { onNotice } from '../bridge/bridge.ts';
import { helpWords } from '../words/help.ts';
import { UndoBar } from './undo-bar.tsx';
import { useKeys } from './use-keys.ts';
import styles from './with-help.module.css';

const HelpScreen = lazy(() =>
  import('../features/help/help-screen.tsx').then(({ HelpScreen: component }) => ({
    default: component,
  })),
);

type WithHelpProps = {
  /** Whether what lies in the journal may be shown. */
  readonly isJournalOpen: boolean;
  readonly children: (showHelp: () => void) => ReactNode;
};

/**
 * Help one key away from whatever is shown, an open dialog included: it lies over all of it, and the way back leads to
 * where the person was, with everything typed still there.
 */
export function WithHelp({ isJournalOpen, children }: WithHelpProps) {
  const [isShown, setIsShown] = useState(false);
  const show = () => setIsShown(true);
  useKeys({ f1: show });
  useEffect(
    () =>
      onNotice((notice) => {
        if (notice.kind === 'menu' && notice.action === 'help') setIsShown(true);
      }),
    [],
  );
  return (
    <>
      {children(show)}
      {/* A guard: it is seen also while the passphrase is asked for over an open journal. */}
      <ModalOverlay
        className={styles.help ?? ''}
        data-guard=""
        isOpen={isShown}
        onOpenChange={setIsShown}
      >
        <Modal className={styles.whole ?? ''}>
          <Dialog className={styles.whole ?? ''} aria-label={helpWords.title}>
            <Suspense fallback={null}>
              <HelpScreen isJournalOpen={isJournalOpen} onBack={() => setIsShown(false)} />
            </Suspense>
            {isJournalOpen ? <UndoBar /> : null}
          </Dialog>
        </Modal>
      </ModalOverlay>
    </>
  );
}
