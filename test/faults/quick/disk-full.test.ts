import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureSentence } from '../../../renderer/words/failures.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { anOpenJournal } from '../../support/an-app.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import { entryText, lock, openEntry, unlock, untilSaved, write } from '../../support/steps.ts';

/** A small disk of its own; undefined where this user may not mount one. */
function aSmallDisk(): string | undefined {
  const disk = join(scratchFolder(), 'disk');
  mkdirSync(disk);
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return undefined;
  }
  onTestFinished(() => void execFileSync('umount', ['-l', disk]));
  return disk;
}

function fill(disk: string): string {
  const path = join(disk, 'filler');
  const { bavail, bsize } = statfsSync(disk);
  writeFileSync(path, Buffer.alloc(bavail * bsize));
  return path;
}

const disk = process.getuid?.() === 0 && process.platform === 'linux';

describe.runIf(disk)('a disk that fills up while someone writes', () => {
  it('leaves the text in the editor, says so, and saves by itself when there is room', async (test) => {
    const place = aSmallDisk();
    if (place === undefined) return test.skip('no disk can be mounted here');
    const app = await anOpenJournal({ home: join(place, 'home') });
    const { page } = app;
    await write(page, 'While there was room. ', 'Full');
    await untilSaved(page);

    const filler = fill(place);
    await page.keyboard.insertText('And when there was none. '.repeat(600));
    await page.getByText(failureSentence({ code: 'storage/full' })).waitFor();
    await page.getByText(journalWords.notSaved).waitFor();
    rmSync(filler);

    await untilSaved(page);
    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Full');
    const kept = await entryText(next);
    expect(kept.startsWith('While there was room. And when there was none.')).toBe(true);
    expect(kept.length).toBeGreaterThan(600 * 24);
  });
});
