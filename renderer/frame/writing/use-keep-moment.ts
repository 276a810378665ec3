import { useState, type RefObject } from 'react';
import type { EditorHandle } from '../../editor/editor-handle.ts';
import { useIsReadOnly } from '../read-only.tsx';
import { useKeys } from '../use-keys.ts';

type Asked = {
  /** Another number is another wish. */
  readonly wish: number;
  readonly words: string;
};

/** The words last selected when it was asked to keep them as a moment, and how to ask; by Ctrl Shift K as well. */
export function useKeepMoment(editor: RefObject<EditorHandle | null>): {
  readonly asked: Asked | undefined;
  readonly keepMoment: () => void;
} {
  const isReadOnly = useIsReadOnly();
  const [asked, setAsked] = useState<Asked>();
  const keepMoment = () => {
    if (isReadOnly || !editor.current) return;
    setAsked({ wish: (asked?.wish ?? 0) + 1, words: editor.current.readSelected() });
  };
  useKeys({ 'Ctrl+Shift+k': keepMoment });
  return { asked, keepMoment };
}
