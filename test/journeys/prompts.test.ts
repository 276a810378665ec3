import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { endedByTexts } from '../../renderer/words/ended-by.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { prompts } from '../../shared/content/prompts/prompts.ts';
import { choosePrompt, type Situation } from '../../shared/logic/choose-prompt.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { aDay } from '../support/journal-rows.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { aPage } from '../support/pages.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { lockAndUnlock, sharedApp } from '../support/shared-app.ts';
import { choosePassphrase, goTo } from '../support/steps.ts';

/** As many as a person would hardly ask for in one evening. */
const MANY = 40;

const KNOWN: Situation = {
  day: aDay('2026-11-22'),
  attempt: undefined,
  lastCheckIn: undefined,
  endedBy: 'me',
  isUnsafe: false,
  strengths: [],
  notAgain: [],
};

/** One evening with its prompts. Each part follows from the one before it. */
describe('the prompt of an evening', () => {
  const journal = sharedApp({ clock: '2026-11-22T20:40:00+01:00', zone: 'Europe/Paris' });
  const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
  const isShown = async (page: Page, situation: Situation, skipped = 0) => {
    await page.getByText(choosePrompt(situation, skipped)?.text ?? '', { exact: true }).waitFor();
  };
  /** The first that is offered only for this reason, and how often *another* leads to it. */
  const firstFor = (situation: Situation, only: (id: string) => boolean) => {
    const skipped = prompts.findIndex((_, times) => only(choosePrompt(situation, times)?.id ?? ''));
    if (skipped === -1) throw new Error('Nothing is offered for this reason.');
    return skipped;
  };
  const hasStrength = (id: string) => prompts.some((each) => each.id === id && each.strength);

  it('goes by who ended it, asked on the way in', async () => {
    const { page } = journal;
    await button(page, welcomeWords.next).click();
    await button(page, welcomeWords.next).click();
    await choosePassphrase(page, PASSPHRASE);
    await button(page, welcomeWords.decline).click();
    await button(page, welcomeWords.next).click();
    await page.getByText(endedByTexts.me, { exact: true }).click();
    await button(page, welcomeWords.create).click();
    await page.getByRole('navigation').waitFor();
    const isForThem = (id: string) =>
      prompts.some((each) => each.id === id && each.endedBy === 'me');
    const skipped = firstFor(KNOWN, isForThem);

    for (let times = 0; times < skipped; times += 1) await button(page, todayWords.another).click();

    await isShown(page, KNOWN, skipped);
  });

  it('goes by the chosen strengths, and is the same after a lock', async () => {
    await command(
      journal.page,
      'pages.save',
      aPage({ kind: 'strength', strength: 'humour', isTop: true }),
    );
    await lockAndUnlock(journal);
    const { page } = journal;
    const situation: Situation = { ...KNOWN, strengths: ['humour'] };
    await isShown(page, situation);
    const skipped = firstFor(situation, hasStrength);

    for (let times = 0; times < skipped; times += 1) await button(page, todayWords.another).click();

    await isShown(page, situation, skipped);
  });

  it('does not come again once it was refused, unless that is taken back', async () => {
    await lockAndUnlock(journal);
    const { page } = journal;
    const situation: Situation = { ...KNOWN, strengths: ['humour'] };
    const refused = choosePrompt(situation, 0);
    await isShown(page, situation);
    await button(page, todayWords.notAgain).click();
    await isShown(page, { ...situation, notAgain: [refused?.id ?? ''] });
    await goTo(page, frameWords.journal);
    await button(page, frameWords.undo).click();
    await goTo(page, frameWords.today);
    await isShown(page, situation);

    await button(page, todayWords.notAgain).click();
    await lockAndUnlock(journal);

    await isShown(journal.page, { ...situation, notAgain: [refused?.id ?? ''] });
  });

  it('comes back from Settings, where who ended it can be answered anew', async () => {
    const { page } = journal;
    await goTo(page, frameWords.settings);
    await page.getByText(settingsWords.putAwayPrompts(1)).waitFor();
    await button(page, settingsWords.bringBackPrompts).click();
    await page.getByText(settingsWords.putAwayPrompts(0)).waitFor();
    await page.getByText(endedByTexts.both, { exact: true }).click();
    await page.getByRole('radio', { name: endedByTexts.both, checked: true }).waitFor();

    await goTo(page, frameWords.today);

    await isShown(page, { ...KNOWN, endedBy: 'both', strengths: ['humour'] });
  });

  it('leaves out, for someone who is not safe, what would not be fit for them', async () => {
    const flagAnswers = { ...DEFAULT_SETTINGS.flagAnswers, abuseSigns: ['held-down'] };
    await command(journal.page, 'settings.save', { ...DEFAULT_SETTINGS, flagAnswers });
    await command(
      journal.page,
      'pages.save',
      aPage({ kind: 'strength', strength: 'persistence', isTop: true }),
    );
    await lockAndUnlock(journal);
    const { page } = journal;
    const unsafe = new Set(prompts.filter((each) => !each.unsafeSafe).map(({ text }) => text));
    const seen = new Set<string>();
    const text = page.getByText(todayWords.promptIntro).locator('xpath=following-sibling::p');

    for (let times = 0; times < MANY; times += 1) {
      seen.add(await text.innerText());
      await button(page, todayWords.another).click();
    }

    expect([...seen].filter((each) => unsafe.has(each))).toEqual([]);
    expect(seen.size).toBe(MANY);
  });
});
