import { Group, Toolbar } from 'react-aria-components';
import { editorWords } from '../../words/editor.ts';
import { HeadingMenu } from './heading-menu.tsx';
import { MomentButton } from './moment-button.tsx';
import { MoreMenu } from './more-menu.tsx';
import { ToolButton } from './tool-button.tsx';
import styles from './toolbar.module.css';
import type { ToolName } from './tools.ts';
import { useTools } from './use-tools.ts';

const RARER: readonly ToolName[] = ['strike', 'highlight', 'numbers', 'undo', 'redo'];

type EditorToolbarProps = {
  /** Left out where nothing is kept of the text elsewhere. */
  readonly onKeepMoment: (() => void) | undefined;
};

/** One calm row. Where it is narrow, the rarer tools wait behind a button; the styles decide when. */
export function EditorToolbar({ onKeepMoment }: EditorToolbarProps) {
  const tools = useTools();
  const button = (name: ToolName) => <ToolButton key={name} name={name} tools={tools} />;
  const whenWide = (...names: readonly ToolName[]) => (
    <Group className={styles['wide'] ?? ''}>{names.map(button)}</Group>
  );

  return (
    <div className={styles['bar']}>
      <Toolbar className={styles['tools'] ?? ''} aria-label={editorWords.toolbar}>
        {button('bold')}
        {button('italic')}
        {button('underline')}
        {whenWide('strike', 'highlight')}
        <HeadingMenu tools={tools} />
        {button('quote')}
        {button('bullets')}
        {whenWide('numbers')}
        {button('checks')}
        {button('rule')}
        {button('link')}
        {onKeepMoment === undefined ? null : <MomentButton onPress={onKeepMoment} />}
        {whenWide('undo', 'redo')}
        <Group className={styles['narrow'] ?? ''}>
          <MoreMenu names={RARER} tools={tools} />
        </Group>
      </Toolbar>
    </div>
  );
}
