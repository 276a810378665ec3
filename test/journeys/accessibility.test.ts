import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { editorWords, linkWords } from '../../renderer/words/editor.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { helpWords } from '../../renderer/words/help.ts';
import { insightsWords } from '../../renderer/words/insights.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { lockedWords } from '../../renderer/words/locked.ts';
import { settingsWords } from '../../renderer/words/settings.ts';
import { summaryWords } from '../../renderer/words/summary.ts';
import { todayWords } from '../../renderer/words/today.ts';
import { welcomeWords } from '../../renderer/words/welcome.ts';
import { day } from '../../shared/model/day.ts';
import { EVERYTHING, entryWithEverything } from '../support/entry-with-everything.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { command, playMonth } from '../support/made-up-month/play-month.ts';
import { PASSPHRASE } from '../support/passphrase.ts';
import { lock, sharedApp, sharedJournal } from '../support/shared-app.ts';
import { choosePassphrase, goTo } from '../support/steps.ts';

const NOW = { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris' };
const FIRST_DAY = day.parse('2026-11-01');

describe('nothing on the way in bars anyone', () => {
  const welcome = sharedApp(NOW);
  const next = (page: Page) =>
    page.getByRole('button', { name: welcomeWords.next, disabled: false }).click();

  // Each page follows from the one before it.
  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    ['what it is', (page) => page.getByRole('heading', { name: welcomeWords.whatTitle }).waitFor()],
    [
      'Help from there',
      async (page) => {
        await page.getByRole('button', { name: lockedWords.help }).click();
        await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
      },
    ],
    [
      'what is safe',
      async (page) => {
        await page.getByRole('button', { name: frameWords.back, exact: true }).click();
        await next(page);
      },
    ],
    ['the passphrase, empty', next],
    [
      'the passphrase, two that differ',
      async (page) => {
        await page.getByRole('button', { name: welcomeWords.suggest }).click();
        await page.getByText(welcomeWords.verdicts.strong).waitFor();
        await page.getByLabel(welcomeWords.passphraseAgain, { exact: true }).fill('another');
        await page.getByText(welcomeWords.notTheSame).waitFor();
      },
    ],
    ['recovery words, offered', (page) => choosePassphrase(page, PASSPHRASE)],
    [
      'recovery words, shown and asked for',
      async (page) => {
        await page.getByRole('button', { name: welcomeWords.showWords }).click();
        await page.getByRole('button', { name: welcomeWords.areOnPaper }).click();
        await page.getByText(welcomeWords.confirmText).waitFor();
        for (const field of await page.getByRole('textbox').all()) await field.fill('wrong');
        await page.getByText(welcomeWords.wordsDiffer).waitFor();
      },
    ],
    [
      'the month',
      async (page) => {
        await page.getByRole('button', { name: welcomeWords.decline }).click();
        await next(page);
        await page.getByText(welcomeWords.monthYes, { exact: true }).click();
        await page.getByLabel(welcomeWords.monthStart).waitFor();
      },
    ],
    [
      'an empty Today',
      async (page) => {
        await page.getByRole('button', { name: welcomeWords.create }).click();
        await page.getByRole('radiogroup', { name: todayWords.howAreYou }).waitFor();
      },
    ],
    ['an empty Journal', (page) => goTo(page, frameWords.journal)],
    [
      'empty Insights',
      async (page) => {
        await goTo(page, frameWords.insights);
        await page.getByText(insightsWords.nothingYet).waitFor();
      },
    ],
    [
      'an empty Summary',
      async (page) => {
        await goTo(page, frameWords.summary);
        await page.getByText(summaryWords.nothingThere).waitFor();
      },
    ],
  ])('%s', async (_screen, reach) => {
    await reach(welcome.page);

    expect(await barriersOn(welcome.page)).toEqual([]);
  });
});

describe('nothing in an open journal bars anyone', () => {
  const journal = sharedJournal(NOW, async (page) => {
    await playMonth(page, { firstDay: FIRST_DAY, zone: NOW.zone, until: 29 });
    await command(page, 'entries.save', entryWithEverything(day.parse('2026-11-30'), NOW.zone));
  });
  const openEntry = async (page: Page) => {
    await goTo(page, frameWords.journal);
    const list = page.getByRole('region', { name: journalWords.list });
    await list.getByRole('button', { name: EVERYTHING }).click();
    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
  };

  it.each<readonly [string, (page: Page) => Promise<unknown>]>([
    [
      'Today, a check-in with everything in it',
      async (page) => {
        await goTo(page, frameWords.today);
        const moods = page.getByRole('radiogroup', { name: todayWords.howAreYou });
        await moods.getByText('4', { exact: true }).click();
        await page.getByRole('button', { name: todayWords.moreFeelings }).click();
        const words = page.getByRole('toolbar', { name: todayWords.feelings });
        for (const index of [0, 1, 2, 3, 4]) await words.getByRole('button').nth(index).click();
        await page.getByText(todayWords.feelingsFull).waitFor();
      },
    ],
    [
      'Today, the check-in kept',
      async (page) => {
        await page.getByRole('button', { name: todayWords.keep, exact: true }).click();
        await page.getByText(todayWords.again).waitFor();
      },
    ],
    [
      'Today, the check-in removed',
      async (page) => {
        await page.getByRole('button', { name: new RegExp(`^${todayWords.remove} `) }).click();
        await page.getByText(todayWords.removed).waitFor();
      },
    ],
    ['the list of entries', (page) => goTo(page, frameWords.journal)],
    ['an entry with every kind of block', openEntry],
    [
      'the styles of text',
      async (page) => {
        await openEntry(page);
        await page.getByRole('button', { name: editorWords.textStyle }).click();
        await page.getByRole('menu').waitFor();
      },
    ],
    [
      'the dialog of a link, and a refusal in it',
      async (page) => {
        await page.keyboard.press('Escape');
        await openEntry(page);
        await page.getByRole('textbox', { name: journalWords.entryText }).focus();
        await page.keyboard.press('Control+k');
        await page.getByLabel(linkWords.address).fill('not an address');
        await page.getByRole('button', { name: linkWords.save }).click();
        await page.getByText(linkWords.refused).waitFor();
      },
    ],
    [
      'Insights, the chart read at a day',
      async (page) => {
        await page.keyboard.press('Escape');
        await goTo(page, frameWords.insights);
        await page.getByRole('slider', { name: insightsWords.reader }).focus();
      },
    ],
    [
      'Insights, the table',
      async (page) => {
        const table = insightsWords.tableOf(insightsWords.moodCard);
        await page.getByRole('button', { name: table }).click();
        await page.getByRole('table').waitFor();
      },
    ],
    [
      'Summary',
      async (page) => {
        await goTo(page, frameWords.summary);
        await page.getByRole('checkbox', { name: EVERYTHING }).check();
        const pages = page.getByRole('region', { name: summaryWords.pages });
        await pages.getByRole('heading', { name: EVERYTHING }).waitFor();
      },
    ],
    [
      'Settings',
      async (page) => {
        await goTo(page, frameWords.settings);
        await page.getByRole('heading', { name: settingsWords.look }).waitFor();
      },
    ],
    [
      'Help',
      async (page) => {
        await goTo(page, frameWords.help);
        await page.getByRole('combobox', { name: helpWords.choosePlace }).waitFor();
      },
    ],
    [
      'the list of keys',
      async (page) => {
        await page.keyboard.press('?');
        await page.getByRole('dialog', { name: frameWords.keysTitle }).waitFor();
      },
    ],
  ])('%s', async (_screen, reach) => {
    await reach(journal.page);

    expect(await barriersOn(journal.page)).toEqual([]);
  });
});

describe('nothing on the lock screen bars anyone', () => {
  const journal = sharedJournal(NOW);

  it('locked, and after a wrong passphrase', async () => {
    const page = await lock(journal);
    const locked = await barriersOn(page);

    await page.getByLabel(lockedWords.passphrase, { exact: true }).fill('not the right one at all');
    await page.getByRole('button', { name: lockedWords.unlock, exact: true }).click();
    await page.getByRole('alert').waitFor();

    expect([...locked, ...(await barriersOn(page))]).toEqual([]);
  });

  it('Help, and the field for recovery words', async () => {
    const { page } = journal;
    await page.getByRole('button', { name: lockedWords.help }).click();
    await page.getByRole('heading', { name: helpWords.title, exact: true }).waitFor();
    const help = await barriersOn(page);

    await page.getByRole('button', { name: frameWords.back }).click();
    await page.getByRole('button', { name: lockedWords.insteadRecoveryWords }).click();
    await page.getByLabel(lockedWords.recoveryWords, { exact: true }).waitFor();

    expect([...help, ...(await barriersOn(page))]).toEqual([]);
  });
});
