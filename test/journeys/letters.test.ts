import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { formatDate } from '../../renderer/words/dates.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { journalWords } from '../../renderer/words/journal.ts';
import { letterWords } from '../../renderer/words/letters.ts';
import { monthWords, noteWords, waveWords } from '../../renderer/words/month.ts';
import { summaryWords } from '../../renderer/words/summary.ts';
import { anOpenJournal } from '../support/an-app.ts';
import { typeInto, typistAt } from '../support/by-keyboard.ts';
import { LANGUAGE } from '../support/english.ts';
import { aDay } from '../support/journal-rows.ts';
import { barriersOn } from '../support/look-for-barriers.ts';
import { savePaper } from '../support/paper-steps.ts';
import { sharedDownloads } from '../support/scratch-folder.ts';
import { lockAndUnlock, sharedJournal } from '../support/shared-app.ts';
import { entryText, goTo, untilSaved, write, writeLetter } from '../support/steps.ts';

const EVENING = { clock: '2026-11-22T20:40:00+01:00', zone: 'Europe/Paris' };
const TITLE = 'About the bicycle';
const WORDS = 'You left the pump, and I keep meaning to say so.';
const UNTIL = '2027-01-01';
const SEALED = letterWords.sealed(formatDate(aDay(UNTIL)));

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const list = (page: Page) => page.getByRole('region', { name: journalWords.list });

/** Evening of `day`, with everything that looks at the clock having looked. */
async function eveningOf(page: Page, day: string): Promise<void> {
  await page.clock.setSystemTime(`${day}T20:40:00+01:00`);
  await page.clock.fastForward('00:30');
}

describe('a letter that is sealed until a day', () => {
  const journal = sharedJournal(EVENING);

  it('says that it stays here, and has no way out of the app', async () => {
    const { page } = journal;
    await writeLetter(page, TITLE, WORDS);
    await page.getByText(letterWords.stays).waitFor();
    await untilSaved(page);

    const sheet = page.getByRole('article');
    const offered = await sheet.getByRole('button').allInnerTexts();

    expect(offered).toEqual(
      expect.arrayContaining([
        letterWords.seal,
        journalWords.onPaper,
        letterWords.destroy,
        letterWords.remove,
      ]),
    );
    expect(offered.join(' ')).not.toMatch(/send|copy|share|mail/iu);
    await list(page).getByText('Letter · You left the pump').waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('is refused a day that has come already', async () => {
    const { page } = journal;
    await button(page, letterWords.seal).click();
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(letterWords.sealUntil).fill('2026-11-22');
    await sheet.getByRole('button', { name: letterWords.seal }).click();

    await sheet.getByText(letterWords.sealTooEarly).waitFor();
    expect(await barriersOn(page)).toEqual([]);
  });

  it('shows no word of itself from then on, on no screen, and after a lock', async () => {
    const { page } = journal;
    const sheet = page.getByRole('dialog');
    await sheet.getByLabel(letterWords.sealUntil).fill(UNTIL);
    await sheet.getByRole('button', { name: letterWords.seal }).click();
    await page.getByText(letterWords.sealedUntil(formatDate(aDay(UNTIL)))).waitFor();
    await button(page, SEALED).waitFor();
    expect(await barriersOn(page)).toEqual([]);

    await lockAndUnlock(journal);

    const seen: string[] = [];
    for (const screen of ['today', 'month', 'insights', 'summary', 'journal'] as const) {
      await goTo(journal.page, frameWords[screen]);
      await journal.page.getByRole('heading', { level: 1 }).first().waitFor();
      seen.push(await journal.page.getByRole('main').innerText());
    }
    await button(journal.page, SEALED).waitFor();
    expect(seen.join('\n')).not.toContain('pump');
    expect(seen.join('\n')).not.toContain(TITLE);
  });

  it('is never offered for paper with other entries', async () => {
    const { page } = journal;
    await writeLetter(page, 'An open letter', 'Still to be read.');
    await untilSaved(page);
    await goTo(page, frameWords.summary);
    await page.getByText(summaryWords.noEntries).waitFor();

    await page.getByRole('checkbox', { name: summaryWords.withoutLetters }).uncheck();

    await page.getByRole('checkbox', { name: /An open letter/ }).waitFor();
    expect(await page.getByRole('checkbox', { name: /bicycle|Untitled/ }).count()).toBe(0);
  });

  it('asks once, kindly, when it is opened early, and may be left', async () => {
    const { page } = journal;
    await goTo(page, frameWords.journal);
    await button(page, SEALED).click();
    await button(page, letterWords.openSeal).click();
    await page.getByText(letterWords.openNow).waitFor();

    await button(page, letterWords.keepSealed).click();

    await button(page, letterWords.openSeal).waitFor();
    expect(await page.getByText(WORDS).count()).toBe(0);
  });

  it('opens without a question once its day has come, whole', async () => {
    const { page } = journal;
    await eveningOf(page, UNTIL);
    await page.getByText(letterWords.dayHasCome(formatDate(aDay(UNTIL)))).waitFor();

    await button(page, letterWords.openIt).click();

    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect.poll(() => entryText(page)).toBe(WORDS);
    await expect.poll(() => page.getByLabel(journalWords.entryTitle).inputValue()).toBe(TITLE);
  });
});

describe('a letter by keys alone', () => {
  it('is written, sealed at once with its last words, and opened again', async () => {
    const { page } = await anOpenJournal(EVENING);
    const { press, tabTo } = typistAt(page);
    await goTo(page, frameWords.journal);
    await tabTo(button(page, letterWords.newLetter));
    await press('Enter');
    await typeInto(page.getByRole('textbox', { name: journalWords.entryText }), WORDS);
    await tabTo(button(page, letterWords.seal));
    await press('Enter');
    const sheet = page.getByRole('dialog');
    await tabTo(sheet.getByRole('button', { name: letterWords.seal }));
    await press('Enter');
    await page.getByRole('heading', { name: letterWords.sealedTitle }).waitFor();
    await tabTo(button(page, letterWords.openSeal));
    await press('Enter');
    await tabTo(button(page, letterWords.openIt));
    await press('Enter');

    await page.getByRole('textbox', { name: journalWords.entryText }).waitFor();
    await expect.poll(() => entryText(page)).toBe(WORDS);
  });
});

describe('a letter written in an urge', () => {
  it('is begun from the wave, which goes on meanwhile', async () => {
    const { page } = await anOpenJournal(EVENING);
    await goTo(page, frameWords.month);
    await button(page, monthWords.begin).click();
    await button(page, monthWords.urgeNow).click();
    await page.getByRole('dialog').getByText('7', { exact: true }).click();
    await button(page, noteWords.wait).click();

    await button(page, waveWords.writeLetter).click();
    await page.getByText(letterWords.stays).waitFor();
    await typeInto(page.getByRole('textbox', { name: journalWords.entryText }), WORDS);
    await untilSaved(page);

    await goTo(page, frameWords.month);
    await page.getByRole('heading', { name: waveWords.title }).waitFor();
  });
});

describe.each([
  {
    what: 'a letter',
    begin: (page: Page) => writeLetter(page, TITLE, WORDS),
    heading: letterWords.paperTitle,
  },
  {
    what: 'an entry',
    begin: (page: Page) => write(page, WORDS, TITLE),
    heading: journalWords.paperTitle,
  },
])('$what on paper', ({ begin, heading }) => {
  const downloads = sharedDownloads();

  it('is a PDF with its title, its day and all that was typed until then, and nothing else', async () => {
    const { page } = await anOpenJournal({ ...EVENING, locale: LANGUAGE, downloads });
    await begin(page);
    await button(page, journalWords.onPaper).click();
    expect(await barriersOn(page)).toEqual([]);

    const { pages } = await savePaper(page, downloads, 1);

    expect(pages.flatMap(({ pieces }) => pieces.map(({ text }) => text))).toEqual([
      heading,
      TITLE,
      formatDate(aDay('2026-11-22')),
      WORDS,
    ]);
  });
});
