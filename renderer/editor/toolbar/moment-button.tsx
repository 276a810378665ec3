import { Sprout } from 'lucide-react';
import { Button, TooltipTrigger } from 'react-aria-components';
import { editorWords } from '../../words/editor.ts';
import { ToolTip } from './tool-tip.tsx';
import styles from './toolbar.module.css';

type MomentButtonProps = { readonly onPress: () => void };

/** Does nothing to the text itself: the selected words are kept elsewhere as well. */
export function MomentButton({ onPress }: MomentButtonProps) {
  return (
    <TooltipTrigger>
      <Button
        className={styles['tool'] ?? ''}
        aria-label={editorWords.keepMoment}
        preventFocusOnPress
        onPress={onPress}
      >
        <Sprout aria-hidden />
      </Button>
      <ToolTip label={editorWords.keepMoment} />
    </TooltipTrigger>
  );
}
