import { describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { exerciseWords as words } from '../../renderer/words/exercise.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import {
  askingWhyNote,
  beforeStarting,
  closingNote,
  timerNotes,
} from '../../shared/content/exercise.ts';
import { strike, typeInto, typistAt } from '../support/by-keyboard.ts';
import {
  at,
  beginWriting,
  button,
  column,
  FIRST_EVENING,
  minutesFrom,
  rate,
  rowsOf,
  sit,
  text,
  timer,
  topics,
  write,
  writtenSoFar,
} from '../support/exercise-steps.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, show, untilSaved } from '../support/steps.ts';

describe('three sittings on three days in a row', () => {
  const journal = sharedJournal(FIRST_EVENING);

  it('begin with what one small study found, and no more', async () => {
    const { page } = journal;
    await goTo(page, frameWords.exercise);

    for (const note of [...beforeStarting, askingWhyNote]) await page.getByText(note).waitFor();
    await page.getByRole('heading', { name: words.nextTitle(1), exact: true }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('count the time up, with a soft mark, and never stop it', async () => {
    const { page } = journal;
    await beginWriting(page, { before: { comfort: 2, energy: 5, sad: 7 }, text: 'It is quiet. ' });

    await page.clock.runFor('12:00');

    await expect.poll(() => timer(page).innerText()).toMatch(minutesFrom(12));
    expect(await page.getByText(timerNotes.quarterHour).count()).toBe(0);
  });

  it('hold the time and the topic over a lock in the midst of it', async () => {
    await topics(journal.page).getByText(words.topics.since).click();
    await lockAndUnlock(journal);
    const { page } = journal;
    await at(page, '2026-11-20T22:10:00+01:00');
    await goTo(page, frameWords.exercise);
    await writtenSoFar(page, 12).waitFor();

    await button(page, words.goOn).click();
    await text(page).getByText('It is quiet.').waitFor();
    await expect
      .poll(() => topics(page).getByRole('radio', { checked: true }).getAttribute('value'))
      .toBe('since');
    await page.clock.runFor('03:15');

    await expect.poll(() => timer(page).innerText()).toMatch(minutesFrom(15));
    await page.getByText(timerNotes.quarterHour).waitFor();
  });

  it('rest while another screen is looked at', async () => {
    const { page } = journal;
    await show(page, frameWords.month);
    await page.clock.runFor('40:00');
    await goTo(page, frameWords.exercise);
    await writtenSoFar(page, 15).waitFor();

    await button(page, words.goOn).click();
    await page.clock.runFor('15:00');

    await expect.poll(() => timer(page).innerText()).toMatch(minutesFrom(30));
    await page.getByText(timerNotes.halfHour).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('end with ratings and with sentences of their own', async () => {
    const { page } = journal;
    await write(page, 'The lamp is mine.');
    await button(page, words.stop).click();
    await rate(page, { comfort: 4, energy: 6, sad: 7 });
    expect(await barriersOn(page)).toEqual([]);
    await button(page, words.toSentences).click();
    await page.getByRole('checkbox', { name: 'The lamp is mine.' }).check();
    expect(await barriersOn(page)).toEqual([]);
    await button(page, words.close).click();

    await column(page, 1).getByText('The lamp is mine.').waitFor();
    await page.getByRole('heading', { name: words.nextTitle(2), exact: true }).waitFor();
    await page.getByText(words.sameDay).waitFor();
  });

  it('are called as studied on the third day, with two lines that are never one', async () => {
    const { page } = journal;
    await at(page, '2026-11-21T21:00:00+01:00');
    await page.getByText(words.nextInRow).waitFor();
    await sit(page, { before: { relief: 3 }, after: { relief: 3 }, text: 'Flat.' }, '16:00');
    await at(page, '2026-11-22T21:00:00+01:00');
    await sit(page, { text: 'Soup again.' }, '02:00');

    await page.getByText(words.standing['as-studied']).waitFor();
    await page.getByText(closingNote).waitFor();
    const good = page.getByRole('table', { name: words.positive });
    const hard = page.getByRole('table', { name: words.negative });
    // By hand: (2 + 5) / 2, (4 + 6) / 2.
    await expect
      .poll(() => rowsOf(good))
      .toEqual(['First 3.5 5', 'Second 3 3', `Third ${words.notRated}`]);
    await expect
      .poll(() => rowsOf(hard))
      .toEqual(['First 7 7', `Second ${words.notRated}`, `Third ${words.notRated}`]);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('are all there after a lock, and what was written is in the journal', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await goTo(page, frameWords.exercise);
    await column(page, 1).getByText('The lamp is mine.').waitFor();
    await column(page, 1).getByText(minutesFrom(30)).waitFor();

    await column(page, 1).getByRole('button').first().click();

    await text(page).getByText('It is quiet. The lamp is mine.').waitFor();
  });

  it('are no longer as studied when one is removed, and are again when that is taken back', async () => {
    const { page } = journal;
    await goTo(page, frameWords.exercise);
    await button(page, words.removeSitting(2, formatDay(aDay('2026-11-21')))).click();
    await page.getByRole('heading', { name: words.underWayTitle }).waitFor();
    expect(await page.getByText(words.standing['as-studied']).count()).toBe(0);

    await button(page, frameWords.undo).click();

    await page.getByText(words.standing['as-studied']).waitFor();
  });

  it('stay beside another round', async () => {
    const { page } = journal;
    await at(page, '2026-11-25T21:00:00+01:00');
    await button(page, words.beginAgain).click();
    await sit(page, { text: 'Once more.' }, '01:00');

    const earlier = page.getByRole('region', { name: words.earlierTitle });
    await earlier.getByText(words.standing['as-studied']).waitFor();
    await earlier.getByText('The lamp is mine.').waitFor();
    await page.getByRole('heading', { name: words.underWayTitle }).waitFor();
  });
});

describe('by keys alone', () => {
  const journal = sharedJournal(FIRST_EVENING);

  it('a sitting is rated, written, given another topic, stopped and closed', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await tabTo(page.getByRole('navigation').getByRole('button', { name: frameWords.exercise }));
    await press('Enter');
    await tabTo(button(page, words.begin));
    await press('Enter');
    await tabTo(page.getByRole('radiogroup', { name: 'comfort' }).getByRole('radio').first());
    await press('3', 'Tab');
    await strike(page, '1', '0');
    await tabTo(button(page, words.goWrite));
    await press('Enter');
    await typeInto(text(page), 'One line. And another.');
    await untilSaved(page);
    await tabTo(button(page, words.changeTopic));
    await press('Enter', 'ArrowRight');
    await topics(page)
      .getByRole('radio', { name: words.topics['break-up'], checked: true })
      .waitFor();
    await tabTo(button(page, words.stop));
    await press('Enter');
    await tabTo(page.getByRole('radiogroup', { name: 'comfort' }).getByRole('radio').first());
    await press('5');
    await tabTo(button(page, words.toSentences));
    await press('Enter');
    await tabTo(page.getByRole('checkbox', { name: 'And another.' }));
    await press('Space');
    await tabTo(button(page, words.close));
    await press('Enter');

    await column(page, 1).getByText('And another.').waitFor();
    await expect
      .poll(() => rowsOf(page.getByRole('table', { name: words.positive })))
      .toEqual(['First 3 5']);
  });
});
