import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { day } from '../../shared/model/day.ts';
import { playMonth } from '../support/made-up-month/play-month.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const ZONE = 'Europe/Paris';
const NARROW = { width: 800, height: 600 };
const WIDE = { width: 1280, height: 800 };

describe('the list of entries in a narrow window', () => {
  const journal = sharedJournal({ clock: '2026-11-30T20:40:00Z', zone: ZONE }, (page) =>
    playMonth(page, { firstDay: day.parse('2026-11-01'), zone: ZONE }),
  );
  const list = () => journal.page.getByRole('region', { name: journalWords.list });
  const queue = () => list().getByRole('button', { name: 'In the cheese queue' });
  const entry = () => journal.page.getByRole('textbox', { name: journalWords.entryText });

  it('gives way to an open entry, and stands where it was when it comes back', async () => {
    await journal.page.setViewportSize(NARROW);
    await goTo(journal.page, frameWords.journal);
    const before = await queue().boundingBox();

    await queue().click();
    await entry().waitFor();
    await list().waitFor({ state: 'hidden' });
    await journal.page.getByRole('button', { name: journalWords.showList }).click();

    await queue().waitFor();
    await expect.poll(() => queue().boundingBox()).toEqual(before);
  });

  it('stands where it was when the window grows again', async () => {
    await journal.page.setViewportSize(WIDE);
    await goTo(journal.page, frameWords.journal);
    const before = await queue().boundingBox();
    await queue().click();
    await entry().waitFor();

    await journal.page.setViewportSize(NARROW);
    await list().waitFor({ state: 'hidden' });
    await journal.page.setViewportSize(WIDE);

    await queue().waitFor();
    await expect.poll(() => queue().boundingBox()).toEqual(before);
  });
});
