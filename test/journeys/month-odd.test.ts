import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay, formatDayWithYear } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { monthWords, noteKindText, noteWords, waveWords } from '../../renderer/words/month.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const EVENING = { clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' };

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const otherNotes = (page: Page) => page.getByRole('region', { name: monthWords.otherNotes });

async function begin(page: Page, startDay: string): Promise<void> {
  await page.getByLabel(monthWords.starts).fill(startDay);
  await button(page, monthWords.begin).click();
}

/** Notes it by the key, for that day. */
async function noteFor(page: Page, day: string, line: string): Promise<void> {
  await page.keyboard.press('Control+Shift+U');
  await button(page, noteKindText('they-wrote')).click();
  await page.getByLabel(noteWords.line).fill(line);
  await page.getByLabel(noteWords.day, { exact: true }).fill(day);
  await page.getByRole('dialog').getByRole('button', { name: noteWords.keep }).click();
  await page.getByRole('dialog').waitFor({ state: 'hidden' });
}

describe('a month begun on a wrong day', () => {
  const journal = sharedJournal(EVENING, (page) => goTo(page, frameWords.month));

  it('takes no length of nought and none of ten thousand, and says so', async () => {
    const { page } = journal;
    await page.getByText(monthWords.ownLength, { exact: true }).click();
    for (const length of ['0', '10000', '367', 'ten']) {
      await page.getByLabel(monthWords.ownLengthLabel).fill(length);

      await page.getByText(monthWords.lengthWrong).waitFor();
      await expect.poll(() => button(page, monthWords.begin).isDisabled()).toBe(true);
    }
    await page.getByText(monthWords.days(30), { exact: true }).click();
  });

  it('is not begun more than a year ahead', async () => {
    const { page } = journal;
    await page.getByLabel(monthWords.starts).fill('2028-11-12');

    await page.getByText(monthWords.startsFar).waitFor();
    await expect.poll(() => button(page, monthWords.begin).isDisabled()).toBe(true);
  });

  it('says when it will begin, with its year, and can be removed and begun anew', async () => {
    const { page } = journal;
    await begin(page, '2027-11-11');
    const start = formatDayWithYear(aDay('2027-11-11'));
    await page.getByText(monthWords.ahead(start)).waitFor();
    await goTo(page, frameWords.today);
    await page.getByText(todayWords.monthStartsLater(start)).waitFor();
    await goTo(page, frameWords.month);

    await button(page, monthWords.removeMonth).click();
    await page.getByText(monthWords.monthRemoved).waitFor();
    await begin(page, '2026-11-11');

    await page.getByText(monthWords.totals(1, monthWords.overDays(1))).waitFor();
  });

  it('is one of the earlier ones, and no more, when its removal is taken back after that', async () => {
    const { page } = journal;
    await button(page, frameWords.undo).click();

    await page.getByRole('region', { name: monthWords.earlierTitle }).waitFor();
    await page.getByText(monthWords.totals(1, monthWords.overDays(1)), { exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});

describe('what is noted for a day outside the month', () => {
  const journal = sharedJournal(EVENING, async (page) => {
    await goTo(page, frameWords.month);
    await begin(page, '2026-11-10');
  });

  it('is kept, counts nowhere, and is shown when it is asked for', async () => {
    const { page } = journal;
    await noteFor(page, '2026-11-01', 'About the keys.');
    await otherNotes(page).waitFor();
    await page.getByText(monthWords.totals(2, monthWords.overDays(2))).waitFor();
    expect(await page.getByText('About the keys.').count()).toBe(0);

    await button(page, monthWords.showOtherNotes).click();

    await otherNotes(page).getByText('About the keys.').waitFor();
    // It was noted tonight, which is no hour of that day.
    await otherNotes(page).getByText(monthWords.notedLater).waitFor();
    await otherNotes(page)
      .getByRole('heading', { name: formatDay(aDay('2026-11-01')) })
      .waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('can be changed, also to a day of the month, and then stands there', async () => {
    const { page } = journal;
    await otherNotes(page).getByRole('button', { name: monthWords.change }).click();
    await page.getByLabel(noteWords.day, { exact: true }).fill('2026-11-12');
    await page.getByRole('dialog').getByRole('button', { name: noteWords.keep }).click();

    await otherNotes(page).waitFor({ state: 'detached' });
    await page.getByText('About the keys.').waitFor();
  });
});

describe('a month that has gone by', () => {
  const journal = sharedJournal(EVENING, async (page) => {
    await goTo(page, frameWords.month);
    await begin(page, '2026-10-01');
  });
  const gone = monthWords.passedTitle(monthWords.overDays(30));

  it('stays as it is once that is chosen, also after a lock, and is not told again', async () => {
    await goTo(journal.page, frameWords.today);
    await journal.page.getByText(/^Your thirty days have gone by/).waitFor();
    await goTo(journal.page, frameWords.month);
    await button(journal.page, monthWords.passedStay).click();
    await journal.page.getByText(monthWords.passedStayDone).waitFor();

    await lockAndUnlock(journal);

    const { page } = journal;
    await button(page, todayWords.another).waitFor();
    expect(await page.getByText(/have gone by/).count()).toBe(0);
    await goTo(page, frameWords.month);
    await page.getByRole('heading', { name: gone }).waitFor();
    await page.getByText(monthWords.passedStayDone).waitFor();
    await page.getByText(monthWords.totals(30, monthWords.overDays(30))).waitFor();
    expect(await button(page, monthWords.passedStay).count()).toBe(0);
  });

  it('gives way to a fresh one that a slip leads to', async () => {
    const { page } = journal;
    await page.keyboard.press('Control+Shift+U');
    await button(page, noteKindText('i-wrote')).click();
    await page.getByRole('dialog').getByRole('button', { name: noteWords.keep }).click();
    await button(page, noteWords.fresh).click();
    await button(page, monthWords.begin).click();

    await page.getByText(monthWords.firstDay).waitFor();
    await page.getByRole('region', { name: monthWords.earlierTitle }).waitFor();
  });
});

describe('someone who counts no days', () => {
  const journal = sharedJournal(EVENING);

  it('notes a slip as well, and is asked for no month', async () => {
    const { page } = journal;
    await page.keyboard.press('Control+Shift+U');
    await button(page, noteKindText('i-wrote')).click();
    await page.getByRole('dialog').getByRole('button', { name: noteWords.keep }).click();
    await page.getByText(noteWords.reachedWithoutMonth, { exact: true }).waitFor();
    await expect
      .poll(() => page.getByRole('dialog').getByRole('button').allInnerTexts())
      .toEqual([noteWords.continue]);
    await button(page, noteWords.continue).click();
    await goTo(page, frameWords.month);

    await otherNotes(page).waitFor();
  });
});

describe('something of one’s own for an urge', () => {
  const journal = sharedJournal(EVENING, (page) => goTo(page, frameWords.month));

  it('is added once, however often the button is pressed', async () => {
    const { page } = journal;
    await page.keyboard.press('Control+Shift+U');
    await button(page, noteKindText('urge')).click();
    await page.getByRole('dialog').getByText('7', { exact: true }).click();
    await button(page, noteWords.wait).click();
    await page.getByPlaceholder(waveWords.addHelper).fill('Ring Ruth');
    await button(page, waveWords.add).evaluate((add: HTMLElement) => {
      for (let press = 0; press < 3; press += 1) add.click();
    });

    const takeOff = button(page, `${waveWords.takeOff}: Ring Ruth`);
    await takeOff.click();
    await page.getByText(waveWords.takenOff).waitFor();
    await expect.poll(() => takeOff.count()).toBe(0);
  });
});
