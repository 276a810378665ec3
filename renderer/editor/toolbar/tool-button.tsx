import { Button, TooltipTrigger } from 'react-aria-components';
import { ToolTip } from './tool-tip.tsx';
import styles from './toolbar.module.css';
import { type ToolName, TOOLS } from './tools.ts';
import { focusAfter, type ToolUse } from './use-tools.ts';

type ToolButtonProps = {
  readonly name: ToolName;
  readonly tools: ToolUse;
};

export function ToolButton({ name, tools: { state, idle, use } }: ToolButtonProps) {
  const { label, Icon, keys, isOn, $use } = TOOLS[name];

  return (
    <TooltipTrigger>
      <Button
        className={styles['tool'] ?? ''}
        aria-label={label}
        // Not `isDisabled`: the focus would be lost with the last step undone.
        aria-disabled={idle.includes(name)}
        preventFocusOnPress
        onPress={(press) => use($use, name === 'link' ? 'stays' : focusAfter(press))}
        {...(isOn ? { 'aria-pressed': isOn(state) } : {})}
      >
        <Icon aria-hidden />
      </Button>
      <ToolTip label={label} keys={keys} />
    </TooltipTrigger>
  );
}
