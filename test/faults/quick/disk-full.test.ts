import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureSentence } from '../../../renderer/words/failures.ts';
import { frameWords } from '../../../renderer/words/frame.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { lockedWords } from '../../../renderer/words/locked.ts';
import { anOpenJournal } from '../../support/an-app.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
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
    // Locking hides what cannot be saved and keeps it for whoever has the passphrase.
    await page.keyboard.press('Control+L');
    const guard = page.getByRole('dialog', { name: frameWords.regainTitle });
    await guard.waitFor();
    expect(await page.getByRole('textbox', { name: journalWords.entryText }).isVisible()).toBe(
      false,
    );
    rmSync(filler);
    await guard.getByLabel(lockedWords.passphrase, { exact: true }).fill(PASSPHRASE);
    await guard.getByRole('button', { name: lockedWords.unlock, exact: true }).click();

    await guard.waitFor({ state: 'detached' });
    await untilSaved(page);
    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Full');
    const kept = await entryText(next);
    expect(kept.startsWith('While there was room. And when there was none.')).toBe(true);
    expect(kept.length).toBeGreaterThan(600 * 24);
  });
});
