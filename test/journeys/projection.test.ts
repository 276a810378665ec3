import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { day } from '../../shared/model/day.ts';
import { madeUpEntries } from '../support/made-up-month/entries.ts';
import { playMonth } from '../support/made-up-month/play-month.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { entryText, goTo, openEntry, untilSaved, write } from '../support/steps.ts';

const MONTH = { firstDay: day.parse('2026-11-01'), zone: 'Europe/Paris' } as const;

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
    expect(await entryText(page)).toBe('Written after.');
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
    expect(await entryText(page)).toBe('Without the cache.');
  });
});
