import { readdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { removeEntry, saveEntry } from '../../../../electron/journal/entries.ts';
import { reportWords, rescueWords } from '../../../../electron/export/rescue-words.ts';
import { openVaultIn } from '../../../../electron/vault/vault.ts';
import { aJournalWithABackup, pathOf } from '../../../support/backed-up-journals.ts';
import { anInstant } from '../../../support/arbitrary-days.ts';
import { GOLDEN, GOLDEN_WORDS } from '../../../support/golden-content.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { PAGE, spoil } from '../salvage/salvaged-journals.ts';
import { aHome, rescue } from './rescued-homes.ts';

/** Every file of a folder with its bytes. */
function contentsOf(folder: string) {
  return readdirSync(folder).map(
    (name) => [name, readFileSync(join(folder, name), 'hex')] as const,
  );
}

describe('rescuing a journal', () => {
  it('writes all of it, for its owner alone, and leaves the journal as it was', async () => {
    const { files, out, given } = await aHome();
    const before = contentsOf(files.folder);

    const ending = await rescue(given, `${PASSPHRASE}\n`);

    expect(ending).toEqual({
      exitCode: 0,
      said: `${rescueWords.extent.all}\n`,
      complained: `${rescueWords.warning}\n`,
    });
    const markdown = readFileSync(join(out, 'journal.md'), 'utf8');
    expect(markdown).toContain('### 22:30 · The bridge, again');
    expect(markdown).toContain('I took the long way — and it was only cold.');
    expect(markdown).toContain(
      'mood 7 of 10, energy 3 of 10, urge to reach out 2 of 10; close to: calm',
    );
    expect(JSON.parse(readFileSync(join(out, 'journal.json'), 'utf8'))).toMatchObject({
      format: 'evenfall journal 1',
      tables: {
        entry: expect.arrayContaining([expect.objectContaining({ id: GOLDEN.entry.id })]),
        check_in: [{ line: 'Quiet.', feelings: '["calm"]' }],
        setting: expect.arrayContaining([{ name: 'dayStartHour', value: '3' }]),
      },
    });
    expect(readdirSync(out).toSorted()).toEqual(['journal.json', 'journal.md', 'report.txt']);
    expect(statSync(out).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(out)) expect(statSync(join(out, name)).mode & 0o777).toBe(0o600);
    expect(contentsOf(files.folder)).toEqual(before);
  });

  it('takes the recovery words as well, and a line that ends as on Windows', async () => {
    const { given } = await aHome();

    expect((await rescue(given, `${GOLDEN_WORDS}\r\n`)).exitCode).toBe(0);
  });

  it('keeps what was removed out of the pages and in the data', async () => {
    const { out, given } = await aHome((vault) => {
      vault.transact((db) => removeEntry(db, GOLDEN.entry.id, anInstant('2026-11-24T10:00:00Z')));
    });

    await rescue(given, `${PASSPHRASE}\n`);

    expect(readFileSync(join(out, 'journal.md'), 'utf8')).not.toContain('The bridge, again');
    expect(readFileSync(join(out, 'journal.json'), 'utf8')).toContain('The bridge, again');
    expect(readFileSync(join(out, 'report.txt'), 'utf8')).toContain('1 of them had been removed');
  });

  it('reads around damage and says what is missing', async () => {
    const { files, out, given } = await aHome();
    spoil(
      files.database,
      (bytes) => void bytes.fill(1, bytes.length - 2 * PAGE, bytes.length - PAGE),
    );

    const ending = await rescue(given, PASSPHRASE);

    expect(ending).toMatchObject({ exitCode: 1, said: `${rescueWords.extent.some}\n` });
    expect(readFileSync(join(out, 'report.txt'), 'utf8')).toContain(
      '1 could not be read as a whole',
    );
  });

  it('counts what was cut off among the pages there were, and does not know its days', async () => {
    const { files, out, given } = await aHome();
    const pages = statSync(files.database).size / PAGE;
    truncateSync(files.database, 5 * PAGE);

    await rescue(given, PASSPHRASE);

    const report = readFileSync(join(out, 'report.txt'), 'utf8');
    expect(report).toContain(`Of the ${pages} pages of the file, ${pages - 5} could not be read`);
    expect(report).toContain(reportWords.lostDaysUnknown);
  });

  it('says how many acknowledged saves are missing', async () => {
    const { files, out, given, keyFile, dataKey } = await aHome();
    const earlier = readFileSync(files.database);
    const vault = openVaultIn(files, keyFile.vaultId, dataKey);
    vault.transact((db) => saveEntry(db, { ...GOLDEN.entry, title: 'changed' }));
    vault.close();
    writeFileSync(files.database, earlier);

    const ending = await rescue(given, PASSPHRASE);

    expect(ending.exitCode).toBe(1);
    expect(readFileSync(join(out, 'report.txt'), 'utf8')).toContain('The last 1 save');
  });

  it.each([
    ['gone', (anchor: string) => rmSync(anchor)],
    ['damaged', (anchor: string) => spoil(anchor, (bytes) => void bytes.fill(1))],
  ])('does not say that all was read where the witness of it is %s', async (_, harm) => {
    const { files, out, given } = await aHome();
    harm(files.anchor);

    const ending = await rescue(given, PASSPHRASE);

    expect(ending).toMatchObject({ exitCode: 1, said: `${rescueWords.extent['all-there']}\n` });
    const report = readFileSync(join(out, 'report.txt'), 'utf8');
    expect(report).toContain(reportWords.noWitness);
    expect(report).not.toContain(reportWords.extent.all);
  });

  it('says that all of a backup was read, which has no witness and needs none', async () => {
    const { session, files, made } = await aJournalWithABackup();
    session.close();
    const out = join(scratchFolder(), 'out');

    const ending = await rescue(
      ['--home', pathOf(files.backups, made.source), '--out', out],
      PASSPHRASE,
    );

    expect(ending).toMatchObject({ exitCode: 0, said: `${rescueWords.extent.all}\n` });
  });
});
