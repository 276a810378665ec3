import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { monthWords, noteKindText, noteWords, waveWords } from '../../renderer/words/month.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { sharedJournal } from '../support/shared-app.ts';

const REASONS = 'To hear myself think.';
const HELPER = 'Ring Ruth';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const inSheet = (page: Page, name: string) =>
  page.getByRole('dialog').getByRole('button', { name, exact: true });

/** Each part follows from the one before it, and no hand ever leaves the keyboard. */
describe('a month by keys alone', () => {
  const journal = sharedJournal({ clock: '2026-11-12T20:40:00+01:00', zone: 'Europe/Paris' });

  it('is begun in the past, with a length and with words', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await tabTo(page.getByRole('navigation').getByRole('button', { name: frameWords.month }));
    await press('Enter');
    await tabTo(page.getByLabel(monthWords.starts));
    await type('11012026');
    const lengths = page.getByRole('radiogroup', { name: monthWords.length });
    await tabTo(lengths.getByRole('radio', { name: monthWords.days(30) }));
    await press('ArrowRight');
    await tabTo(page.getByLabel(monthWords.reasons));
    await type(REASONS);
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, monthWords.begin));
    await press('Enter');

    await page.getByText(monthWords.totals(11, monthWords.overDays(11))).waitFor();
    await page.getByText(/^45 days, from/).waitFor();
    await page.getByText(REASONS).waitFor();
  });

  it('has its days gone through by arrows, and noted for', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    const day = (text: string) =>
      page
        .getByRole('list', { name: monthWords.calendar })
        .getByRole('button', { name: new RegExp(`${formatDay(aDay(text))}, `) });
    await tabTo(day('2026-11-12'));
    await press('ArrowUp', 'ArrowLeft', 'Enter');
    await tabTo(button(page, monthWords.noteForDay));
    await press('Enter');
    await tabTo(inSheet(page, noteKindText('on-purpose')));
    await press('Enter');
    await type('Late, in bed.');
    await press('Enter');
    await page.getByText(noteWords.lookedText).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await press('Enter');

    await page.getByText(monthWords.totals(10, monthWords.overDays(11))).waitFor();
    await page.getByText('Late, in bed.').waitFor();
    await expect
      .poll(() => day('2026-11-04').getAttribute('aria-label'))
      .toContain(monthWords.noted(1));
  });

  it('leads from a slip to the plan, or back', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await press('Control+t', 'Control+Shift+U');
    await tabTo(inSheet(page, noteKindText('i-wrote')));
    await press('Enter', 'Enter');
    await page.getByText(noteWords.reachedText).waitFor();
    await tabTo(page.getByLabel(noteWords.nextTime));
    await type(HELPER);
    await tabTo(inSheet(page, noteWords.plan));
    await press('Enter');
    await page.getByRole('heading', { name: monthWords.changeTitle }).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, monthWords.leave));
    await press('Enter');

    await button(page, monthWords.changePlan).waitFor();
    // Today is not over, so nothing was taken from it.
    await page.getByText(monthWords.totals(10, monthWords.overDays(11))).waitFor();
  });

  it('holds an urge until it is less', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await press('Control+Shift+U', 'Enter', '7');
    await tabTo(inSheet(page, noteWords.wait));
    await press('Enter');
    await page.getByRole('heading', { name: waveWords.title }).waitFor();
    await page.clock.fastForward('20:00');
    await page.getByText(waveWords.enough).waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await tabTo(button(page, `${waveWords.thisHelped}: ${HELPER}`));
    await press('Enter');
    await tabTo(
      page.getByRole('radiogroup', { name: waveWords.howNow }).getByRole('radio').first(),
    );
    await press('2');
    await tabTo(button(page, waveWords.done));
    await press('Enter');

    await page.getByText(monthWords.afterwards(2)).waitFor();
    await page.getByText(monthWords.helped(HELPER)).waitFor();
  });

  it('has a note changed, removed and taken back', async () => {
    const { page } = journal;
    const { press, tabTo, type } = typistAt(page);
    await tabTo(button(page, monthWords.change).first());
    await press('Enter');
    await tabTo(page.getByRole('dialog').getByLabel(noteWords.goingOn));
    await type('A cold hall.');
    expect(await barriersOn(page)).toEqual([]);
    await press('Enter');
    await page.getByText('A cold hall.').waitFor();
    await tabTo(button(page, monthWords.remove).first());
    await press('Enter');
    await page.getByText('A cold hall.').waitFor({ state: 'detached' });
    await tabTo(button(page, frameWords.undo));
    await press('Enter');

    await page.getByText('A cold hall.').waitFor();
  });

  it('is ended, and then may rest', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await tabTo(button(page, monthWords.endNow));
    await press('Enter');
    await tabTo(button(page, monthWords.end));
    await press('Enter');

    await page.getByText(monthWords.passedStayDone).waitFor();
    await page.getByText(REASONS).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });
});
