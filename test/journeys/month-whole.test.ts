import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { writingSentence } from '../../renderer/words/insights-doing.ts';
import { formatDay } from '../../renderer/words/dates.ts';
import { exerciseWords } from '../../renderer/words/exercise.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { monthWords, noteWords, waveWords } from '../../renderer/words/month.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import {
  beginWriting,
  column,
  finish,
  minutesFrom,
  rowsOf,
  sit,
  timer,
} from '../support/exercise-steps.ts';
import { aDay } from '../support/journal-rows.ts';
import { instantAt } from '../support/made-up-month/play-month.ts';
import { lock, sharedJournal } from '../support/shared-app.ts';
import { goTo, unlock, untilSaved, write } from '../support/steps.ts';
import {
  AWAY,
  byPencil,
  CHANGED_ON,
  ENTRIES_ON,
  FIRST_DAY,
  FIRST_EVENING,
  FIRST_EVENING_AWAY,
  HOME,
  LENGTH,
  NOTED,
  noteInSheet,
  REMOVED_ON,
  SITTINGS_ON,
  urgesByPencil,
} from '../support/whole-month.ts';

const dayOf = (number: number) => addDays(aDay(FIRST_DAY), number - 1);
const zoneOn = (number: number) => (number < FIRST_EVENING_AWAY ? HOME : AWAY);
/** When the evening of day `number` is at `time`, where the person then is. */
const moment = (number: number, time = '20:40') => instantAt(dayOf(number), time, zoneOn(number));
const button = (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true });
const calendarDay = (page: Page, number: number) =>
  page.getByRole('button', { name: new RegExp(`${formatDay(dayOf(number))}, `) });

/** The clock shows `at`, and what looks at it now and then has looked. */
async function setClock(page: Page, at: number): Promise<void> {
  await page.clock.setSystemTime(at);
  await page.clock.fastForward('00:30');
}

async function note(page: Page, kind: (typeof NOTED)[number]['kind']): Promise<void> {
  await page.keyboard.press('Control+Shift+U');
  await noteInSheet(page, kind);
}

async function expectTotals(page: Page, evening: number): Promise<void> {
  const { room, over, longest, neededDays } = byPencil(evening);
  await page
    .getByText(monthWords.totals(room, monthWords.overDays(over)), { exact: true })
    .waitFor();
  // The longest is told where it is not all of them.
  if (longest < room) await page.getByText(monthWords.stretch(longest)).waitFor();
  else expect(await page.getByText(/the longest stretch so far/).count()).toBe(0);
  if (neededDays > 0) await page.getByText(monthWords.needed(neededDays)).waitFor();
  else expect(await page.getByText(/Contact was needed/).count()).toBe(0);
}

describe('a whole month', () => {
  const journal = sharedJournal({
    clock: new Date(moment(FIRST_EVENING)).toISOString(),
    zone: HOME,
  });

  it('begins in the past, and takes what happened before today', async () => {
    const { page } = journal;
    await goTo(page, frameWords.month);
    await page.getByLabel(monthWords.starts).fill(FIRST_DAY);
    await button(page, monthWords.begin).click();
    await page.getByText(monthWords.totals(4, monthWords.overDays(4))).waitFor();
    await calendarDay(page, 3).click();
    await button(page, monthWords.noteForDay).click();
    await noteInSheet(page, 'i-wrote');

    await expectTotals(page, FIRST_EVENING);
  });
  it('counts evening by evening as a pencil does, at home', async () => {
    for (let evening = FIRST_EVENING; evening < FIRST_EVENING_AWAY; evening += 1) {
      await live(evening);
    }
  });

  it('goes on in another zone, as if nothing had been', async () => {
    const clock = new Date(moment(FIRST_EVENING_AWAY)).toISOString();
    await journal.startAgain({ clock, zone: AWAY });
    await unlock(journal.page);
    await goTo(journal.page, frameWords.month);

    await expectTotals(journal.page, FIRST_EVENING_AWAY);
  });

  it('and counts on there, with three sittings and a lock in the midst of one', async () => {
    for (let evening = FIRST_EVENING_AWAY; evening <= LENGTH; evening += 1) {
      await live(evening);
    }
  });

  it('has on its last evening every total as the pencil has it', async () => {
    const { page } = journal;
    const { urges, days } = urgesByPencil();
    const writingDays = new Set([...ENTRIES_ON, ...SITTINGS_ON]).size;
    await goTo(page, frameWords.today);
    await page.getByText('Thirtieth evening of thirty. Twenty-six with room for you.').waitFor();

    await goTo(page, frameWords.insights);

    await page.getByText(`${urges} urges on ${days} of 30 days`).waitFor();
    await page.getByText(writingSentence(writingDays, LENGTH)).waitFor();
    await page.getByText('3 entries, 3 sittings').waitFor();
    await page.getByText('3 sittings on 3 of 30 days').waitFor();
  });

  it('shows three sittings with their days, their time and their own two lines', async () => {
    const { page } = journal;
    await goTo(page, frameWords.exercise);

    await page.getByText(exerciseWords.standing['three-sittings']).waitFor();
    for (const [index, evening] of SITTINGS_ON.entries()) {
      const sitting = column(page, index === 0 ? 1 : index === 1 ? 2 : 3);
      await sitting.getByText(formatDay(dayOf(evening))).waitFor();
      await sitting.getByText(minutesFrom(index === 1 ? 12 : 16)).waitFor();
    }
    const good = page.getByRole('table', { name: exerciseWords.positive });
    const hard = page.getByRole('table', { name: exerciseWords.negative });
    // By hand, of what `sitOn` rates: (2 + 5) / 2, (4 + 6) / 2; the word rated once is in neither.
    await expect.poll(() => rowsOf(good)).toEqual(['First 3.5 5', 'Second 3.5 5', 'Third 3.5 5']);
    await expect.poll(() => rowsOf(hard)).toEqual(['First 7 6', 'Second 7 6', 'Third 7 6']);
  });

  it('is over on the next evening, and all of it is there after a lock', async () => {
    await comeBackAt(moment(LENGTH + 1));
    const { page } = journal;
    await page.getByText('Your thirty days have gone by. Twenty-seven of them').waitFor();
    await goTo(page, frameWords.month);

    await expectTotals(page, LENGTH + 1);
    for (let number = 1; number <= LENGTH; number += 1) {
      const notes = NOTED.filter(({ of }) => of === number).length;
      const label = await calendarDay(page, number).getAttribute('aria-label');
      expect(/\d+ notes?$/.exec(label ?? '')?.[0]).toBe(
        notes === 0 ? undefined : monthWords.noted(notes),
      );
    }
  });

  /** One evening: what is noted, written and sat through on it, and the totals afterwards. */
  async function live(evening: number): Promise<void> {
    await setClock(journal.page, moment(evening));
    if (ENTRIES_ON.includes(evening)) {
      await write(journal.page, `The evening of day ${evening}.`);
      await untilSaved(journal.page);
    }
    if (SITTINGS_ON.includes(evening)) await sitOn(evening);
    const { page } = journal;
    await goTo(page, frameWords.month);
    await calendarDay(page, evening).click();
    if (evening === 12) await setClock(page, instantAt(dayOf(13), '00:30', HOME));
    for (const { of, kind } of NOTED) {
      if (of !== evening) continue;
      if (evening === 6) await waitOut(page);
      else await note(page, evening === CHANGED_ON ? 'i-wrote' : kind);
    }
    if (evening === CHANGED_ON) await changeToTheirs(page);
    if (evening === REMOVED_ON) await noteAndRemove(page);
    await expectTotals(page, evening);
  }

  async function waitOut(page: Page): Promise<void> {
    await button(page, monthWords.urgeNow).click();
    await page.getByRole('dialog').getByText('7', { exact: true }).click();
    await button(page, noteWords.wait).click();
    await page.getByRole('heading', { name: waveWords.title }).waitFor();
    await page.clock.fastForward('20:00');
    await page.getByText(waveWords.enough).waitFor();
    await page.getByRole('radiogroup', { name: waveWords.howNow }).getByText('3').click();
    await button(page, waveWords.done).click();
    await page.getByText(monthWords.afterwards(3)).waitFor();
  }

  async function changeToTheirs(page: Page): Promise<void> {
    await button(page, monthWords.change).click();
    await button(page, noteWords.back).click();
    await noteInSheet(page, 'they-wrote');
  }

  async function noteAndRemove(page: Page): Promise<void> {
    await note(page, 'on-purpose');
    await button(page, monthWords.remove).click();
    await page.getByText(monthWords.nothingNoted).waitFor();
  }

  /** A sitting; the second is locked in the midst, for ten minutes, and goes on after that. */
  async function sitOn(evening: number): Promise<void> {
    const before = { comfort: 2, energy: 5, sad: 7, relief: 1 };
    const after = { comfort: 4, energy: 6, sad: 6 };
    const text = `A sitting on day ${evening}.`;
    if (evening !== SITTINGS_ON[1]) return sit(journal.page, { before, after, text }, '16:00');
    await beginWriting(journal.page, { before, text });
    await journal.page.clock.runFor('07:00');
    await expect.poll(() => timer(journal.page).innerText()).toMatch(minutesFrom(7));
    await comeBackAt(moment(evening, '21:00'));
    await goTo(journal.page, frameWords.exercise);
    await button(journal.page, exerciseWords.goOn).click();
    await timer(journal.page).waitFor();
    await journal.page.clock.runFor('05:00');
    await expect.poll(() => timer(journal.page).innerText()).toMatch(minutesFrom(12));
    await finish(journal.page, after);
  }

  /** Locks the journal, and opens it again at that moment. */
  async function comeBackAt(at: number): Promise<void> {
    const window = await lock(journal);
    await setClock(window, at);
    await unlock(window);
  }
});
