import { JournalError } from '../../shared/failure.ts';
import type { Input, Output } from '../../shared/ipc/contract.ts';
import type { Opened } from '../../shared/ipc/vault-commands.ts';
import type { Opening } from '../../shared/model/opening.ts';
import { startAttempt } from '../month/attempts.ts';
import { saveSettings } from '../settings/settings.ts';
import { DataKey } from './data-key.ts';
import { calibrate, isBelow, stronger } from './derive-key.ts';
import { noteFailedTry } from './failed-tries.ts';
import { keychainSlot, openWithKeychain } from './keychain-slot.ts';
import { healKeyFile, newKeyFile, readKeyFile, writeKeyFile, type KeyFile } from './key-file.ts';
import { keepingReplaced } from './keep-replaced.ts';
import { makeVault } from './make-vault.ts';
import { instantNow } from './now.ts';
import { openWhatIsThere, type Readable } from './open-what-is-there.ts';
import { requireGoodPassphrase } from './passphrase.ts';
import {
  openWith,
  parametersOf,
  withPassphrase,
  withRecoveryWords,
  type Secret,
} from './secrets.ts';
import { isSpaceLow, placeWarning } from './place-check.ts';
import { Tries } from './tries.ts';
import { homeStateOf } from './vault-home.ts';
import type { Vault } from './vault.ts';
import { hasDatabase, type VaultFiles } from './vault-files.ts';
import { finishWorkshop } from './workshop.ts';
import { bringUpToDate } from '../backup/before-migration.ts';
import { takeOpening } from '../openings/take-opening.ts';

/** A vault that is open, and what opens it. */
export type OpenVault = Readable & { readonly keyFile: KeyFile; readonly key: DataKey };

type Opener = (keyFile: KeyFile) => Promise<DataKey | undefined>;

/** One vault process's dealings with its folder: locked at first, open after `create` or `unlock`, until `close`. */
export class VaultSession {
  readonly files: VaultFiles;
  readonly calibrate: typeof calibrate;
  readonly #tries = new Tries();
  #onOpened: (open: OpenVault) => void = () => undefined;
  #open: OpenVault | undefined;
  #closing = new AbortController();
  #lastWork: Promise<unknown> = Promise.resolve();

  constructor(files: VaultFiles, calibrateKey: typeof calibrate = calibrate) {
    this.files = files;
    this.calibrate = calibrateKey;
  }

  /** Calls `listener` with each vault that has opened whole. */
  onOpened(listener: (open: OpenVault) => void): void {
    this.#onOpened = listener;
  }

  state(): Output<'vault.state'> {
    const home = this.#open ? 'open' : homeStateOf(this.files);
    const hasKeychain = home === 'locked' && keychainSlot(readKeyFile(this.files)) !== undefined;
    const { folder } = this.files;
    return {
      home,
      hasKeychain,
      placeWarning: placeWarning(folder),
      isSpaceLow: isSpaceLow(folder),
    };
  }

  /** The open vault. Throws `vault/locked`. */
  vault(): Vault {
    return this.open().vault;
  }

  /** The open vault and what opens it. Throws `vault/locked`. */
  open(): OpenVault {
    if (!this.#open) throw new JournalError({ code: 'vault/locked' });
    return this.#open;
  }

  /** What is open, if anything is. */
  openIfAny(): OpenVault | undefined {
    return this.#open;
  }

  /** Given up when the vault closes. */
  get closing(): AbortSignal {
    return this.#closing.signal;
  }

  /**
   * Runs `work` when everything else that opens, closes or changes the vault or its secrets is over: two changes at once
   * would each begin from what the other is taking away.
   */
  exclusively<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#lastWork.then(work);
    this.#lastWork = turn.catch(() => undefined);
    return turn;
  }

  /** Gives up what is under way for the open vault, because it will be closed as soon as calls are answered. */
  giveUp(): void {
    this.#closing.abort(new JournalError({ code: 'backup/given-up' }));
  }

  /** Makes the vault and opens it. Throws `vault/exists` rather than touch one that is there. */
  create(wish: Input<'vault.create'>): Promise<Opened> {
    return this.exclusively(() => DataKey.random().keptBy((key) => this.#create(wish, key)));
  }

  async #create(wish: Input<'vault.create'>, dataKey: DataKey): Promise<Opened> {
    await requireGoodPassphrase(wish.passphrase);
    this.#requireAbsent();
    const { passphrase, recoveryWords, settings, attempt } = wish;
    const parameters = await this.calibrate();
    let keyFile = await withPassphrase(newKeyFile(), { passphrase, dataKey, parameters });
    if (recoveryWords) keyFile = withRecoveryWords(keyFile, recoveryWords, dataKey);
    this.#requireAbsent();
    makeVault(this.files, {
      keyFile,
      dataKey,
      fill: (vault) =>
        vault.transact((db) => {
          saveSettings(db, settings);
          if (attempt) startAttempt(db, attempt);
        }),
    });
    return this.openWith(keyFile, dataKey, 'passphrase');
  }

  /** Opens the vault. Throws `vault/refused` for any secret that does not fit, in the same words and time (KD-4). */
  unlock(secret: Secret): Promise<Opened> {
    return this.exclusively(async () => {
      const opened = await this.#openBy((keyFile) => openWith(keyFile, secret), secret.kind);
      // A key file that could not be raised is raised next time.
      if (secret.kind === 'passphrase') {
        await this.#raiseDerivation(secret.passphrase).catch(() => undefined);
      }
      return opened;
    });
  }

  /** Opens the vault with what the keychain gave back. Throws `vault/refused` when that does not fit. */
  unlockByKeychain(secret: Buffer): Promise<Opened> {
    const open: Opener = async (keyFile) => openWithKeychain(keyFile, secret);
    return this.exclusively(() => this.#openBy(open, 'keychain')).finally(() => secret.fill(0));
  }

  /** The data key, for someone who has just typed the passphrase of the open vault. Throws `vault/refused`. */
  async verify(passphrase: string): Promise<DataKey> {
    const { keyFile } = this.open();
    const open = () => openWith(keyFile, { kind: 'passphrase', passphrase });
    return this.#tries.key(open, () => this.#noteRefusal());
  }

  /** As `unlock`, for a key file that need not be the one in place, and without opening anything. */
  keyOf(keyFile: KeyFile, secret: Secret): Promise<DataKey> {
    return this.#tries.key(() => openWith(keyFile, secret));
  }

  /** Opens what is in place with its key, which is wiped if that fails; `how` is null where nobody typed anything. */
  async openWith(keyFile: KeyFile, key: DataKey, how: Opening['how'] | null): Promise<Opened> {
    if (this.#open) {
      key.wipe();
      return openedAs(this.#open);
    }
    // SQLite would make a new, empty journal in its place without a word.
    if (!hasDatabase(this.files)) {
      key.wipe();
      throw new JournalError({ code: 'vault/database-missing' });
    }
    try {
      const readable = openWhatIsThere(this.files, keyFile.vaultId, key);
      // What is read of a damaged one lies beside it, and cannot be written in.
      const vault = readable.damage ? readable.vault : keepingReplaced(readable.vault, key, this);
      const open = { ...readable, vault, keyFile, key };
      this.#open = open;
      healKeyFile(this.files, keyFile);
      if (!open.damage) await this.#settle(open, how);
      return openedAs(open);
    } catch (error) {
      this.close();
      key.wipe();
      throw error;
    }
  }

  /** Writes `keyFile` in place of the present one. */
  useKeyFile(keyFile: KeyFile): void {
    writeKeyFile(this.files, keyFile);
    this.#open = { ...this.open(), keyFile };
  }

  /** Closes the vault with its log emptied and wipes the key. Harmless when nothing is open. */
  close(): void {
    const open = this.#open;
    this.#closing.abort(new JournalError({ code: 'backup/given-up' }));
    // What is begun from now on is another matter: a backup that is looked at while nothing is open.
    this.#closing = new AbortController();
    try {
      open?.vault.close();
    } finally {
      this.#open = undefined;
      open?.key.wipe();
    }
  }

  /** Brings a whole vault to where the rest can use it: its schema, the record of its openings. */
  async #settle(open: OpenVault, how: Opening['how'] | null): Promise<void> {
    await bringUpToDate(open, this.files, this.closing);
    if (how) takeOpening(open.vault, this.files.failedTries, how);
    this.#onOpened(open);
  }

  /** A key file from a time of lower defaults gets the present ones, now that the passphrase is at hand (KD-2). */
  async #raiseDerivation(passphrase: string): Promise<void> {
    const { keyFile, key: dataKey, damage } = this.open();
    const present = parametersOf(keyFile);
    if (damage || !present || !isBelow(present)) return;
    const parameters = stronger(present, await this.calibrate());
    this.useKeyFile(await withPassphrase(keyFile, { passphrase, dataKey, parameters }));
  }

  async #openBy(open: Opener, how: Opening['how']): Promise<Opened> {
    // What was to take the place of this one does so first, or all that is written from now on would go with it.
    if (!this.#open) finishWorkshop(this.files);
    const keyFile = readKeyFile(this.files);
    const key = await this.#tries.key(
      () => open(keyFile),
      () => this.#noteRefusal(),
    );
    return this.openWith(keyFile, key, how);
  }

  #noteRefusal(): void {
    noteFailedTry(this.files.failedTries, instantNow());
  }

  #requireAbsent(): void {
    const { home } = this.state();
    if (home === 'not-writable') throw new JournalError({ code: 'folder/not-writable' });
    if (home === 'not-a-folder') throw new JournalError({ code: 'folder/not-a-folder' });
    if (home !== 'absent') throw new JournalError({ code: 'vault/exists' });
  }
}

function openedAs({ vault, damage }: OpenVault): Opened {
  return { missingSaves: vault.missingSaves, damage };
}
