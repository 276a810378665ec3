import { Ellipsis } from 'lucide-react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  Popover,
  TooltipTrigger,
} from 'react-aria-components';
import { editorWords } from '../../words/editor.ts';
import { keyText } from '../keys.ts';
import { ToolTip } from './tool-tip.tsx';
import styles from './toolbar.module.css';
import { type ToolName, TOOLS } from './tools.ts';
import type { ToolUse } from './use-tools.ts';

type MoreMenuProps = { readonly names: readonly ToolName[]; readonly tools: ToolUse };

/** Where the rarer tools are when the toolbar is too narrow for all. */
export function MoreMenu({ names, tools: { state, idle, use } }: MoreMenuProps) {
  return (
    <MenuTrigger>
      <TooltipTrigger>
        <Button className={styles['tool'] ?? ''} aria-label={editorWords.more} preventFocusOnPress>
          <Ellipsis aria-hidden />
        </Button>
        <ToolTip label={editorWords.more} />
      </TooltipTrigger>
      <Popover className={styles['popover'] ?? ''} placement="bottom end">
        <Menu
          className={styles['menu'] ?? ''}
          aria-label={editorWords.more}
          disabledKeys={idle}
          selectionMode="multiple"
          shouldCloseOnSelect
          selectedKeys={names.filter((name) => TOOLS[name].isOn?.(state))}
        >
          {names.map((name) => {
            const { label, Icon, keys, $use } = TOOLS[name];
            return (
              <MenuItem
                key={name}
                id={name}
                className={styles['choice'] ?? ''}
                textValue={label}
                onAction={() => use($use, 'in-text')}
              >
                <Icon aria-hidden />
                <span>{label}</span>
                {keys !== undefined && <kbd className={styles['keys']}>{keyText(keys)}</kbd>}
              </MenuItem>
            );
          })}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
