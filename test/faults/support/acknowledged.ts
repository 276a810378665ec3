import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Deed, Message } from './messages.ts';
import { NEXT_PASSPHRASE, type Save } from './saves.ts';

/** Every save that was acknowledged in `messages`. */
export function savesIn(messages: readonly Message[]): readonly Save[] {
  return messages.flatMap((message) => (message.said === 'saved' ? [message.save] : []));
}

/** Whether the vault has acknowledged that `what` is done. */
export function isDone(messages: readonly Message[], what: Deed): boolean {
  return messages.some((message) => message.said === 'done' && message.what === what);
}

/** What may open the vault after `messages`: a new passphrase, or the old one too where it was not acknowledged. */
export function passphrasesAfter(messages: readonly Message[]): string[] {
  return isDone(messages, 'passphrase') ? [NEXT_PASSPHRASE] : [PASSPHRASE, NEXT_PASSPHRASE];
}
