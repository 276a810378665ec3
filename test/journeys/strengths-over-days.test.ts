import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { sentenceWords, sevenDayWords, strengthWords } from '../../renderer/words/strengths.ts';
import { questionnaireCredit, questionnaireItems } from '../../shared/content/questionnaire.ts';
import type { StrengthId } from '../../shared/content/strength-ids.ts';
import { strengthName } from '../../shared/content/strengths.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { ideaOf } from '../../shared/logic/seven-days.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { aPage } from '../support/pages.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { show } from '../support/steps.ts';
import { cards, chooseView, quality } from '../support/strengths-steps.ts';

const FIRST = aDay('2026-11-22');
const EVENING = { clock: `${FIRST}T20:40:00+01:00`, zone: 'Europe/Paris' };
const OWN = 'Finish the scarf, or half a row of it.';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** A card chosen beforehand. */
async function choose(page: Page, strength: StrengthId): Promise<void> {
  await command(page, 'pages.save', aPage({ kind: 'strength', strength, isTop: false }));
}

/** The evening so many days after the first, with everything that looks at the clock having looked. */
async function eveningAfter(page: Page, days: number): Promise<void> {
  await page.clock.setSystemTime(`${addDays(FIRST, days)}T20:40:00+01:00`);
  await page.clock.fastForward('00:30');
}

describe('one strength, one new use a day', () => {
  const journal = sharedJournal(EVENING, (page) => choose(page, 'persistence'));
  const card = (page: Page, number: 1 | 2 | 3 | 4 | 5 | 6 | 7) =>
    page.getByText(sevenDayWords.card(number, strengthName('persistence')), { exact: true });
  const keep = (page: Page) => button(page, sevenDayWords.keep).click();

  it('begins with a quality of one’s own, and keeps how it felt', async () => {
    const { page } = journal;
    await show(page, frameWords.strengths);
    await chooseView(page, 'days');
    await button(page, strengthName('persistence')).click();
    await card(page, 1).waitFor();
    await page.getByRole('radiogroup', { name: sevenDayWords.felt }).getByText('7').click();
    await page.getByLabel(sevenDayWords.note).fill('Ten minutes were enough.');
    await keep(page);

    await page.getByText(sevenDayWords.keptToday).waitFor();
    await page.getByText(ideaOf({ strength: 'persistence', number: 1 })).waitFor();
    await page.getByText(sevenDayWords.feltOf(7)).waitFor();
    await page.getByText('Ten minutes were enough.').waitFor();
  });

  it('has its next card on the next day, and holds what is begun over a lock', async () => {
    await eveningAfter(journal.page, 1);
    await card(journal.page, 2).waitFor();
    await journal.page.getByLabel(sevenDayWords.ownIdea).fill(OWN);

    await lockAndUnlock(journal);

    const { page } = journal;
    await eveningAfter(page, 1);
    await show(page, frameWords.strengths);
    await chooseView(page, 'days');
    await card(page, 2).waitFor();
    await expect.poll(() => page.getByLabel(sevenDayWords.ownIdea).inputValue()).toBe(OWN);
    await keep(page);
    await page.getByText(OWN).waitFor();
  });

  it('goes on with the next card after days without one, and says nothing of them', async () => {
    const { page } = journal;
    await eveningAfter(page, 12);

    await card(page, 3).waitFor();
    expect(await page.getByText(/miss|late|behind|in a row/i).count()).toBe(0);
  });

  it('is changed as it is typed, removed, and taken back', async () => {
    const { page } = journal;
    await keep(page);
    await page.getByText(sevenDayWords.keptToday).waitFor();
    await button(page, strengthWords.change).first().click();
    await page.getByLabel(sevenDayWords.note).fill('Slower than I thought.');
    await button(page, strengthWords.done).click();
    await page.getByText('Slower than I thought.').waitFor();
    await button(page, strengthWords.remove).first().click();
    await card(page, 3).waitFor();
    await button(page, frameWords.undo).click();

    await page.getByText(sevenDayWords.keptToday).waitFor();
    await page.getByText('Slower than I thought.').waitFor();
  });

  it('ends with the seventh, and asks which of one’s qualities is next', async () => {
    const { page } = journal;
    for (const number of [4, 5, 6, 7] as const) {
      await eveningAfter(page, 20 + number);
      await card(page, number).waitFor();
      await keep(page);
      await page.getByText(sevenDayWords.keptToday).waitFor();
    }
    await eveningAfter(page, 30);

    await page.getByText(sevenDayWords.allSeven(strengthName('persistence'))).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('shows what was done with a quality that is not among the cards any more', async () => {
    const { page } = journal;
    await chooseView(page, 'yours');
    await quality(page, 'persistence').getByText(strengthWords.putBackCard).click();
    await page.getByText(strengthWords.nothingChosen).waitFor();
    await chooseView(page, 'days');

    await page.getByText(sevenDayWords.chooseFirst).waitFor();
    await page.getByText(OWN).waitFor();
  });
});

describe('the 96 sentences', () => {
  const journal = sharedJournal(EVENING);
  const place = (page: Page, number: number) =>
    page.getByText(sentenceWords.place(number), { exact: true });
  /** Zest and humour fit; all else is in between. */
  const answer = async (page: Page, number: number) => {
    const item = questionnaireItems[number - 1];
    await place(page, number).waitFor();
    const fits = item?.strength === 'zest' || item?.strength === 'humour';
    await page.keyboard.press(fits ? (item.isReversed ? '1' : '5') : '3');
  };

  it('are begun, left out and stopped by keys alone', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await show(page, frameWords.strengths);
    await chooseView(page, 'sentences');
    await page.getByText(questionnaireCredit).waitFor();
    await tabTo(button(page, sentenceWords.begin));
    await press('Enter');
    await answer(page, 1);
    await answer(page, 2);
    await place(page, 3).waitFor();
    await tabTo(button(page, sentenceWords.leaveOut));
    await press('Enter');
    await place(page, 4).waitFor();
    await press('ArrowDown', 'ArrowDown', 'Enter');
    await place(page, 5).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, sentenceWords.stop));
    await press('Enter');

    await page.getByText(sentenceWords.answered(3)).waitFor();
    await button(page, sentenceWords.show).click();
    await page.getByText(sentenceWords.tooFew).waitFor();
  });

  it('go on after a lock where they were left', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await show(page, frameWords.strengths);
    await chooseView(page, 'sentences');
    await button(page, sentenceWords.goOn).click();

    await place(page, 5).waitFor();
    for (let number = 5; number <= 96; number += 1) await answer(page, number);
    await page.getByText(sentenceWords.leftOut(1)).waitFor();
  });

  it('show what came up in no order, without a number, and let it be chosen', async () => {
    const { page } = journal;
    await button(page, sentenceWords.show).click();
    const found = page.getByRole('list', { name: sentenceWords.cameUp });
    const names = [strengthName('zest'), strengthName('humour')];
    await expect.poll(() => found.getByRole('button').count()).toBe(2);
    const section = page.getByRole('region', { name: sentenceWords.cameUp });
    const said = (await section.innerText()).replace(questionnaireCredit, '');
    expect(said).not.toMatch(/\d|per cent|weak|lowest/i);
    expect(await barriersOn(page)).toEqual([]);

    await found.getByRole('button', { name: names[0] ?? '' }).click();
    await chooseView(page, 'cards');

    await cards(page)
      .getByRole('button', { name: names[0] ?? '', pressed: true })
      .waitFor();
  });

  it('ask again only for what was left out', async () => {
    const { page } = journal;
    await chooseView(page, 'sentences');
    await button(page, sentenceWords.lookAgain).click();
    await place(page, 3).waitFor();
    await page.keyboard.press('4');

    await page.getByText(sentenceWords.allAnswered).waitFor();
  });

  it('are removed on one’s word, taken back, and begun anew', async () => {
    const { page } = journal;
    await button(page, sentenceWords.remove).click();
    await button(page, sentenceWords.begin).waitFor();
    await button(page, frameWords.undo).click();
    await page.getByText(sentenceWords.allAnswered).waitFor();
    await button(page, sentenceWords.remove).click();
    await button(page, sentenceWords.begin).click();
    await answer(page, 1);
    await place(page, 2).waitFor();
    await button(page, sentenceWords.stop).click();

    await page.getByText(sentenceWords.answered(1)).waitFor();
  });
});
