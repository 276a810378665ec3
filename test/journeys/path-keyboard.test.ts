import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { pathWords } from '../../renderer/words/path.ts';
import { gateCards, gateOffers } from '../../shared/content/gate-card.ts';
import { theirNoQuestions } from '../../shared/content/flag-questions.ts';
import { decisions } from '../../shared/content/steps/closing-map.ts';
import type { StepId } from '../../shared/content/steps/step-ids.ts';
import { stepById } from '../../shared/content/steps/steps.ts';
import { typistAt } from '../support/by-keyboard.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { choiceOf, stepOnMap, stepTitle } from '../support/path-steps.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { entryText } from '../support/steps.ts';

const CAUSES = 'The causes, as you see them now';
const ASKED = 'Did they ask something of you?';
const LET_GO = decisions[1]?.title ?? '';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const group = (page: Page, name: string) => page.getByRole('group', { name, exact: true });
const scale = (page: Page, name: string) => page.getByRole('radiogroup', { name, exact: true });
const text = (page: Page) => page.getByRole('textbox', { name: journalWords.entryText });

/** Someone with a keyboard and nothing else, on the Path. */
function strangerAt(page: Page) {
  const typist = typistAt(page);
  const { tabTo, press } = typist;
  const enter = async (name: string) => {
    await tabTo(button(page, name));
    await press('Enter');
  };
  const toStep = async (id: StepId) => {
    await enter(frameWords.path);
    await tabTo(stepOnMap(page, id));
    await press('Enter');
    await stepTitle(page, id).waitFor();
  };
  return { ...typist, enter, toStep };
}

/** One way through the Path. Each part follows from the one before it, and no hand ever leaves the keyboard. */
describe('the path by keys alone', () => {
  const journal = sharedJournal({ clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' });

  it('fills in a line with a choice in it, and three columns', async () => {
    const { page } = journal;
    const { enter, press, tabTo, toStep, type } = strangerAt(page);
    await toStep('understand-the-break-up');
    await enter(pathWords.addRowTo(CAUSES));
    const causes = group(page, CAUSES);
    await tabTo(causes.getByLabel('Cause', { exact: true }));
    await type('Silence');
    await tabTo(causes.getByRole('radio').first());
    await press('ArrowRight', 'ArrowRight');
    await tabTo(page.getByLabel('My part'));
    await type('I went quiet.');
    await press('Tab');
    await type('They did, too.');

    await expect
      .poll(() => causes.getByRole('radio', { name: 'Not mine to fix' }).isChecked())
      .toBe(true);
    await expect.poll(() => page.getByLabel('Their part').inputValue()).toBe('They did, too.');
    expect(await barriersOn(page)).toEqual([]);
  });

  it('answers in words, and on a scale', async () => {
    const { page } = journal;
    const { press, tabTo, toStep, type } = strangerAt(page);
    await toStep('read-your-feelings');
    await tabTo(page.getByLabel('Can I picture ordinary Tuesdays'));
    await type('Not really.');
    await tabTo(scale(page, 'The person').getByRole('radio').first());
    await press('7', 'Tab');
    await tabTo(scale(page, 'Not being alone').getByRole('radio').first());
    await press('ArrowRight', 'ArrowRight');

    await expect
      .poll(() => scale(page, 'The person').getByRole('radio').nth(7).isChecked())
      .toBe(true);
    await expect
      .poll(() => scale(page, 'Not being alone').getByRole('radio').nth(2).isChecked())
      .toBe(true);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('writes a page of its own and comes back, ticks, and sets a date', async () => {
    const { page } = journal;
    const { enter, press, tabTo, toStep, type } = strangerAt(page);
    await toStep('a-month-apart');
    await enter(`${pathWords.write}: My reasons`);
    await text(page).waitFor();
    await tabTo(text(page));
    await type('To sleep again.');
    await enter(pathWords.backToStep);
    await tabTo(page.getByRole('checkbox', { name: 'Photo reminders' }));
    await press('Space');
    await expect
      .poll(() => page.getByRole('checkbox', { name: 'Photo reminders' }).isChecked())
      .toBe(true);
    expect(await barriersOn(page)).toEqual([]);
    await toStep('apologise');
    await tabTo(page.getByLabel('By when'));
    // The same in the order of any country.
    await type('12122026');

    await expect.poll(() => page.getByLabel('By when').inputValue()).toBe('2026-12-12');
    expect(await barriersOn(page)).toEqual([]);
  });

  it('has an apology looked through, read aloud, and comes back from it', async () => {
    const { page } = journal;
    const { enter, press, tabTo, type } = strangerAt(page);
    await tabTo(page.getByLabel('What I regret'));
    await type('I am sorry that I read your letters, but I was afraid.');
    await enter(pathWords.check);
    await page.getByText(pathWords.found(1)).waitFor();
    await enter(pathWords.readAloud);
    await page.getByText(pathWords.readAloudHint).waitFor();
    await press('Enter');

    await button(page, pathWords.check).waitFor();
  });

  it('opens Help over the way onto paper, and comes back to where it was', async () => {
    const { page } = journal;
    const { enter, press } = strangerAt(page);
    await enter(pathWords.print);
    const sheet = page.getByRole('dialog', { name: pathWords.print });
    await sheet.waitFor();
    await press('F1');
    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
    await press('Escape');
    await sheet.waitFor();
    expect(await barriersOn(page)).toEqual([]);
    await press('Escape');

    await sheet.waitFor({ state: 'detached' });
    await stepTitle(page, 'apologise').waitFor();
  });

  it('says where it stands for now, and takes it back', async () => {
    const { page } = journal;
    const { enter, press, tabTo, type } = strangerAt(page);
    await enter(frameWords.path);
    await enter(pathWords.openMap);
    await page.getByText('Silence').waitFor();
    await page.getByText('Not really.').waitFor();
    await tabTo(choiceOf(page, LET_GO));
    await press('Space');
    await tabTo(page.getByRole('textbox', { name: pathWords.why }));
    await type('The Tuesdays say it.');
    expect(await barriersOn(page)).toEqual([]);
    await enter(pathWords.takeBack);
    await page.getByText(pathWords.decisionRemoved).waitFor();
    await enter(frameWords.undo);

    await page.getByText('The Tuesdays say it.').waitFor();
  });

  it('puts away what leads to contact, and goes from the card to a letter', async () => {
    const { page } = journal;
    const { enter, press, tabTo, toStep, type } = strangerAt(page);
    await toStep('who-ended-it');
    await tabTo(scale(page, ASKED).getByRole('radio').first());
    await press('Space');
    await tabTo(page.getByRole('checkbox', { name: theirNoQuestions[2].text }));
    await press('Space');
    expect(await barriersOn(page)).toEqual([]);
    await enter(pathWords.allSteps);
    await page.getByText(gateCards['their-no'].why).waitFor();
    expect(await stepOnMap(page, 'ask-to-talk').count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
    await enter(gateOffers[0].label);
    await text(page).waitFor();
    await tabTo(text(page));
    await type('All that I would say.');

    await expect.poll(() => entryText(page)).toContain('All that I would say.');
    expect(stepById['ask-to-talk'].gate).toBe('contact');
  });

  it('answers anew, and has every step again', async () => {
    const { page } = journal;
    const { enter, press, tabTo, toStep } = strangerAt(page);
    await toStep('red-flags');
    await tabTo(page.getByRole('checkbox', { name: theirNoQuestions[2].text }));
    await press('Space');
    await page.getByRole('checkbox', { name: theirNoQuestions[2].text }).waitFor();
    await enter(pathWords.allSteps);

    await stepOnMap(page, 'ask-to-talk').waitFor();
    expect(await page.getByText(gateCards['their-no'].why).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });
});
