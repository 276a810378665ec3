import type { Result } from '../result.ts';
import type { Notice } from './notices.ts';

/** The whole of what a page can see of the shell: `window.evenfall`. Its two members never change. */
export type Bridge = {
  readonly call: (name: string, input: unknown) => Promise<Result<unknown>>;
  /** Calls `listener` with each notice until the returned function is called. */
  readonly onNotice: (listener: (notice: Notice) => void) => () => void;
};
