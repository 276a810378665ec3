import { accountNames, namesIn } from '../platform/account-names.ts';
import { readSettings } from '../settings/settings.ts';
import type { VaultSession } from './vault-session.ts';

/**
 * Names, in small letters, that someone close would try in a passphrase (KD-3): those of the computer account, and those
 * that the open journal has for masking on paper.
 */
export function knownNames(session: VaultSession): readonly string[] {
  const masked = session.openIfAny()?.vault.read(readSettings).maskNames ?? [];
  return [...accountNames(), ...masked.flatMap(namesIn)];
}
