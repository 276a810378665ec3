import { cpSync, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createHandlers } from '../../../electron/handlers.ts';
import { failureOf } from '../../../electron/platform/failure-of.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { VaultSession } from '../../../electron/vault/vault-session.ts';
import type { Opened } from '../../../shared/ipc/vault-commands.ts';
import type { BackupSource } from '../../../shared/model/backup.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts';
import { filesHolding } from '../../support/marker-scan.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import type { Findings, Question } from '../support/inspection.ts';
import { SECRETS } from '../support/saves.ts';
import { cheapestKeys } from './cheapest-keys.ts';
import { compare, holdsTyped, isWhole } from './compare.ts';

/** Opens the vault, compares it with what was acknowledged, closes it; never throws. */
export async function inspect(asked: Question): Promise<Findings> {
  const before = readableIn(asked.folder);
  const sessions: VaultSession[] = [];
  try {
    const found = await lookInside(asked, sessions);
    for (const session of sessions) session.close();
    const plaintext = new Set([...before, ...readableIn(asked.folder)]).size;
    return { refusal: null, ...found, plaintext };
  } catch (error) {
    for (const session of sessions) session.close();
    return { ...NOTHING_FOUND, ...refusalOf(error, asked), plaintext: before.length };
  }
}

type Handlers = ReturnType<typeof createHandlers>;
type Inside = Omit<Findings, 'refusal' | 'plaintext'>;

const NOTHING_FOUND = {
  isDamaged: false,
  isWhole: false,
  missingSaves: null,
  refused: 0,
  brokenBackups: 0,
} as const;

/** What is there; every session that was opened is in `sessions` then, also when it throws. */
async function lookInside(asked: Question, sessions: VaultSession[]): Promise<Inside> {
  const session = sessionOn(asked.folder);
  sessions.push(session);
  const handlers = createHandlers(session, () => undefined);
  // As at every start: what was under way when the last run ended is finished before anyone is asked for a passphrase.
  const { home } = session.state();
  if (asked.mayBeAbsent && home === 'absent') {
    const opened = await session.create(wishFor(asked));
    return { ...NOTHING_FOUND, ...toldBy(opened), isWhole: isWhole(session.vault()), lost: 0 };
  }
  if (asked.backup !== null) await bring(handlers, asked.backup, asked.passphrases);
  const opened = await unlock(session, asked.passphrases);
  if (asked.putsBack) await handlers['vault.putBack']({});
  if (asked.mayBeSetAside) {
    for (const folder of setAsideIn(asked.folder)) {
      const aside = sessionOn(folder);
      sessions.push(aside);
      await unlock(aside, asked.passphrases);
    }
  }
  const vaults = sessions.map((each) => each.vault());
  const brokenBackups = await countBroken(handlers, [PASSPHRASE, ...asked.passphrases]);
  const { lost, refused } = compare(vaults, asked.saves);
  const lostTyped = !asked.typed || holdsTyped(session.vault(), asked.typed) ? 0 : 1;
  return {
    ...toldBy(opened),
    isWhole: isWhole(session.vault()),
    lost: lost + lostTyped,
    refused,
    brokenBackups,
  };
}

function toldBy({ missingSaves, damage }: Opened): Pick<Findings, 'missingSaves' | 'isDamaged'> {
  return { missingSaves, isDamaged: damage !== null };
}

/** Opens the vault with the first passphrase that fits. */
async function unlock(
  session: VaultSession,
  [passphrase = '', ...others]: readonly string[],
): Promise<Opened> {
  try {
    return await session.unlock({ kind: 'passphrase', passphrase });
  } catch (error) {
    if (failureOf(error).code !== 'vault/refused' || others.length === 0) throw error;
    return unlock(session, others);
  }
}

/** Puts the backup at `path` in place, as someone does on a new computer. */
async function bring(
  handlers: Handlers,
  path: string,
  [passphrase = '']: readonly string[],
): Promise<void> {
  const secret = { kind: 'passphrase', passphrase } as const;
  await handlers['inner.takeFile']({ path });
  await handlers['backups.restore']({ source: { place: 'chosen' }, secret });
}

/** Copies of the vaults that another one took the place of: opening them changes nothing that is to be looked at. */
function setAsideIn(folder: string): readonly string[] {
  const { setAside } = vaultFilesIn(folder);
  if (!existsSync(setAside)) return [];
  const copies = `${folder}-set-aside`;
  cpSync(setAside, copies, { recursive: true });
  return readdirSync(copies)
    .map((name) => join(copies, name))
    .filter((each) => existsSync(vaultFilesIn(each).keyFile));
}

/** How many files have the name of a backup and open with neither the present key nor a passphrase they were made with. */
async function countBroken(handlers: Handlers, passphrases: readonly string[]): Promise<number> {
  const { backups } = await handlers['backups.list']({});
  let broken = 0;
  for (const { source } of backups) {
    if (source.place === 'here' && !(await opens(handlers, source, passphrases))) broken += 1;
  }
  return broken;
}

async function opens(
  handlers: Handlers,
  source: BackupSource,
  passphrases: readonly string[],
): Promise<boolean> {
  const secrets = passphrases.map((passphrase) => ({ kind: 'passphrase' as const, passphrase }));
  for (const secret of [null, ...secrets]) {
    try {
      await handlers['backups.look']({ source, secret });
      return true;
    } catch (error) {
      const { code } = failureOf(error);
      if (code !== 'backup/needs-secret' && code !== 'vault/refused') return false;
    }
  }
  return false;
}

function refusalOf(error: unknown, { saves }: Question) {
  const { code } = failureOf(error);
  const lost = saves.length;
  return { refusal: code, lost, refused: saysDamaged(code) ? lost : 0 };
}

function saysDamaged(code: string): boolean {
  return code === 'vault/damaged' || code === 'backup/damaged';
}

function sessionOn(folder: string): VaultSession {
  return new VaultSession(vaultFilesIn(folder), cheapestKeys);
}

function wishFor({ passphrases }: Question) {
  const [passphrase = ''] = passphrases;
  return { passphrase, recoveryWords: null, settings: DEFAULT_SETTINGS, attempt: null };
}

function readableIn(folder: string): readonly string[] {
  return filesHolding(SECRETS, [folder]);
}
