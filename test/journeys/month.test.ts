import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay, formatDayRange } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import {
  monthWords,
  neededNoteWords,
  noteKindText,
  noteWords,
  waveWords,
  type NoteKind,
} from '../../renderer/words/month.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { aDay } from '../support/journal-rows.ts';
import { typeInto } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, untilSaved } from '../support/steps.ts';

const FIRST = aDay('2026-11-01');
const REASONS = 'To sleep, and to hear myself think.';

/** What is noted on which evening of the month, by its number. */
const NOTED: Readonly<Record<number, NoteKind>> = {
  3: 'they-wrote',
  6: 'i-wrote',
  9: 'needed',
  10: 'by-accident',
  14: 'on-purpose',
  20: 'needed',
  21: 'by-chance',
};
const REACHED = [6, 14];

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });

/** A note by the key, from wherever the person is. */
async function note(page: Page, kind: NoteKind): Promise<void> {
  await page.keyboard.press('Control+Shift+U');
  await page
    .getByRole('dialog')
    .getByRole('button', { name: noteKindText(kind) })
    .click();
  await page.getByRole('dialog').getByRole('button', { name: noteWords.keep }).click();
}

/** The evening of day `number` of the month, with everything that looks at the clock having looked. */
async function eveningOf(page: Page, number: number): Promise<void> {
  await page.clock.setSystemTime(`${addDays(FIRST, number - 1)}T20:40:00+01:00`);
  await page.clock.fastForward('00:30');
}

describe('thirty days', () => {
  const journal = sharedJournal({ clock: '2026-11-03T20:40:00+01:00', zone: 'Europe/Paris' });

  it('may begin in the past without that counting as anything', async () => {
    const { page } = journal;
    await goTo(page, frameWords.month);
    await page.getByLabel(monthWords.starts).fill(FIRST);
    await page.getByLabel(monthWords.reasons).fill(REASONS);
    await button(page, monthWords.begin).click();

    await page.getByText(monthWords.totals(2, monthWords.overDays(2))).waitFor();
    await page.getByText(REASONS).waitFor();
  });

  it('count as somebody would with a pencil, evening by evening', async () => {
    const { page } = journal;
    for (let number = 3; number <= 30; number += 1) {
      await eveningOf(page, number);
      const kind = NOTED[number];
      if (kind) await note(page, kind);
      if (REACHED.includes(number)) await button(page, noteWords.continue).click();
      // Its key opens nothing while the note of the evening before is still on its way out.
      await page.getByRole('dialog').waitFor({ state: 'hidden' });
      const over = number - 1;
      const room = over - REACHED.filter((each) => each <= over).length;

      const total = page.getByText(monthWords.totals(room, monthWords.overDays(over)));

      await total.waitFor();
    }
    await page.getByText(monthWords.needed(2)).waitFor();
    // From the evening after the second to the last that is over.
    await page.getByText(monthWords.stretch(15)).waitFor();
  });

  it('are all there after a lock, day by day', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await eveningOf(page, 30);
    await goTo(page, frameWords.month);

    await page.getByText(monthWords.totals(27, monthWords.overDays(29))).waitFor();
    for (const [number, kind] of Object.entries(NOTED)) {
      const day = addDays(FIRST, Number(number) - 1);
      await button(page, new RegExp(`^${formatDay(day)}, `)).click();
      const notes = page.getByRole('region', { name: formatDay(day), exact: true });
      await notes.getByText(noteKindText(kind)).waitFor();
    }
  });

  it('bar nobody: the month, a note, what follows it, and a wave', async () => {
    const { page } = journal;
    expect(await barriersOn(page)).toEqual([]);
    await page.keyboard.press('Control+Shift+U');
    await page.getByRole('dialog').waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, noteKindText('urge')).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('dialog').getByText('7', { exact: true }).click();
    await button(page, noteWords.wait).click();
    await page.getByRole('heading', { name: waveWords.title }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('hold a wave over a lock with what was said in it, and remember what helped', async () => {
    await journal.page.getByLabel(waveWords.whatHelped).fill('Breathing');
    await lockAndUnlock(journal);
    const { page } = journal;
    await eveningOf(page, 30);
    await page.clock.fastForward('21:00');
    await button(page, waveWords.goThere).click();
    await page.getByText(waveWords.enough).waitFor();
    await expect.poll(() => page.getByLabel(waveWords.whatHelped).inputValue()).toBe('Breathing');
    await page.getByLabel(waveWords.addHelper).fill('Ring Ruth');
    await button(page, waveWords.add).click();
    await button(page, `${waveWords.thisHelped}: Ring Ruth`).click();
    await page.getByRole('radiogroup', { name: waveWords.howNow }).getByText('3').click();
    await button(page, waveWords.done).click();

    await page.getByText(monthWords.helped('Ring Ruth')).waitFor();
    await page.getByText(monthWords.afterwards(3)).waitFor();
    expect(await page.getByRole('heading', { name: waveWords.title }).count()).toBe(0);
  });

  it('end with the words of the first day and choices, none of which leads to the other', async () => {
    const { page } = journal;
    await eveningOf(page, 31);

    await page.getByRole('heading', { name: monthWords.passedTitle('30 days') }).waitFor();
    await page.getByText(monthWords.totals(28, monthWords.overDays(30))).waitFor();
    const card = page.getByRole('region', { name: monthWords.passedTitle('30 days') });
    await card.getByText(REASONS).waitFor();
    await expect
      .poll(() => card.getByRole('button').allInnerTexts())
      .toEqual([monthWords.passedFresh, monthWords.passedStay, monthWords.passedClose]);
  });
});

describe('after reaching out', () => {
  const journal = sharedJournal({ clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' });

  it('a fresh month leaves the earlier one to be read, and another plan its first', async () => {
    const { page } = journal;
    await goTo(page, frameWords.month);
    await page.getByLabel(monthWords.starts).fill(FIRST);
    await button(page, monthWords.begin).click();
    await note(page, 'i-wrote');
    await page.getByLabel(noteWords.nextTime).fill('Phone in the hall');
    await page.getByRole('dialog').getByRole('button', { name: noteWords.fresh }).click();
    await button(page, monthWords.begin).click();
    const range = formatDayRange(FIRST, aDay('2026-11-11'));
    await page.getByText(monthWords.earlier(range, '11 days')).waitFor();
    await button(page, monthWords.changeReasons).click();
    await page.getByText(monthWords.ownLength, { exact: true }).click();
    await page.getByLabel(monthWords.ownLengthLabel).fill('10000');
    await page.getByText(monthWords.lengthWrong).waitFor();
    await page.getByLabel(monthWords.ownLengthLabel).fill('60');
    await button(page, monthWords.keep).click();

    await page.getByText(monthWords.earlierPlan('30 days')).waitFor();
    await page.getByText(/^60 days, from/).waitFor();
  });

  it('a month that would not begin after the present one is refused in a sentence', async () => {
    const { page } = journal;
    await page.clock.setSystemTime('2026-11-15T20:40:00+01:00');
    await page.clock.fastForward('00:30');
    await button(page, monthWords.freshMonth).click();
    await page.getByLabel(monthWords.starts).fill(FIRST);
    await button(page, monthWords.begin).click();

    await page.getByText('A month has to begin after the one before it began.').waitFor();
    await expect.poll(() => page.getByLabel(monthWords.starts).inputValue()).toBe(FIRST);
  });
});

describe('a month in which some contact is needed', () => {
  it('has an entry in which the words are drafted, with three questions', async () => {
    const { page } = await anOpenJournal({ clock: '2026-11-12T20:40:00+01:00' });
    await goTo(page, frameWords.month);
    await page.getByRole('checkbox').check({ force: true });
    await button(page, monthWords.begin).click();

    await button(page, neededNoteWords.begin).click();

    const text = page.getByRole('textbox', { name: journalWords.entryText });
    await text.waitFor();
    await expect
      .poll(() => text.getByRole('heading').allInnerTexts())
      .toEqual([...neededNoteWords.questions]);
    await typeInto(text, 'The school trip on the third.');
    await untilSaved(page);
    expect(await barriersOn(page)).toEqual([]);
  });
});
