import { type ReactNode, type Ref, useImperativeHandle } from 'react';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { ContentEditable } from '@lexical/react/LexicalContentEditable';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { editorWords } from '../words/editor.ts';
import { type EditorHandle, editorHandle } from './editor-handle.ts';
import styles from './editor.module.css';
import { RefusalExtension } from './extensions/refusal.ts';
import { LinkDialog } from './link-dialog.tsx';
import { LinkHint } from './link-hint.tsx';
import { EditorToolbar } from './toolbar/toolbar.tsx';

type WritingPageProps = {
  readonly label: string;
  readonly placeholder: string;
  readonly toolbarEnd?: ReactNode;
  readonly ref?: Ref<EditorHandle>;
};

export function WritingPage({ label, placeholder, toolbarEnd, ref }: WritingPageProps) {
  const [editor] = useLexicalComposerContext();
  const tooMuchPasted = useExtensionSignalValue(RefusalExtension, 'tooMuchPasted');
  useImperativeHandle(ref, () => editorHandle(editor), [editor]);

  return (
    <div className={styles['editor']}>
      <EditorToolbar end={toolbarEnd} />
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
