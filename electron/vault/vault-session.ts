import { existsSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { JournalError } from '../../shared/failure.ts';
import type { Input } from '../../shared/ipc/contract.ts';
import type { HomeState, Opening } from '../../shared/ipc/vault-commands.ts';
import { startAttempt } from '../month/attempts.ts';
import { saveSettings } from '../settings/settings.ts';
import { DataKey } from './data-key.ts';
import { calibrate, stronger } from './derive-key.ts';
import { healKeyFile, newKeyFile, readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import { makeVault } from './make-vault.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import { createRetryDelay } from './retry-delay.ts';
import {
  openWith,
  parametersOf,
  withPassphrase,
  withRecoveryWords,
  type Secret,
} from './secrets.ts';
import { homeStateOf } from './vault-home.ts';
import { openVaultIn, type Vault } from './vault.ts';
import type { VaultFiles } from './vault-files.ts';

type OpenVault = { readonly vault: Vault; readonly keyFile: KeyFile; readonly key: DataKey };

/** One vault process's dealings with its folder: locked at first, open after `create` or `unlock`, until `close`. */
export class VaultSession {
  readonly #files: VaultFiles;
  readonly #calibrate: typeof calibrate;
  readonly #retryDelay = createRetryDelay(() => performance.now());
  #open: OpenVault | undefined;
  /** Tries come one after the other, so that each has the delay of the ones before it. */
  #lastTry: Promise<unknown> = Promise.resolve();

  constructor(files: VaultFiles, calibrateKey: typeof calibrate = calibrate) {
    this.#files = files;
    this.#calibrate = calibrateKey;
  }

  state(): HomeState {
    return this.#open ? 'open' : homeStateOf(this.#files);
  }

  /** The open vault. Throws `vault/locked`. */
  vault(): Vault {
    return this.#requireOpen().vault;
  }

  /** Makes the vault and opens it. Throws `vault/exists` rather than touch one that is there. */
  async create(wish: Input<'vault.create'>): Promise<Opening> {
    requireGoodPassphrase(wish.passphrase);
    this.#requireAbsent();
    const dataKey = DataKey.random();
    const { passphrase, recoveryWords, settings, attempt } = wish;
    const parameters = await this.#calibrate();
    let keyFile = await withPassphrase(newKeyFile(), { passphrase, dataKey, parameters });
    if (recoveryWords) keyFile = withRecoveryWords(keyFile, recoveryWords, dataKey);
    this.#requireAbsent();
    makeVault(this.#files, {
      keyFile,
      dataKey,
      fill: (vault) =>
        vault.transact((db) => {
          saveSettings(db, settings);
          if (attempt) startAttempt(db, attempt);
        }),
    });
    return this.#openWith(keyFile, dataKey);
  }

  /** Opens the vault. Throws `vault/refused` for any secret that does not fit, in the same words and time (KD-4). */
  unlock(secret: Secret): Promise<Opening> {
    const attempt = this.#lastTry.then(() => this.#tryToUnlock(secret));
    this.#lastTry = attempt.catch(() => undefined);
    return attempt;
  }

  async #tryToUnlock(secret: Secret): Promise<Opening> {
    this.#requireNoWait();
    const keyFile = readKeyFile(this.#files);
    const key = await openWith(keyFile, secret);
    if (!key) throw this.#refusal();
    this.#retryDelay.succeeded();
    if (this.#open) {
      key.wipe();
      return { missingSaves: this.#open.vault.missingSaves };
    }
    // SQLite would make a new, empty journal in its place without a word.
    if (!existsSync(this.#files.database)) {
      key.wipe();
      throw new JournalError({ code: 'vault/database-missing' });
    }
    const opening = this.#openWith(keyFile, key);
    healKeyFile(this.#files, keyFile);
    return opening;
  }

  /** Wraps the key anew under `next`; the journal itself is not rewritten (KD-8). */
  async changePassphrase(current: string, next: string): Promise<void> {
    const { keyFile } = this.#requireOpen();
    this.#requireNoWait();
    const dataKey = await openWith(keyFile, { kind: 'passphrase', passphrase: current });
    if (!dataKey) throw this.#refusal();
    this.#retryDelay.succeeded();
    try {
      requireGoodPassphrase(next);
      const parameters = stronger(parametersOf(keyFile), await this.#calibrate());
      const changed = await withPassphrase(keyFile, { passphrase: next, dataKey, parameters });
      writeKeyFile(this.#files, changed);
      this.#open = { ...this.#requireOpen(), keyFile: changed };
    } finally {
      dataKey.wipe();
    }
  }

  /** Closes the vault with its log emptied and wipes the key. Harmless when nothing is open. */
  close(): void {
    const open = this.#open;
    this.#open = undefined;
    try {
      open?.vault.close();
    } finally {
      open?.key.wipe();
    }
  }

  #openWith(keyFile: KeyFile, key: DataKey): Opening {
    try {
      const vault = openVaultIn(this.#files, keyFile.vaultId, key);
      this.#open = { vault, keyFile, key };
      return { missingSaves: vault.missingSaves };
    } catch (error) {
      key.wipe();
      throw error;
    }
  }

  #requireOpen(): OpenVault {
    if (!this.#open) throw new JournalError({ code: 'vault/locked' });
    return this.#open;
  }

  #requireAbsent(): void {
    const state = this.state();
    if (state === 'not-writable') throw new JournalError({ code: 'folder/not-writable' });
    if (state === 'not-a-folder') throw new JournalError({ code: 'folder/not-a-folder' });
    if (state !== 'absent') throw new JournalError({ code: 'vault/exists' });
  }

  #requireNoWait(): void {
    const waitMs = this.#retryDelay.remainingMs();
    if (waitMs > 0) throw new JournalError({ code: 'vault/too-soon', retryAfterMs: waitMs });
  }

  #refusal(): JournalError {
    this.#retryDelay.failed();
    return new JournalError({
      code: 'vault/refused',
      retryAfterMs: this.#retryDelay.remainingMs(),
    });
  }
}
