import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { day } from '../../shared/model/day.ts';
import { madeUpEntries } from '../support/made-up-month/entries.ts';
import { playMonth } from '../support/made-up-month/play-month.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { failWrites, hasCacheFailed, makeCacheFail } from '../support/failing-cache.ts';
import { entryText, goTo, openEntry, untilSaved, write } from '../support/steps.ts';

const MONTH = { firstDay: day.parse('2026-11-01'), zone: 'Europe/Paris' } as const;

/** The settings, the entry, and the entry again with each of its new titles; then nothing is left to fail. */
const LEAST_WRITES = 3;

describe("the page's copy of the journal", () => {
  it('comes back by itself when it is deleted, and nothing is lost', async () => {
    const { page } = await anOpenJournal({ clock: '2026-11-30T20:40:00Z', zone: MONTH.zone });
    await playMonth(page, MONTH);
    await goTo(page, frameWords.journal);
    const list = page.getByRole('region', { name: journalWords.list });
    const newest = madeUpEntries.at(-1)?.title ?? '';
    await list.getByRole('button', { name: newest }).first().waitFor();

    await page.evaluate(
      () =>
        new Promise((resolve) => {
          const deleting = indexedDB.deleteDatabase('journal');
          deleting.addEventListener('success', resolve);
        }),
    );

    await list.getByRole('button', { name: newest }).first().waitFor();
    await write(page, 'Written after.', 'After the deletion');
    await untilSaved(page);
    await openEntry(page, 'After the deletion');
    await expect.poll(() => entryText(page)).toBe('Written after.');
  });

  it('moves to plain memory when the browser keeps failing it', async () => {
    const { page } = await anOpenJournal();
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('made up', 'QuotaExceededError');
      };
    });
    await page.reload();
    await page.getByRole('navigation').waitFor();

    await write(page, 'Without the cache.', 'Plain memory');
    await untilSaved(page);

    await openEntry(page, 'Plain memory');
    await expect.poll(() => entryText(page)).toBe('Without the cache.');
  });

  it.each([
    ['the room for it ends', { fault: 'QuotaExceededError', isLasting: true }],
    ['it is aborted again and again', { fault: 'AbortError', isLasting: true }],
    ['one write is refused', { fault: 'QuotaExceededError', isLasting: false }],
    ['one transaction is aborted', { fault: 'AbortError', isLasting: false }],
  ] as const)('goes on at whichever write %s', async (_, harm) => {
    const { page } = await anOpenJournal();
    await write(page, 'Written before.', 'Before');
    await untilSaved(page);
    await makeCacheFail(page);
    const list = page.getByRole('region', { name: journalWords.list });

    let title = 'Before';
    let tried = 0;
    for (let hasFailed = true; hasFailed; tried += 1) {
      await failWrites(page, { ...harm, from: tried + 1 });
      await page.reload();
      await page.getByRole('navigation').waitFor();
      // The first of them may be what fails; the second must still come through.
      for (const next of [`At write ${tried + 1}`, `After write ${tried + 1}`]) {
        await openEntry(page, title);
        title = next;
        await page.getByLabel(journalWords.entryTitle).fill(title);
        await goTo(page, frameWords.journal);
        await list.getByRole('button', { name: title }).waitFor();
      }
      hasFailed = await hasCacheFailed(page);
    }

    expect(tried).toBeGreaterThan(LEAST_WRITES);
  });
});
