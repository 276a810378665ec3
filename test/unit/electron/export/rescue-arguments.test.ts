import { mkdirSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readRescueArguments } from '../../../../electron/export/rescue-arguments.ts';
import { rescueWords } from '../../../../electron/export/rescue-words.ts';
import { scratchFolder } from '../../../support/scratch-folder.ts';

/** A home, and a folder with a file, a link to an empty folder and an empty folder in it. */
function folders() {
  const home = scratchFolder();
  const elsewhere = scratchFolder();
  writeFileSync(join(elsewhere, 'letter.txt'), 'mine');
  mkdirSync(join(elsewhere, 'empty'));
  symlinkSync(join(elsewhere, 'empty'), join(elsewhere, 'link'));
  symlinkSync(home, join(elsewhere, 'to-home'));
  return { home, elsewhere };
}

describe('asking for a rescue', () => {
  it('takes a new or an empty folder', () => {
    const { home, elsewhere } = folders();

    for (const name of ['new', 'empty', 'new/below']) {
      const out = join(elsewhere, name);
      const read = readRescueArguments(['--home', home, '--out', out]);
      expect(read).toEqual({ kind: 'rescue', home, out });
    }
    expect(readRescueArguments(['--help'])).toEqual({ kind: 'help' });
  });

  it.each([
    ['nothing', []],
    ['one folder', ['--home', 'here']],
    ['an empty name', ['--home', '', '--out', 'there']],
    ['another flag', ['--home', 'here', '--out', 'there', '--more']],
    ['a word on its own', ['here', 'there']],
  ])('is not understood with %s', (_, given) => {
    expect(readRescueArguments(given)).toEqual({
      kind: 'problem',
      sentence: rescueWords.arguments,
      exitCode: 2,
    });
  });

  it('is refused where what is written would lie in what is read, also by way of a link', () => {
    const { home, elsewhere } = folders();

    for (const out of [home, join(home, 'out'), join(elsewhere, 'to-home', 'out')]) {
      const sentence = rescueWords.outInsideHome;
      const read = readRescueArguments(['--home', home, '--out', out]);
      expect(read).toEqual({ kind: 'problem', sentence, exitCode: 2 });
    }
  });

  it('is refused for a folder that holds something, and for what is no folder', () => {
    const { home, elsewhere } = folders();
    const sentences = ['.', 'link', 'letter.txt'].map((name) => {
      return readRescueArguments(['--home', home, '--out', join(elsewhere, name)]);
    });

    expect(sentences).toEqual(
      [rescueWords.outNotEmpty, rescueWords.outNotWritable, rescueWords.outNotWritable].map(
        (sentence) => ({ kind: 'problem', sentence, exitCode: 5 }),
      ),
    );
    expect(readdirSync(elsewhere)).toHaveLength(4);
  });

  it('is refused for a name under which no folder can be', () => {
    const { home, elsewhere } = folders();

    const read = readRescueArguments(['--home', home, '--out', join(elsewhere, 'o'.repeat(300))]);

    expect(read).toEqual({ kind: 'problem', sentence: rescueWords.outNotWritable, exitCode: 5 });
  });
});
