import { getExtensionDependencyFromEditor, signal } from '@lexical/extension';
import { defineExtension, type LexicalEditor } from 'lexical';

/** Whether the dialog for the address of a link is open. */
export const LinkDialogStateExtension = defineExtension({
  name: 'evenfall/LinkDialogState',
  build: () => ({ isOpen: signal(false) }),
});

export function openLinkDialog(editor: LexicalEditor): void {
  getExtensionDependencyFromEditor(editor, LinkDialogStateExtension).output.isOpen.value = true;
}

export function closeLinkDialog(editor: LexicalEditor): void {
  getExtensionDependencyFromEditor(editor, LinkDialogStateExtension).output.isOpen.value = false;
}
