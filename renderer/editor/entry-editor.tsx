import { type Ref, useState } from 'react';
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer';
import type { EntryDocument } from '../../shared/model/document.ts';
import type { EditorHandle } from './editor-handle.ts';
import { entryExtension } from './entry-extension.ts';
import { WritingPage } from './writing-page.tsx';

type EntryEditorProps = {
  /** What to open. It is read once: give the editor a React `key` that is the entry's id. */
  readonly body: EntryDocument;
  /** The accessible name of the text. */
  readonly label: string;
  readonly placeholder: string;
  readonly autoFocus?: boolean;
  /** To be read, not written in; it has no tools then. Settled when it comes up. */
  readonly isReadOnly?: boolean;
  /** A tool for keeping the selected words as a moment; there is none without it. */
  readonly onKeepMoment?: () => void;
  readonly ref?: Ref<EditorHandle>;
  /** Told of every edit, also of undone ones, and of nothing else. It runs on each keystroke: keep it cheap. */
  readonly onEdited: () => void;
};

/** The editor of one entry. It keeps nothing: its owner asks the handle for the content and saves it. */
export function EntryEditor({
  body,
  autoFocus = false,
  isReadOnly = false,
  ...page
}: EntryEditorProps) {
  const [extension] = useState(() => entryExtension({ body, autoFocus, isReadOnly }));

  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      <WritingPage {...page} isReadOnly={isReadOnly} />
    </LexicalExtensionComposer>
  );
}
