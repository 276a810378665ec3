import { rmSync } from 'node:fs';
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
import { fillUp, mountSmallDisk, NO_SMALL_DISK } from '../support/small-disk.ts';

const DISK_MEBIBYTES = 8;

/** A small disk of its own; undefined where this user may not mount one. */
function aSmallDisk(): string | undefined {
  const disk = mountSmallDisk(join(scratchFolder(), 'disk'), DISK_MEBIBYTES);
  if (disk) onTestFinished(disk.remove);
  return disk?.folder;
}

const disk = process.getuid?.() === 0 && process.platform === 'linux';

describe.runIf(disk)('a disk that fills up while someone writes', () => {
  it('warns before, leaves the text in the editor, says so, and saves by itself when there is room', async (test) => {
    const place = aSmallDisk();
    if (place === undefined) return test.skip(NO_SMALL_DISK);
    const app = await anOpenJournal({ home: join(place, 'home') });
    const { page } = app;
    // Far less than 200 MB are free on it from the start.
    await page.getByText(frameWords.lowSpace).waitFor();
    await write(page, 'While there was room. ', 'Full');
    await untilSaved(page);

    const filler = join(place, 'filler');
    fillUp(filler);
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
