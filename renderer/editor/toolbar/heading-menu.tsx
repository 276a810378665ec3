import { ChevronDown, Heading } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TooltipTrigger,
} from 'react-aria-components';
import { editorWords } from '../../words/editor.ts';
import { $setTextBlock, type TextBlock } from '../blocks.ts';
import { ToolTip } from './tool-tip.tsx';
import styles from './toolbar.module.css';
import type { ToolUse } from './use-tools.ts';

const CHOICES: readonly { readonly kind: TextBlock; readonly label: string }[] = [
  { kind: 'paragraph', label: editorWords.plainText },
  { kind: 'h1', label: editorWords.largeHeading },
  { kind: 'h2', label: editorWords.heading },
  { kind: 'h3', label: editorWords.smallHeading },
];

type HeadingMenuProps = { readonly tools: ToolUse };

/** Text or one of three headings, for the block at the caret. */
export function HeadingMenu({ tools: { state, use } }: HeadingMenuProps) {
  return (
    <MenuTrigger>
      <TooltipTrigger>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={editorWords.textStyle}
          data-on={state.block.startsWith('h')}
          preventFocusOnPress
        >
          <Heading aria-hidden />
          <ChevronDown aria-hidden className={styles['opens']} />
        </Button>
        <ToolTip label={editorWords.textStyle} />
      </TooltipTrigger>
      <Popover className={styles['popover'] ?? ''} placement="bottom start">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={editorWords.textStyle}
          selectionMode="single"
          selectedKeys={[state.block]}
        >
          {CHOICES.map(({ kind, label }) => (
            <MenuItem
              key={kind}
              id={kind}
              className={styles['choice'] ?? ''}
              data-kind={kind}
              onAction={() => use(() => $setTextBlock(kind), 'in-text')}
            >
              {label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
