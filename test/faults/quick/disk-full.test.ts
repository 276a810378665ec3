import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, it, onTestFinished } from 'vitest';
import { failureSentence } from '../../../renderer/words/failures.ts';
import { frameWords } from '../../../renderer/words/frame.ts';
import { journalWords } from '../../../renderer/words/journal.ts';
import { lockedWords } from '../../../renderer/words/locked.ts';
import { weeklyWords } from '../../../renderer/words/weekly.ts';
import { weeklyLines } from '../../../shared/content/weekly-page.ts';
import { anOpenJournal } from '../../support/an-app.ts';
import { PASSPHRASE } from '../../support/passphrase.ts';
import { openStep } from '../../support/path-steps.ts';
import { scratchFolder } from '../../support/scratch-folder.ts';
import {
  entryText,
  goTo,
  lock,
  openEntry,
  unlock,
  untilSaved,
  write,
} from '../../support/steps.ts';
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
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor({ state: 'hidden' });
    rmSync(filler);
    await guard.getByLabel(lockedWords.passphrase, { exact: true }).fill(PASSPHRASE);
    await guard.getByRole('button', { name: lockedWords.unlock, exact: true }).click();

    await guard.waitFor({ state: 'detached' });
    await untilSaved(page);
    const next = await lock(app);
    await unlock(next);
    await openEntry(next, 'Full');
    await expect
      .poll(() => entryText(next))
      .toMatch(/^While there was room\. And when there was none\./);
    expect((await entryText(next)).length).toBeGreaterThan(600 * 24);
  });

  it('leaves a week’s page one page, wherever it is gone on with before it could be saved', async (test) => {
    const place = aSmallDisk();
    if (place === undefined) return test.skip(NO_SMALL_DISK);
    const { page } = await anOpenJournal({ home: join(place, 'home') });
    const [first, second] = weeklyLines.map(({ opening }) => page.getByLabel(opening));
    const begun = 'Begun while there was no room. '.repeat(100);
    const filler = join(place, 'filler');
    fillUp(filler);
    await openWeeklyPage(page);
    await first?.fill(begun);
    await page.getByText(failureSentence({ code: 'storage/full' })).waitFor();

    await openStep(page, 'come-back-to-yourself');
    await expect.poll(() => first?.inputValue()).toBe(begun);
    await second?.fill('And gone on with here.');
    await openWeeklyPage(page);
    await expect.poll(() => second?.inputValue()).toBe('And gone on with here.');
    rmSync(filler);

    await untilSaved(page);
    expect(await page.getByRole('heading', { name: weeklyWords.earlier }).count()).toBe(0);
    expect(await first?.inputValue()).toBe(begun);
  });
});

async function openWeeklyPage(page: Page): Promise<void> {
  await goTo(page, frameWords.month);
  await page.getByRole('button', { name: weeklyWords.open }).click();
  await page.getByRole('heading', { level: 1, name: weeklyWords.title, exact: true }).waitFor();
}
