import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { pathWords } from '../../renderer/words/path.ts';
import { theirNoQuestions, unsafeOffer } from '../../shared/content/flag-questions.ts';
import { gateCards, gateOffers } from '../../shared/content/gate-card.ts';
import { closingMap, decisions } from '../../shared/content/steps/closing-map.ts';
import { stepById, steps } from '../../shared/content/steps/steps.ts';
import { NO_FLAGS } from '../../shared/logic/flags.ts';
import { gateReason, stepShown } from '../../shared/logic/gates.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import {
  choiceOf,
  openStep,
  setFlags,
  stepOnMap,
  stepTitle,
  toDecision,
  toMap,
  untilFilled,
} from '../support/path-steps.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { goTo, untilSaved } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const UNSAFE = { unsafe: true, theirNo: false };
const THEIR_NO = { unsafe: false, theirNo: true };
const BOTH = { unsafe: true, theirNo: true };
const PUT_AWAY = steps.filter(({ number }) => stepShown(number, BOTH) === 'card');

const card = (page: Page, reason: keyof typeof gateCards) =>
  page.getByText(gateCards[reason].why, { exact: true });
const sign = (page: Page) => page.getByRole('checkbox', { name: 'They controlled my money.' });

describe('a step that is open when an answer puts it away', () => {
  const journal = sharedJournal(NOW);

  it.each(steps)('shows what its gate leaves, with each flag: step $number', async (step) => {
    const { page } = journal;
    await setFlags(page, NO_FLAGS);
    await openStep(page, step.id);
    for (const flags of [UNSAFE, THEIR_NO, BOTH]) {
      await setFlags(page, flags);
      const reason = gateReason(flags) ?? 'both';
      const isCard = stepShown(step.number, flags) === 'card';

      if (isCard) await card(page, reason).waitFor();
      else await stepTitle(page, step.id).waitFor();

      await expect.poll(() => stepTitle(page, step.id).count()).toBe(isCard ? 0 : 1);
      const name = step.worksheets[0]?.heading ?? '';
      const worksheet = page.getByRole('region', { name, exact: true });
      await expect.poll(() => worksheet.count()).toBe(isCard ? 0 : 1);
    }
  });
});

describe('what a flag has put away', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await openStep(page, 'talk');
    await page.getByLabel('Our pause word').fill('Lighthouse');
    await page.getByRole('button', { name: pathWords.writeAboutThis }).first().click();
    await page.getByRole('textbox', { name: journalWords.entryText }).click();
    await page.keyboard.type('Written to a step.');
    await page.getByText(stepById.talk.prompts[0]?.text ?? '').waitFor();
    await untilSaved(page);
    await openStep(page, 'talk');
    await setFlags(page, THEIR_NO);
    await card(page, 'their-no').waitFor();
  });

  it('is not on the map, nor where one left off, also after a lock', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    await toMap(page);

    await card(page, 'their-no').waitFor();
    for (const { id } of PUT_AWAY) expect(await stepOnMap(page, id).count()).toBe(0);
    expect(await page.getByText(/^You were last at/).count()).toBe(0);
    expect(await barriersOn(page)).toEqual([]);
  });

  it('is led to by no step that is left', async () => {
    const { page } = journal;
    for (const { id } of steps.filter((step) => !PUT_AWAY.includes(step))) {
      await openStep(page, id);
      for (const { title } of PUT_AWAY) {
        expect(await page.getByRole('button', { name: title, exact: true }).count()).toBe(0);
      }
    }
  });

  it('is neither chosen nor on the closing map where one decides', async () => {
    const { page } = journal;
    await toDecision(page);
    await card(page, 'their-no').waitFor();

    const [tryAgain, letGo, notYet] = decisions;
    expect(await choiceOf(page, tryAgain?.title ?? '').count()).toBe(0);
    await choiceOf(page, letGo?.title ?? '').waitFor();
    await choiceOf(page, notYet?.title ?? '').waitFor();
    for (const { title, gate } of closingMap) {
      const stop = page.getByRole('heading', { level: 3, name: title, exact: true });
      // *Let go* is a choice and a stop.
      expect((await stop.count()) > 0).toBe(gate === 'none');
    }
    expect(await barriersOn(page)).toEqual([]);
  });

  it('leaves an entry that was written to it, without what it was written to', async () => {
    const { page } = journal;
    await goTo(page, frameWords.journal);
    const list = page.getByRole('region', { name: journalWords.list });
    await list.getByRole('button').filter({ hasText: 'Written to a step.' }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();

    expect(await page.getByText(stepById.talk.prompts[0]?.text ?? '').count()).toBe(0);
  });

  it('offers a letter, Help and two steps in its place', async () => {
    const { page } = journal;
    for (const { id, label } of gateOffers) {
      await toMap(page);
      await page
        .getByRole('region', { name: gateCards['their-no'].title })
        .getByRole('button', { name: label, exact: true })
        .click();
      if (id === 'unsent-letter') {
        await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
      } else if (id === 'help') {
        await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
      } else {
        await stepTitle(page, id === 'step-21' ? 'red-flags' : 'accept-and-go-on').waitFor();
      }
    }
  });

  it('is back with all that was in it when the answer is given anew', async () => {
    const { page } = journal;
    await openStep(page, 'red-flags');
    await page.getByRole('checkbox', { name: theirNoQuestions[0].text }).uncheck();
    await openStep(page, 'talk');

    await expect.poll(() => page.getByLabel('Our pause word').inputValue()).toBe('Lighthouse');
  });
});

describe('the three lists of step 21', () => {
  const journal = sharedJournal(NOW);

  it('set nothing for disrespect or cheating', async () => {
    const { page } = journal;
    await openStep(page, 'red-flags');
    await page.getByRole('checkbox', { name: 'What matters to me was made fun of.' }).check();
    await page.getByRole('checkbox', { name: 'There was cheating more than once.' }).check();
    await untilFilled(page);
    expect(await page.getByText(unsafeOffer.text).count()).toBe(0);
    await toMap(page);

    expect(await card(page, 'unsafe').count()).toBe(0);
  });

  it('show Help first at one sign of abuse, and put away what leads to contact until decided', async () => {
    const { page } = journal;
    await openStep(page, 'red-flags');
    await sign(page).check();
    const offer = page.getByRole('region', { name: unsafeOffer.title });
    await offer.getByText(pathWords.unsafeNow.undecided).waitFor();

    await expect
      .poll(() => offer.getByRole('button').allInnerTexts())
      .toEqual([pathWords.help, unsafeOffer.keep, unsafeOffer.bringBack]);
    expect(await barriersOn(page)).toEqual([]);
    await toMap(page);
    await card(page, 'unsafe').waitFor();
  });

  it('bring it back, and put it away again, as the person decides', async () => {
    const { page } = journal;
    await openStep(page, 'red-flags');
    await page.getByRole('button', { name: unsafeOffer.bringBack }).click();
    await page.getByText(pathWords.unsafeNow.back).waitFor();
    await toMap(page);
    await stepOnMap(page, 'ask-to-talk').waitFor();
    await lockAndUnlock(journal);
    const again = journal.page;
    await openStep(again, 'red-flags');
    await again.getByRole('button', { name: unsafeOffer.keep }).click();
    await again.getByText(pathWords.unsafeNow.away).waitFor();
    await sign(again).uncheck();
    await toMap(again);

    await card(again, 'unsafe').waitFor();
  });

  it('lead whoever did harm to stopping, Help, and the other person’s no', async () => {
    const { page } = journal;
    await openStep(page, 'red-flags');
    const part = page.getByRole('region', { name: 'If it was you' });
    await part.getByRole('checkbox', { name: 'I have scared or threatened them.' }).check();

    await part.getByText('It can stop, and there are people who help').waitFor();
    await part.getByRole('button', { name: pathWords.help }).waitFor();
    await part.getByRole('checkbox', { name: theirNoQuestions[4].text }).check();
    await toMap(page);
    await card(page, 'both').waitFor();
  });
});
