import type { Rows } from '../model/rows.ts';

/** A thing the menu or a key of the shell asks the page to do. */
export type MenuAction =
  'today' | 'new-entry' | 'check-in' | 'search' | 'print-summary' | 'settings' | 'help' | 'lock';

/** How far it has come on its way to paper. */
export type PaperProgress =
  /** So many tenths of the text have found their lines: 0 to 10. */
  | { readonly at: 'laying-out'; readonly tenths: number }
  /** The pages stand; what is left is the file, or the dialog. */
  | { readonly at: 'laid-out'; readonly pageCount: number };

export type VaultGone = 'ended' | 'not-saved';

/** What the shell tells the page without being asked. */
export type Notice =
  /** A commit is on disk; these rows are now true. */
  | { readonly kind: 'changed'; readonly rows: Rows }
  /** The window is about to go: save what is typed, then answer `app.flushed`. */
  | { readonly kind: 'flush' }
  /** Show nothing from now on, but keep everything: a `flush` follows. */
  | { readonly kind: 'blank' }
  /**
   * No vault is open any more: its process ended on its own, or it was locked while what is typed could not be saved.
   * Keep what is typed, ask for the passphrase.
   */
  | { readonly kind: 'vault-gone'; readonly why: VaultGone }
  | { readonly kind: 'menu'; readonly action: MenuAction }
  /** Told from time to time while `print.savePdf` or `print.print` is under way. */
  | { readonly kind: 'on-paper'; readonly progress: PaperProgress };
