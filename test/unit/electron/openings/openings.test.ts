import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
  clearOpenings,
  listOpenings,
  noteOpenings,
} from '../../../../electron/openings/openings.ts';
import { suggestRecoveryWords } from '../../../../electron/vault/recovery-words.ts';
import { instantAt } from '../../../support/arbitrary-days.ts';
import { aJournalWithABackup } from '../../../support/backed-up-journals.ts';
import { aJournal } from '../../../support/journals.ts';
import { anOpenVault, failureCode, passphrase, quickSession } from '../../../support/vaults.ts';

describe('recent openings', () => {
  it('tell how the journal was opened, the tries that failed meanwhile among them', async () => {
    const words = suggestRecoveryWords();
    const { session, files } = await anOpenVault(words);
    session.close();
    const stranger = quickSession(files);
    await failureCode(stranger.unlock(passphrase('a partner tries something')));
    await failureCode(stranger.unlock({ kind: 'recovery-words', words: 'no such words' }));
    stranger.close();
    const second = quickSession(files);
    await second.unlock({ kind: 'recovery-words', words: words.join(' ') });
    second.close();

    const third = quickSession(files);
    await third.unlock(passphrase());

    const told = third.vault().read(listOpenings);
    expect(told.map(({ how }) => how)).toEqual([
      'passphrase',
      'recovery-words',
      'failed',
      'failed',
      // As it was made.
      'passphrase',
    ]);
    expect(existsSync(files.failedTries)).toBe(false);
  });

  it('outlast the program that saw the failed tries', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    await failureCode(quickSession(files).unlock(passphrase('a partner tries something')));

    const next = quickSession(files);
    await next.unlock(passphrase());

    expect(
      next
        .vault()
        .read(listOpenings)
        .filter(({ how }) => how === 'failed'),
    ).toHaveLength(1);
  });

  it('do not come from a file that someone else wrote', async () => {
    const { session, files } = await anOpenVault();
    session.close();
    writeFileSync(files.failedTries, '[{"at":"yesterday"}]');

    const next = quickSession(files);
    await next.unlock(passphrase());

    expect(
      next
        .vault()
        .read(listOpenings)
        .map(({ how }) => how),
    ).toEqual(['passphrase', 'passphrase']);
  });

  it('have the one by which the journal was made, and those by restoring a backup', async () => {
    const { session, backups, files, made } = await aJournalWithABackup();
    const first = session.vault().read(listOpenings);
    session.close();
    const stranger = quickSession(files);
    await failureCode(stranger.unlock(passphrase('a partner tries something')));

    await backups.restore({ source: made.source, secret: passphrase() });

    const told = session.vault().read(listOpenings);
    expect(first.map(({ how }) => how)).toEqual(['passphrase']);
    expect(told.map(({ how }) => how)).toEqual(['passphrase', 'failed', 'passphrase']);
  });

  it('are a hundred at most, the newest, and can be cleared', () => {
    const vault = aJournal();
    const many = Array.from({ length: 250 }, (_, index) => ({
      at: instantAt(Date.UTC(2026, 10, 1) + index * 60_000),
      how: 'passphrase' as const,
    }));

    vault.note((db) => noteOpenings(db, many));
    const kept = vault.read(listOpenings);
    vault.note(clearOpenings);

    expect(kept).toEqual(many.slice(-100).toReversed());
    expect(vault.read(listOpenings)).toEqual([]);
  });

  it('have what was noted last first, whatever a clock said that was years ahead', () => {
    const vault = aJournal();
    const at = (year: number, index: number) => instantAt(Date.UTC(year, 10, 1) + index * 60_000);
    const ahead = Array.from({ length: 100 }, (_, index) => ({
      at: at(2099, index),
      how: 'failed' as const,
    }));
    const tonight = { at: at(2026, 0), how: 'passphrase' as const };

    vault.note((db) => noteOpenings(db, ahead));
    vault.note((db) => noteOpenings(db, [tonight]));

    expect(vault.read(listOpenings)[0]).toEqual(tonight);
  });

  it('are no saves: nothing is missing when one is lost', () => {
    const vault = aJournal();
    const before = vault.revision();

    vault.note((db) =>
      noteOpenings(db, [{ at: instantAt(Date.UTC(2026, 10, 1)), how: 'passphrase' }]),
    );

    expect(vault.revision()).toBe(before);
  });
});
