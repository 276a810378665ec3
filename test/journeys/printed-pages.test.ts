import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import { savedSentence, summaryWords } from '../../renderer/words/summary.ts';
import { differenceBetween, whitened, type Part } from '../support/grey-pictures.ts';
import { aDay, anAttempt } from '../support/journal-rows.ts';
import { command, playMonth } from '../support/made-up-month/play-month.ts';
import { playSittings } from '../support/made-up-month/sittings.ts';
import {
  greyPicture,
  hasPdftoppm,
  NO_PDFTOPPM,
  picturesOf,
  PIXELS_PER_INCH,
} from '../support/page-pictures.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const MONTH = { firstDay: aDay('2026-11-01'), zone: 'Europe/Paris' };

/**
 * How much of the region that changed most may be different. The same browser differs by nothing, one missing chart by
 * more than a third, however small.
 */
const TOLERANCE = 0.25;

const REFERENCES = fileURLToPath(new URL('../fixtures/printed-pages/', import.meta.url));

/** Where the pages of a failed run are left, to be looked at beside the references. */
const SEEN = fileURLToPath(new URL('../../out/printed-pages/', import.meta.url));

const RENEWS = process.env['EVENFALL_RENEW_PAGES'] === '1';

const PRINTS = [
  {
    name: 'a4',
    paper: summaryWords.a4,
    isLarge: false,
    first: 1,
    last: 3,
    file: 'Reflection summary.pdf',
  },
  {
    name: 'letter-large',
    paper: summaryWords.letter,
    isLarge: true,
    first: 2,
    last: 3,
    file: 'Reflection summary 2.pdf',
  },
] as const;

describe('a month on paper looks as it did', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-printed-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: MONTH.zone, downloads },
    async (page) => {
      await command(page, 'attempts.start', anAttempt('2026-11-01', 30));
      await playMonth(page, MONTH);
      await playSittings(page, MONTH);
      await goTo(page, frameWords.summary);
    },
  );

  beforeEach((test) => {
    if (!hasPdftoppm()) test.skip(NO_PDFTOPPM);
  });

  it.each(PRINTS)('printed as $name', async ({ name, paper, isLarge, file, ...pages }) => {
    const { page } = journal;
    await page.getByText(paper, { exact: true }).click();
    await page.getByRole('checkbox', { name: summaryWords.largePrint }).setChecked(isLarge);

    await page.getByRole('button', { name: summaryWords.savePdf }).click();
    await page.getByText(savedSentence(file, true)).waitFor();

    const pictures = picturesOf(join(downloads, file), pages);
    expect(pictures).toHaveLength(pages.last - pages.first + 1);
    for (const [index, picture] of pictures.entries()) {
      await expectAsBefore(page, `${name}-${pages.first + index}`, picture);
    }
  });

  it('and no letters in its charts lie on others, in large print either', async () => {
    const { page } = journal;
    for (const isLarge of [false, true]) {
      await page.getByRole('checkbox', { name: summaryWords.largePrint }).setChecked(isLarge);
      await untilLaidOut(page, `[data-print="${isLarge ? 'large' : 'usual'}"]`);

      await expect.poll(() => touchingLetters(page)).toEqual([]);
    }
  });

  it.each([1, 2])('and page %i would not pass with one chart missing', async (number) => {
    const { page } = journal;
    const reference = await greyPicture(page, readFileSync(join(REFERENCES, `a4-${number}.png`)));
    await page.getByText(summaryWords.a4, { exact: true }).click();
    await page.getByRole('checkbox', { name: summaryWords.largePrint }).uncheck();
    await untilLaidOut(page, '[data-paper="a4"][data-print="usual"]');

    const charts = await chartsOn(page, number);

    expect(charts.length).toBeGreaterThan(0);
    for (const chart of charts) {
      expect(differenceBetween(whitened(reference, chart), reference)).toBeGreaterThan(TOLERANCE);
    }
  });
});

async function expectAsBefore(page: Page, name: string, picture: Buffer): Promise<void> {
  const reference = join(REFERENCES, `${name}.png`);
  if (RENEWS) {
    writeFileSync(reference, picture);
    return;
  }
  const before = await greyPicture(page, readFileSync(reference));
  const difference = differenceBetween(await greyPicture(page, picture), before);
  if (difference > TOLERANCE) {
    mkdirSync(SEEN, { recursive: true });
    writeFileSync(join(SEEN, `${name}.png`), picture);
  }
  expect(
    difference,
    `Page ${name} looks different. Look at out/printed-pages/${name}.png beside test/fixtures/printed-pages/${name}.png. If it is meant to, renew the references as CONTRIBUTING.md says.`,
  ).toBeLessThanOrEqual(TOLERANCE);
}

/** Until the preview shows `sheets`: while a changed document is laid out, it shows those before. */
async function untilLaidOut(page: Page, sheets: string): Promise<void> {
  await page
    .getByRole('region', { name: summaryWords.pages })
    .locator(sheets)
    // What is measured out of sight has no names.
    .filter({ has: page.getByRole('group') })
    .getByRole('img')
    .first()
    .waitFor();
}

/** Where the charts stand on an A4 page, in pixels of its picture. */
async function chartsOn(page: Page, number: number): Promise<readonly Part[]> {
  const sheets = page.getByRole('region', { name: summaryWords.pages }).getByRole('group');
  const sheet = sheets.nth(number - 1);
  await sheet.getByRole('img').first().waitFor();
  const inches = await sheet.evaluate((element) => {
    const around = element.getBoundingClientRect();
    const perInch = around.height / (297 / 25.4);
    return [...element.querySelectorAll('svg[role="img"]')].map((chart) => {
      const box = chart.getBoundingClientRect();
      return [box.left - around.left, box.top - around.top, box.width, box.height].map(
        (length) => length / perInch,
      );
    });
  });
  return inches.map((lengths) => {
    const [left = 0, top = 0, width = 0, height = 0] = lengths.map(
      (each) => each * PIXELS_PER_INCH,
    );
    return { left, top, width, height };
  });
}

/** Pairs of words in one chart of the preview that lie on one another. */
function touchingLetters(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('region', { name: summaryWords.pages })
    .getByRole('img')
    .evaluateAll((charts) =>
      charts.flatMap((chart) => {
        const texts = [...chart.querySelectorAll('text')].map((text) => ({
          words: text.textContent,
          box: text.getBoundingClientRect(),
        }));
        return texts.flatMap(({ words, box }, index) =>
          texts
            .slice(index + 1)
            .filter(
              (other) =>
                box.left < other.box.right &&
                other.box.left < box.right &&
                box.top < other.box.bottom &&
                other.box.top < box.bottom,
            )
            .map((other) => `${words} / ${other.words}`),
        );
      }),
    );
}
