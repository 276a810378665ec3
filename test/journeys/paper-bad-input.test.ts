import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { summaryWords } from '../../renderer/words/summary.ts';
import { paperWords } from '../../renderer/words/summary-paper.ts';
import { DEFAULT_SETTINGS } from '../../shared/model/settings.ts';
import { MAX_MASK_NAME_LENGTH, MAX_MASK_NAMES } from '../../shared/model/summary-preset.ts';
import { command } from '../support/made-up-month/play-month.ts';
import { keepCheckIn, keepEntry, savePaper, textOfPdf } from '../support/paper-steps.ts';
import { wordsOf, type ReadPdf } from '../support/read-pdf.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const LONG_WORD = 'Wa'.repeat(1500);
const HEBREW = 'היום הלכתי ברגל הביתה';
const ARABIC = 'كان المساء هادئا';
const CHINESE = '今天我走路回家';
const FACE = '🙂';

/** From left to right and from right to left a reader finds the same letters. */
const lettersOf = (text: string) =>
  Array.from(text.normalize('NFKC').replaceAll(/\s/gu, '')).toSorted().join('');

describe('a summary of what nobody would expect', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-paper-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris', downloads },
    (page) => goTo(page, frameWords.summary),
  );
  let saves = 0;
  const saved = (): Promise<ReadPdf> => {
    saves += 1;
    return savePaper(journal.page, downloads, saves);
  };
  const figures = (pdf: ReadPdf) =>
    pdf.pages.flatMap(({ pieces }) => pieces.filter(({ role }) => role === 'Figure'));
  /** Until the pages shown have it. */
  const shown = (text: string | RegExp) =>
    journal.page
      .getByRole('region', { name: summaryWords.pages })
      .getByText(text)
      .first()
      .waitFor();

  it('says so where there is nothing, and offers no file', async () => {
    const { page } = journal;

    await page.getByText(summaryWords.nothingThere).waitFor();

    await expect
      .poll(() => page.getByRole('button', { name: summaryWords.savePdf }).isDisabled())
      .toBe(true);
    expect(readdirSync(downloads)).toEqual([]);
  });

  it('is one page after one check-in, with its one dot drawn and told', async () => {
    await keepCheckIn(journal.page, '2026-11-12', 5);
    await shown(/1 check-in on 1 of 30 days/);

    const pdf = await saved();

    expect(pdf.pages).toHaveLength(1);
    expect(figures(pdf)[0]?.alt).toContain('1 check-in on 1 of 30 days');
  });

  it('says of moods that are all alike that they are', async () => {
    for (const day of [13, 14, 15, 16, 17]) await keepCheckIn(journal.page, `2026-11-${day}`, 5);
    await shown(/6 check-ins/);

    const pdf = await saved();

    expect(textOfPdf(pdf)).toContain(paperWords.moodOf({ middle: 5, lowest: 5, highest: 5 }));
    expect(figures(pdf)).not.toEqual([]);
  });

  it('holds all of twenty check-ins on one day', async () => {
    for (let minute = 0; minute < 20; minute += 1) {
      await keepCheckIn(journal.page, '2026-11-25', minute % 11, minute);
    }
    await shown(/26 check-ins/);

    expect(figures(await saved())[0]?.alt).toContain('26 check-ins on 7 of 30 days');
  });

  it('breaks words that have no end, and carries letters of every script there is a font for', async () => {
    const { page } = journal;
    await keepEntry(page, 'Without end', [{ kind: 'paragraph', text: LONG_WORD }]);
    await keepEntry(page, HEBREW, [
      { kind: 'paragraph', text: ARABIC },
      { kind: 'paragraph', text: CHINESE },
      { kind: 'paragraph', text: `A face ${FACE} in a line.` },
    ]);
    await page.getByRole('button', { name: summaryWords.allEntries }).click();
    await shown('Without end');
    await shown(`A face ${FACE} in a line.`);

    const pdf = await saved();

    const pieces = pdf.pages.flatMap((each) => each.pieces);
    const found = (wanted: string) =>
      pieces.some(({ text }) => lettersOf(text) === lettersOf(wanted));
    expect([HEBREW, ARABIC, CHINESE].filter((text) => !found(text))).toEqual([]);
    // By the tags: where a page ends in the middle of it, its number is no part of the word.
    const told = pieces.map(({ text }) => text).join('');
    expect(told.replaceAll(/\s/gu, '')).toContain(LONG_WORD);
    // A file of a machine without a font for faces has a blank there; the text around it holds all the same.
    expect(told).toMatch(/A face .+ in a line\./u);
    expect(pdf.pages.flatMap(({ missingFonts }) => missingFonts)).toEqual([]);
  });

  it.each([
    [HEBREW, 'rtl'],
    [ARABIC, 'rtl'],
    [CHINESE, 'ltr'],
  ])('begins “%s” at the side where its letters begin: %s', async (text, wanted) => {
    const line = journal.page
      .getByRole('region', { name: summaryWords.pages })
      .locator('[data-block]', { hasText: text });

    const { direction, before, after } = await line.first().evaluate((block) => {
      const words = document.createRange();
      words.selectNodeContents(block);
      const [edges, inked] = [block.getBoundingClientRect(), words.getBoundingClientRect()];
      return {
        direction: getComputedStyle(block).direction,
        before: inked.left - edges.left,
        after: edges.right - inked.right,
      };
    });

    expect(direction).toBe(wanted);
    expect(before > after).toBe(wanted === 'rtl');
  });

  it('lets nothing stick out of the text of a page', async () => {
    const tooLarge = await journal.page
      .getByRole('region', { name: summaryWords.pages })
      .locator('[data-body]')
      .evaluateAll((bodies) =>
        bodies.filter(
          (body) =>
            body.scrollWidth > body.clientWidth || body.scrollHeight > body.clientHeight + 1,
        ),
      );

    expect(tooLarge).toEqual([]);
  });

  it('masks a name that other words begin with, and only the name', async () => {
    const { page } = journal;
    await keepEntry(page, 'About Al', [
      { kind: 'paragraph', text: 'AL came, and Al’s bag. Also always almost: Alan, alas, all.' },
    ]);
    await page.getByRole('checkbox', { name: 'About Al' }).check();
    await page.getByRole('checkbox', { name: summaryWords.maskNames }).check();
    await page.getByLabel(summaryWords.addName, { exact: true }).fill('Al');
    await page.getByRole('button', { name: summaryWords.add, exact: true }).click();
    await shown('About A.');

    const pdf = await saved();

    expect(wordsOf(textOfPdf(pdf)).join(' ')).toContain(
      'A. came, and A.’s bag. Also always almost: Alan, alas, all.',
    );
    expect(textOfPdf(pdf)).not.toMatch(/\bal\b/i);
  });

  it('takes as many names as can be kept, none of them endless, and says when that is all', async () => {
    const { page } = journal;
    const others = Array.from({ length: MAX_MASK_NAMES - 2 }, (_, index) => `Name ${index}`);
    await command(page, 'settings.save', { ...DEFAULT_SETTINGS, maskNames: ['Al', ...others] });
    await page.getByRole('button', { name: summaryWords.forgetName('Name 9') }).waitFor();
    const field = page.getByLabel(summaryWords.addName, { exact: true });

    await field.pressSequentially('n'.repeat(MAX_MASK_NAME_LENGTH + 20));
    await field.press('Enter');

    const name = 'n'.repeat(MAX_MASK_NAME_LENGTH);
    const chosen = page.getByRole('button', { name: summaryWords.forgetName(name) });
    await chosen.waitFor();
    await page.getByText(summaryWords.enoughNames).waitFor();
    expect(await field.count()).toBe(0);
    // It is broken: the choices stay beside the pages.
    const pages = page.getByRole('region', { name: summaryWords.pages });
    const pagesLeft = await pages.evaluate((region) => region.getBoundingClientRect().left);
    expect(
      await chosen.evaluate((button) => button.getBoundingClientRect().right),
    ).toBeLessThanOrEqual(pagesLeft);
  });

  it('spans ten years', async () => {
    const { page } = journal;
    for (let year = 2016; year < 2026; year += 1) await keepCheckIn(page, `${year}-12-05`, 4);
    await page.getByText(summaryWords.sinceItBegan, { exact: true }).click();
    await shown(/36 check-ins on 17 of/);

    expect(figures(await saved())[0]?.alt).toContain('36 check-ins on 17 of');
  });
});
