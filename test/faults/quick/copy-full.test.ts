import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { exportJournal } from '../../../electron/export/export-journal.ts';
import { vaultFilesIn } from '../../../electron/vault/vault-files.ts';
import { DEFAULT_SETTINGS } from '../../../shared/model/settings.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { everything } from '../../support/readable-copies.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { aDocument, anEntry, failureCode, quickSession, write } from '../../support/vaults.ts';
import { fillUp, mountSmallDisk, NO_SMALL_DISK } from '../support/small-disk.ts';

const DISK_MEBIBYTES = 8;
const KIBIBYTE = 1024;

/** From no room at all to the first of the two files and a part of the second. */
const ROOM_LEFT_BYTES = [0, 8, 100, 400, 700].map((kibibytes) => kibibytes * KIBIBYTE);

const disk = process.getuid?.() === 0 && process.platform === 'linux';

/** A small disk of its own; undefined where this user may not mount one. */
function aSmallDisk(): string | undefined {
  const small = mountSmallDisk(join(scratchFolder(), 'disk'), DISK_MEBIBYTES);
  if (small) onTestFinished(small.remove);
  return small?.folder;
}

/** An open journal in `home`, of which a copy takes about a megabyte. */
async function aJournalIn(home: string) {
  mkdirSync(home);
  const session = quickSession(vaultFilesIn(home));
  const settings = DEFAULT_SETTINGS;
  await session.create({ passphrase: PASSPHRASE, recoveryWords: null, settings, attempt: null });
  for (let index = 0; index < 100; index += 1) {
    write(session, anEntry({ body: aDocument('and only the cold '.repeat(250)) }));
  }
  return session;
}

describe.runIf(disk)('a disk that is full while a copy is written', () => {
  it('is told, with nothing left of the copy, however far it came', async (test) => {
    const place = aSmallDisk();
    if (place === undefined) return test.skip(NO_SMALL_DISK);
    const session = await aJournalIn(join(scratchFolder(), 'home'));
    const filler = join(place, 'filler');
    const chosen = join(place, 'chosen');
    mkdirSync(chosen);
    const path = join(chosen, 'Evenfall copy');

    for (const bytesLeft of ROOM_LEFT_BYTES) {
      fillUp(filler, bytesLeft);
      expect(await failureCode(exportJournal(session, everything(path)))).toBe('storage/full');
      expect(readdirSync(chosen)).toEqual([]);
      rmSync(filler);
    }

    await exportJournal(session, everything(path));
    expect(readdirSync(path).toSorted()).toEqual(['journal.json', 'journal.md']);
  });

  it('is told where it is the one of the journal, which stays as it is', async (test) => {
    const place = aSmallDisk();
    if (place === undefined) return test.skip(NO_SMALL_DISK);
    const session = await aJournalIn(join(place, 'home'));
    const chosen = scratchFolder();
    fillUp(join(place, 'filler'), 100 * KIBIBYTE);

    const code = await failureCode(exportJournal(session, everything(join(chosen, 'copy'))));

    expect(code).toBe('storage/full');
    expect(readdirSync(chosen)).toEqual([]);
    expect(readdirSync(session.files.backups)).toEqual([]);
    rmSync(join(place, 'filler'));
    write(session);
  });
});
