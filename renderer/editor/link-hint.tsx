import { useEffect } from 'react';
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext';
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue';
import { FormatStateExtension } from './extensions/format-state.ts';
import { keyText } from './keys.ts';
import styles from './link-hint.module.css';

/** The address of the link the caret is in, beneath it. The styles tie the two together. */
export function LinkHint() {
  const [editor] = useLexicalComposerContext();
  const { link } = useExtensionSignalValue(FormatStateExtension, 'state');
  const key = link?.key;

  useEffect(() => {
    const element = key === undefined ? null : editor.getElementByKey(key);
    element?.setAttribute('data-at-caret', '');
    return () => element?.removeAttribute('data-at-caret');
  }, [editor, key]);

  if (link === null) return null;
  return (
    <p className={styles['hint']} aria-hidden>
      <span className={styles['address']}>{link.address}</span>
      <kbd className={styles['keys']}>{keyText('link')}</kbd>
    </p>
  );
}
