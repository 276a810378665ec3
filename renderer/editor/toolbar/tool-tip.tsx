import { Tooltip } from 'react-aria-components';
import { type KeyName, keyText } from '../keys.ts';
import styles from './toolbar.module.css';

type ToolTipProps = { readonly label: string; readonly keys?: KeyName | undefined };

/** The name of a tool, and the keys that do the same. */
export function ToolTip({ label, keys }: ToolTipProps) {
  return (
    <Tooltip className={styles['tip'] ?? ''} offset={6}>
      {label}
      {keys !== undefined && <kbd className={styles['keys']}>{keyText(keys)}</kbd>}
    </Tooltip>
  );
}
