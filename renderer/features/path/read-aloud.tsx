import { Dialog, Modal, ModalOverlay } from 'react-aria-components';
import { Button } from '../../ui/button.tsx';
import { pathWords } from '../../words/path.ts';
import styles from './path.module.css';

type ReadAloudProps = { readonly paragraphs: readonly string[]; readonly onDone: () => void };

/** Words in large letters over the whole window, with nothing else around them. */
export function ReadAloud({ paragraphs, onDone }: ReadAloudProps) {
  return (
    <ModalOverlay
      className={styles.aloudOver ?? ''}
      isOpen
      onOpenChange={(willBeOpen) => {
        if (!willBeOpen) onDone();
      }}
    >
      <Modal>
        <Dialog className={styles.aloudPage ?? ''} aria-label={pathWords.readAloud}>
          <p className={styles.hint}>{pathWords.readAloudHint}</p>
          <p className={styles.aloud}>{paragraphs.join('\n\n')}</p>
          <div>
            <Button kind="plain" autoFocus onPress={onDone}>
              {pathWords.done}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
