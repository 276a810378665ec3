/**
 * Everything that can go wrong on purpose, as a code.
 * A failure holds no writing, no key and no path, so it may cross any door and be shown or counted.
 * Its sentence is in `renderer/words/failures.ts`.
 */
export type Failure =
  | { readonly code: 'vault/absent' }
  | { readonly code: 'vault/exists' }
  | { readonly code: 'vault/locked' }
  /** Wrong passphrase and wrong recovery words alike (KD-4); a new try is answered after `retryAfterMs`. */
  | { readonly code: 'vault/refused'; readonly retryAfterMs: number }
  /** Too soon after tries that failed: this one was not looked at. */
  | { readonly code: 'vault/too-soon'; readonly retryAfterMs: number }
  | { readonly code: 'vault/key-file-missing' }
  | { readonly code: 'vault/key-file-damaged' }
  | { readonly code: 'vault/database-missing' }
  | { readonly code: 'vault/damaged' }
  /** Another program put another file in the place of the open journal; a whole copy of it was set aside. */
  | { readonly code: 'vault/replaced' }
  | { readonly code: 'vault/newer' }
  | { readonly code: 'vault/in-use' }
  /** The vault process ended on its own; whatever was acknowledged before is on disk. */
  | { readonly code: 'vault/gone' }
  /** What is shown is what could be read of a damaged vault; nothing can be written. */
  | { readonly code: 'vault/read-only' }
  /** The file is no backup, or not a whole one. */
  | { readonly code: 'backup/damaged' }
  | { readonly code: 'backup/missing' }
  /** The present key does not open it: its own passphrase or words are needed. */
  | { readonly code: 'backup/needs-secret' }
  /** The journal was closed before it was done. */
  | { readonly code: 'backup/given-up' }
  | { readonly code: 'folder/not-chosen' }
  /** There is nothing under the name that was chosen. */
  | { readonly code: 'folder/missing' }
  | { readonly code: 'keychain/unavailable' }
  | { readonly code: 'folder/not-a-folder' }
  | { readonly code: 'folder/not-writable' }
  | { readonly code: 'storage/full' }
  | { readonly code: 'storage/failed' }
  | { readonly code: 'passphrase/too-short'; readonly atLeast: number }
  | { readonly code: 'passphrase/too-long'; readonly atMost: number }
  | { readonly code: 'passphrase/too-easy' }
  | { readonly code: 'entry/missing' }
  /** A letter that was sealed until a day. */
  | { readonly code: 'entry/sealed' }
  | { readonly code: 'check-in/missing' }
  | { readonly code: 'event/missing' }
  | { readonly code: 'attempt/missing' }
  /** It would begin before the one that is there, or on its first day. */
  | { readonly code: 'attempt/overlaps' }
  | { readonly code: 'helper/missing' }
  | { readonly code: 'page/missing' }
  | { readonly code: 'input/invalid' }
  | { readonly code: 'input/too-large' }
  | { readonly code: 'print/unavailable' }
  | { readonly code: 'print/failed' }
  | { readonly code: 'file/not-written' }
  | { readonly code: 'unexpected' };

export type FailureCode = Failure['code'];

/** The one error thrown on purpose on the Node side. Its message is its code and nothing else. */
export class JournalError extends Error {
  readonly failure: Failure;

  constructor(failure: Failure) {
    super(failure.code);
    this.name = 'JournalError';
    this.failure = failure;
  }
}
