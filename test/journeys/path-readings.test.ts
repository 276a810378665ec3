import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { stepById, steps } from '../../shared/content/steps/steps.ts';
import { NO_FLAGS } from '../../shared/logic/flags.ts';
import { anAttempt } from '../support/journal-rows.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { openStep, setFlags } from '../support/path-steps.ts';
import { sharedJournal } from '../support/shared-app.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };

const said = (page: Page, text: string) => page.getByText(text, { exact: true });

describe('what is read in a step', () => {
  const journal = sharedJournal(NOW);

  // Step 19 is read once it has opened: `path-decision.test.ts`.
  it.each(steps.filter(({ opening }) => opening === undefined))(
    'stands on its page word for word, with its invitations: step $number',
    async ({ id, reading, prompts }) => {
      const { page } = journal;
      await openStep(page, id);

      for (const text of [...reading, ...prompts.map((prompt) => prompt.text)]) {
        await said(page, text).waitFor();
      }
    },
  );
});

describe('step 14 during a month without contact', () => {
  const journal = sharedJournal(NOW);
  const hint = stepById['what-you-shared'].duringMonth ?? '';

  it('says first that it can wait, and stays open', async () => {
    const { page } = journal;
    await openStep(page, 'what-you-shared');
    await said(page, stepById['what-you-shared'].reading[0] ?? '').waitFor();
    expect(await said(page, hint).count()).toBe(0);

    await command(page, 'attempts.start', anAttempt('2026-11-20', 30));

    await said(page, hint).waitFor();
    await expect
      .poll(() => page.getByRole('heading', { name: 'A few good memories' }).count())
      .toBe(1);
  });

  it('says so no more once the month is over', async () => {
    const { page } = journal;
    await page.clock.setSystemTime('2026-12-21T20:40:00Z');
    await page.clock.fastForward('00:30');
    await openStep(page, 'what-you-shared');

    await said(page, stepById['what-you-shared'].reading[0] ?? '').waitFor();
    expect(await said(page, hint).count()).toBe(0);
  });
});

describe('step 20 under a flag', () => {
  const journal = sharedJournal(NOW);
  const { reading, readingUnderFlags = [] } = stepById['consider-counselling'];
  const whole = reading.filter((text) => !readingUnderFlags.includes(text));
  const mended = readingUnderFlags.filter((text) => !reading.includes(text));

  it.each([
    { unsafe: true, theirNo: false },
    { unsafe: false, theirNo: true },
    { unsafe: true, theirNo: true },
  ])('speaks of help for one alone: unsafe $unsafe, their no $theirNo', async (flags) => {
    const { page } = journal;
    await setFlags(page, NO_FLAGS);
    await openStep(page, 'consider-counselling');
    for (const text of whole) await said(page, text).waitFor();

    await setFlags(page, flags);

    for (const text of mended) await said(page, text).waitFor();
    for (const text of whole) await expect.poll(() => said(page, text).count()).toBe(0);
    await expect
      .poll(() => page.getByText(/together/).count())
      .toBe(mended.filter((text) => text.includes('together')).length);
  });

  it('is whole again when the answer is given anew', async () => {
    const { page } = journal;
    await setFlags(page, NO_FLAGS);

    for (const text of whole) await said(page, text).waitFor();
    expect(await said(page, mended[0] ?? '').count()).toBe(0);
  });
});
