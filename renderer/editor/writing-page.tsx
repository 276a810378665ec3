import { type Ref, useEffect, useImperativeHandle } from 'react';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useExtensionDependency } from '@lexical/react/useExtensionComponent';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { editorWords } from '../words/editor.ts';
import { type EditorHandle, editorHandle } from './editor-handle.ts';
import styles from './editor.module.css';
import { EditedExtension } from './extensions/edited.ts';
import { RefusalExtension } from './extensions/refusal.ts';
import { LinkDialog } from './link-dialog.tsx';
import { LinkHint } from './link-hint.tsx';
import { EditorToolbar } from './toolbar/toolbar.tsx';

type WritingPageProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly isReadOnly: boolean;
  readonly onKeepMoment?: (() => void) | undefined;
  readonly ref?: Ref<EditorHandle>;
  readonly onEdited: () => void;
};

export function WritingPage({
  label,
  placeholder,
  isReadOnly,
  onKeepMoment,
  ref,
  onEdited,
}: WritingPageProps) {
  const [editor] = useLexicalComposerContext();
  const { listen } = useExtensionDependency(EditedExtension).output;
  const tooMuchPasted = useExtensionSignalValue(RefusalExtension, 'tooMuchPasted');
  useImperativeHandle(ref, () => editorHandle(editor), [editor]);
  useEffect(() => listen(onEdited), [listen, onEdited]);

  return (
    <div className={styles['editor']}>
      {isReadOnly ? null : <EditorToolbar onKeepMoment={onKeepMoment} />}
      <p role="status" className={styles['notice']}>
        {tooMuchPasted ? editorWords.tooMuchPasted : ''}
      </p>
      <div className={styles['page']}>
        <ContentEditable
          className={styles['text']}
          aria-label={label}
          aria-multiline
          // A browser's own checker may send words to a server.
          spellCheck={false}
          translate="no"
          aria-placeholder={placeholder}
          placeholder={<p className={styles['placeholder']}>{placeholder}</p>}
        />
      </div>
      <LinkHint />
      <LinkDialog />
    </div>
  );
}
