import type { Input } from '../../shared/ipc/contract.ts';
import type { DataKey } from './data-key.ts';
import { stronger } from './derive-key.ts';
import { withoutSlot } from './key-file.ts';
import { withKeychain, type KeychainSecret } from './keychain-slot.ts';
import { knownNames } from './known-names.ts';
import { giveNewDataKey } from './new-data-key.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import { parametersOf, withPassphrase, withRecoveryWords } from './secrets.ts';
import type { VaultSession } from './vault-session.ts';

type Wish = Input<'vault.changeSecrets'>;

/**
 * Changes what opens the journal, for someone who has typed its passphrase. All but a new data key leave the journal
 * itself as it is (KD-8). Throws `vault/refused`, or what speaks against a new passphrase.
 */
export function changeSecrets(session: VaultSession, { current, change }: Wish): Promise<void> {
  return withVerified(session, current, async (dataKey) => {
    const { keyFile } = session.open();
    switch (change.kind) {
      case 'passphrase': {
        await requireGoodPassphrase(change.next, knownNames(session));
        const parameters = stronger(parametersOf(keyFile), await session.calibrate());
        const passphrase = change.next;
        session.useKeyFile(await withPassphrase(keyFile, { passphrase, dataKey, parameters }));
        return;
      }
      case 'recovery-words': {
        const { words } = change;
        session.useKeyFile(
          words === null
            ? withoutSlot(keyFile, 'recovery-words')
            : withRecoveryWords(keyFile, words, dataKey),
        );
        return;
      }
      case 'data-key': {
        await giveNewDataKey(session, { passphrase: current, words: change.words });
      }
    }
  });
}

/** Lets the keychain open the journal as well; its secret is wiped. Throws `vault/refused`. */
export function addKeychain(
  session: VaultSession,
  passphrase: string,
  keychain: KeychainSecret,
): Promise<void> {
  return withVerified(session, passphrase, (dataKey) =>
    session.useKeyFile(withKeychain(session.open().keyFile, keychain, dataKey)),
  ).finally(() => keychain.secret.fill(0));
}

/** The keychain no longer opens the journal. Throws `vault/refused`. */
export function removeKeychain(session: VaultSession, passphrase: string): Promise<void> {
  return withVerified(session, passphrase, () =>
    session.useKeyFile(withoutSlot(session.open().keyFile, 'keychain')),
  );
}

/** Lends the data key for a change, alone in its turn, to someone who has typed the passphrase. */
function withVerified(
  session: VaultSession,
  passphrase: string,
  change: (dataKey: DataKey) => Promise<void> | void,
): Promise<void> {
  return session.exclusively(async () => {
    const dataKey = await session.verify(passphrase);
    try {
      await change(dataKey);
    } finally {
      dataKey.wipe();
    }
  });
}
