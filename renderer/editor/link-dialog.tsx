import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { linkWords } from '../words/editor.ts';
import { FormatStateExtension } from './extensions/format-state.ts';
import { closeLinkDialog, LinkDialogStateExtension } from './extensions/link-dialog-state.ts';
import styles from './link-dialog.module.css';
import { LinkForm } from './link-form.tsx';
import { $setLink } from './links.ts';

/** Asks for the address of a link, or takes it away. */
export function LinkDialog() {
  const [editor] = useLexicalComposerContext();
  const isOpen = useExtensionSignalValue(LinkDialogStateExtension, 'isOpen');
  const { link } = useExtensionSignalValue(FormatStateExtension, 'state');

  function close() {
    closeLinkDialog(editor);
    editor.focus();
  }

  function setLink(address: string | null) {
    editor.update(() => $setLink(address));
    close();
  }

  return (
    <ModalOverlay
      className={styles['behind'] ?? ''}
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => !open && close()}
    >
      <Modal className={styles['sheet'] ?? ''}>
        <Dialog className={styles['dialog'] ?? ''}>
          <Heading slot="title" className={styles['title'] ?? ''}>
            {linkWords.title}
          </Heading>
          <LinkForm
            address={link?.address ?? null}
            onSave={setLink}
            onRemove={() => setLink(null)}
            onCancel={close}
          />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
