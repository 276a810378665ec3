import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDay } from '../../renderer/words/dates.ts';
import { editorWords } from '../../renderer/words/editor.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { keepMomentWords, strengthWords } from '../../renderer/words/strengths.ts';
import { strengthName } from '../../shared/content/strengths.ts';
import { typeInto, typistAt } from '../support/by-keyboard.ts';
import { aDay, anEntry } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { aPage } from '../support/pages.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, openEntry, show, untilSaved, write } from '../support/steps.ts';
import { cards, chooseView, quality } from '../support/strengths-steps.ts';

const EVENING = { clock: '2026-11-22T20:40:00+01:00', zone: 'Europe/Paris' };
const DAY = formatDay(aDay('2026-11-22'));
const SIX = ['bravery', 'honesty', 'kindness', 'hope', 'humour', 'beauty'] as const;
const MOMENT = 'Rang the dentist, with a dry mouth.';
const FRIEND = 'Ruth: you say what is so.';
const SELECTED = 'I asked the question nobody asked.';

const within = (place: Locator, name: string) => place.getByRole('button', { name });

describe('strengths', () => {
  const journal = sharedJournal(EVENING);
  const intoFive = (page: Page, name: string) =>
    page.getByRole('button', { name: `${strengthWords.intoFive}: ${name}` });

  it('are chosen among 24 cards and put back again', async () => {
    const { page } = journal;
    await show(page, frameWords.strengths);
    await expect.poll(() => cards(page).getByRole('button').count()).toBe(24);
    for (const id of SIX) await within(cards(page), strengthName(id)).click();
    const pressed = cards(page).getByRole('button', { pressed: true });
    await expect.poll(() => pressed.count()).toBe(6);

    await within(cards(page), strengthName('hope')).click();
    await page.getByText(strengthWords.putBack(strengthName('hope'))).waitFor();
    await expect.poll(() => pressed.count()).toBe(5);
    await page.getByRole('button', { name: frameWords.undo }).click();

    await expect.poll(() => pressed.count()).toBe(6);
  });

  it('hold five closest, and say in a sentence that a sixth finds no room', async () => {
    const { page } = journal;
    await chooseView(page, 'yours');
    for (const id of SIX.slice(0, 5)) await intoFive(page, strengthName(id)).click();
    await intoFive(page, strengthName('beauty')).click();

    await page.getByText(strengthWords.fiveFull).waitFor();
    await within(quality(page, 'hope'), strengthWords.outOfFive).click();
    await intoFive(page, strengthName('beauty')).click();

    const top = page.getByRole('region', { name: strengthWords.fiveTitle });
    await top.getByRole('region', { name: strengthName('beauty') }).waitFor();
    expect(await page.getByText(strengthWords.fiveFull).count()).toBe(0);
  });

  it('keep a moment and a friend’s view while they are typed, over a lock', async () => {
    const { page } = journal;
    await within(quality(page, 'bravery'), strengthWords.addMoment).click();
    await typeInto(page.getByLabel(strengthWords.momentLabel), MOMENT);
    await within(quality(page, 'honesty'), strengthWords.addFriendView).click();
    await typeInto(page.getByLabel(strengthWords.friendLabel), FRIEND);

    await lockAndUnlock(journal);

    await show(journal.page, frameWords.strengths);
    await quality(journal.page, 'bravery').getByText(MOMENT).waitFor();
    await quality(journal.page, 'honesty').getByText(FRIEND).waitFor();
    await quality(journal.page, 'honesty').getByText(strengthWords.friendView).first().waitFor();
  });

  it('are changed and removed in words of one’s own, and taken back', async () => {
    const { page } = journal;
    const bravery = quality(page, 'bravery');
    await within(bravery, strengthWords.change).click();
    await page.getByLabel(strengthWords.momentLabel).fill(`${MOMENT} Twice.`);
    await within(bravery, strengthWords.done).click();
    await bravery.getByText(`${MOMENT} Twice.`).waitFor();

    await within(bravery, strengthWords.remove).click();
    await page.getByText(strengthWords.momentRemoved).waitFor();
    await expect.poll(() => bravery.getByText(MOMENT).count()).toBe(0);
    await page.getByRole('button', { name: frameWords.undo }).click();

    await bravery.getByText(`${MOMENT} Twice.`).waitFor();
  });

  it('take a moment from the selected words of an entry, by keys alone', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await write(page, SELECTED, 'In class');
    await untilSaved(page);
    await press('Control+Shift+K');
    await page.getByText(keepMomentWords.nothingSelected).waitFor();
    await press('Control+a', 'Control+Shift+K');
    const sheet = page.getByRole('dialog');
    await tabTo(sheet.getByRole('radio').first());
    await press('Space');
    await tabTo(sheet.getByRole('button', { name: keepMomentWords.keepIt, exact: true }));
    await press('Enter');
    await page.getByText(keepMomentWords.kept(strengthName('bravery'))).waitFor();

    await show(page, frameWords.strengths);
    await quality(page, 'bravery').getByText(SELECTED).waitFor();
    await within(quality(page, 'bravery'), strengthWords.openEntry(DAY)).click();

    const text = page.getByRole('textbox', { name: journalWords.entryText });
    await text.getByText(SELECTED).waitFor();
  });

  it('take one by the toolbar as well, for a quality that was not chosen', async () => {
    const { page } = journal;
    const text = page.getByRole('textbox', { name: journalWords.entryText });
    await text.getByText(SELECTED).click({ clickCount: 3 });
    await page.getByRole('button', { name: editorWords.keepMoment }).click();
    await page.getByRole('button', { name: keepMomentWords.allQualities }).click();
    await page.getByRole('dialog').getByText(strengthName('zest'), { exact: true }).click();
    expect(await barriersOn(page)).toEqual([]);
    await page.getByRole('button', { name: keepMomentWords.keepIt, exact: true }).click();

    await show(page, frameWords.strengths);

    const elsewhere = page.getByRole('region', { name: strengthWords.elsewhereTitle });
    await elsewhere.getByText(SELECTED).waitFor();
  });

  it('say so when the entry of a moment is gone, or sealed', async () => {
    const { page } = journal;
    const letter = anEntry('2026-11-22', { kind: 'letter', title: 'Unsent' });
    await command(page, 'entries.save', letter);
    await command(page, 'letters.seal', { id: letter.id, until: aDay('2027-01-01') });
    await command(
      page,
      'pages.save',
      aPage({
        kind: 'moment',
        strength: 'hope',
        words: 'From a letter.',
        saidBy: 'me',
        entry: letter.id,
      }),
    );
    await openEntry(page, 'In class');
    await page.getByRole('button', { name: journalWords.remove }).click();
    await show(page, frameWords.strengths);

    await quality(page, 'bravery').getByText(strengthWords.entryGone).waitFor();
    const until = strengthWords.entrySealed(formatDay(aDay('2027-01-01')));
    await quality(page, 'hope').getByText(until).waitFor();
    await quality(page, 'bravery').getByText(SELECTED).waitFor();
  });

  it('leave what was kept about a card that is put back', async () => {
    const { page } = journal;
    await within(quality(page, 'bravery'), strengthWords.putBackCard).click();
    await page.getByText(strengthWords.putBackStays(strengthName('bravery'))).waitFor();

    const elsewhere = page.getByRole('region', { name: strengthWords.elsewhereTitle });
    await elsewhere.getByText(`${MOMENT} Twice.`).waitFor();
    await goTo(page, frameWords.today);
    await page.getByRole('button', { name: frameWords.undo }).click();
    await goTo(page, frameWords.strengths);

    const top = page.getByRole('region', { name: strengthWords.fiveTitle });
    await top.getByText(`${MOMENT} Twice.`).waitFor();
  });

  it('bar nobody, in any of their views', async () => {
    const { page } = journal;
    for (const view of ['yours', 'cards', 'days', 'sentences'] as const) {
      await chooseView(page, view);
      expect(await barriersOn(page), view).toEqual([]);
    }
  });

  it('are chosen by keys alone', async () => {
    const { page } = journal;
    const { press, tabTo } = typistAt(page);
    await chooseView(page, 'yours');
    await tabTo(page.getByRole('radio', { name: strengthWords.views.yours }));
    await press('ArrowRight');
    const card = within(cards(page), strengthName('curiosity'));
    await tabTo(card);
    await press('Space');

    await cards(page)
      .getByRole('button', { name: strengthName('curiosity'), pressed: true })
      .waitFor();
  });
});
