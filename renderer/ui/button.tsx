import type { ReactNode } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import styles from './button.module.css';

type ButtonProps = {
  /** The one main action of a screen is `main`; what stands beside it is `plain` or `quiet`. */
  readonly kind?: 'main' | 'plain' | 'quiet';
  readonly type?: 'button' | 'submit';
  readonly isDisabled?: boolean;
  /** Only where the visible text alone does not say what happens. */
  readonly label?: string;
  readonly autoFocus?: boolean;
  readonly onPress?: () => void;
  readonly children: ReactNode;
};

export function Button({ kind = 'main', type = 'button', label, children, ...rest }: ButtonProps) {
  return (
    <AriaButton
      {...rest}
      type={type}
      className={styles.button ?? ''}
      data-kind={kind}
      {...(label === undefined ? {} : { 'aria-label': label })}
    >
      {children}
    </AriaButton>
  );
}
