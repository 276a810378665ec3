import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { rescueWords } from '../../../../electron/export/rescue-words.ts';
import { PASSPHRASE } from '../../../support/passphrase.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';
import { PAGE } from '../salvage/salvaged-journals.ts';
import { aHome, rescue } from './rescued-homes.ts';

describe('refusing to rescue', () => {
  it('says so for a wrong passphrase and for none', async () => {
    const { given, out } = await aHome();

    for (const typed of ['not the right one at all\n', '']) {
      const ending = await rescue(given, typed);
      expect(ending).toMatchObject({ exitCode: 3, said: '' });
      expect(ending.complained).toBe(`${rescueWords.warning}\n${rescueWords.refused}\n`);
    }
    expect(() => statSync(out)).toThrow('ENOENT');
  });

  it('says where there is no journal, and does not ask for a passphrase', async () => {
    const { files, out } = await aHome();

    const ending = await rescue(['--home', join(files.folder, 'nowhere'), '--out', out]);

    expect(ending).toEqual({ exitCode: 4, said: '', complained: `${rescueWords.noJournal}\n` });
  });

  it('says where a later version wrote the journal', async () => {
    const { files, given } = await aHome();
    const text = readFileSync(files.keyFile, 'utf8');
    const content = /"content":(.*),"sha256"/
      .exec(text)?.[1]
      ?.replace('"version":1', '"version":2');
    const sha256 = createHash('sha256')
      .update(content ?? '')
      .digest('hex');
    const later = `{"content":${content},"sha256":"${sha256}"}\n`;
    for (const path of [files.keyFile, files.keyFileCopy]) writeFileSync(path, later);

    expect(await rescue(given)).toEqual({
      exitCode: 4,
      said: '',
      complained: `${rescueWords.newer}\n`,
    });
  });

  it('says where too little is left of a backup', async () => {
    const { out } = await aHome();
    const backup = join(scratchFolder(), 'monday.evenfall');
    writeFileSync(backup, Buffer.alloc(4 * PAGE, 1));

    expect(await rescue(['--home', backup, '--out', out])).toEqual({
      exitCode: 4,
      said: '',
      complained: `${rescueWords.backupDamaged}\n`,
    });
  });

  it('ends with a sentence and a number of its own where something else goes wrong', async () => {
    const { given, out } = await aHome();
    // Reading there fails with an error of the system.
    const unreadable = openSync('/proc/self/mem', 'r');
    onTestFinished(() => closeSync(unreadable));

    expect(await rescue(given, unreadable)).toEqual({
      exitCode: 6,
      said: '',
      complained: `${rescueWords.warning}\n${rescueWords.unexpected}\n`,
    });
    expect(existsSync(out)).toBe(false);
  });

  it('says in a sentence what it does not understand, and what it cannot write', async () => {
    const { given } = await aHome();
    const unwritable = [...given.slice(0, 3), '/proc/nowhere'];

    expect(await rescue(['--home', 'here'])).toEqual({
      exitCode: 2,
      said: '',
      complained: `${rescueWords.arguments}\n`,
    });
    expect(await rescue(unwritable, PASSPHRASE)).toEqual({
      exitCode: 5,
      said: '',
      complained: `${rescueWords.warning}\n${rescueWords.outNotWritable}\n`,
    });
  });

  it('says with --help what it does and how it ends', async () => {
    const ending = await rescue(['--help']);

    expect(ending).toEqual({ exitCode: 0, said: rescueWords.help, complained: '' });
  });
});
