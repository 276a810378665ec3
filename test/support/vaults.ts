import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { saveEntry } from '../../electron/journal/entries.ts';
import { failureOf } from '../../electron/platform/failure-of.ts';
import type { Argon2Parameters } from '../../electron/vault/derive-key.ts';
import { vaultFilesIn, type VaultFiles } from '../../electron/vault/vault-files.ts';
import { VaultSession } from '../../electron/vault/vault-session.ts';
import { checkIn, type CheckIn } from '../../shared/model/check-in.ts';
import { EMPTY_DOCUMENT, type EntryDocument } from '../../shared/model/document.ts';
import { entryDraft, type EntryDraft } from '../../shared/model/entry.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { PASSPHRASE } from './passphrase.ts';
import { scratchFolder } from './scratch-folder.ts';

/** The least that KD-2 allows, so that tests are quick. */
export const QUICK_PARAMETERS: Argon2Parameters = { memoryMebibytes: 64, passes: 3, lanes: 4 };

export function quickSession(files: VaultFiles): VaultSession {
  const session = new VaultSession(files, () => Promise.resolve(QUICK_PARAMETERS));
  onTestFinished(() => session.close());
  return session;
}

/** A vault that was just made and is open, in a folder of its own. */
export async function anOpenVault(
  recoveryWords: readonly string[] | null = null,
): Promise<{ readonly session: VaultSession; readonly files: VaultFiles }> {
  const files = vaultFilesIn(scratchFolder());
  const session = quickSession(files);
  await session.create({
    passphrase: PASSPHRASE,
    recoveryWords: recoveryWords && [...recoveryWords],
    settings: DEFAULT_SETTINGS,
    attempt: null,
  });
  return { session, files };
}

export function aDocument(...paragraphs: readonly string[]): EntryDocument {
  const blank = { version: 1, direction: null, format: '', indent: 0 } as const;
  return {
    root: {
      ...EMPTY_DOCUMENT.root,
      children: paragraphs.map((text) => ({
        ...blank,
        type: 'paragraph',
        children: [
          { type: 'text', version: 1, text, format: 0, detail: 0, mode: 'normal', style: '' },
        ],
      })),
    },
  };
}

export function anEntry(given: Record<string, unknown> = {}): EntryDraft {
  return entryDraft.parse({
    id: randomUUID(),
    kind: 'free',
    day: '2026-11-22',
    writtenAt: Date.UTC(2026, 10, 22, 21, 30),
    zone: 'Europe/Paris',
    editedAt: Date.UTC(2026, 10, 22, 21, 31),
    title: 'The bridge, again',
    body: aDocument('I took the long way and it was only cold.'),
    promptId: null,
    ...given,
  });
}

export function aCheckIn(given: Record<string, unknown> = {}): CheckIn {
  return checkIn.parse({
    id: randomUUID(),
    day: '2026-11-22',
    at: Date.UTC(2026, 10, 22, 21, 30),
    zone: 'Europe/Paris',
    mood: 5,
    energy: null,
    urge: null,
    feelings: [],
    sleptHours: null,
    line: '',
    ...given,
  });
}

/** A passphrase as a person types it to open their vault. */
export function passphrase(text = PASSPHRASE) {
  return { kind: 'passphrase', passphrase: text } as const;
}

/** The code of the failure that `work` ends in. */
export function failureCode(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'no failure',
    (error: unknown) => failureOf(error).code,
  );
}

/** Keeps an entry in an open vault. */
export function write(session: VaultSession, entry = anEntry()): EntryDraft {
  session.vault().transact((db) => saveEntry(db, entry));
  return entry;
}
