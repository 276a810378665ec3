import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { failureSentence } from '../../renderer/words/failures.ts';
import { frameWords } from '../../renderer/words/frame.ts';
import { summaryWords } from '../../renderer/words/summary.ts';
import { keepEntry, savePaper } from '../support/paper-steps.ts';
import { wordsOf } from '../support/read-pdf.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const PARAGRAPHS = 60;
/** Every word is another one, so that one that is lost or said twice is seen. */
const WORDS = Array.from({ length: 24_000 }, (_, index) => `w${index.toString(36)}`);
const paragraphs = Array.from({ length: PARAGRAPHS }, (_, index) => ({
  kind: 'paragraph' as const,
  text: WORDS.slice(
    (index * WORDS.length) / PARAGRAPHS,
    ((index + 1) * WORDS.length) / PARAGRAPHS,
  ).join(' '),
}));

/** Runs in the page, which is nearer to it than a hand: presses the button as soon as the page says one of `words`. */
function stopWhenSaid(wish: { readonly words: string; readonly stop: string }): Promise<void> {
  const isSaid = new RegExp(wish.words);
  return new Promise((resolve) => {
    const look = () => {
      const buttons = Array.from(document.querySelectorAll('button'));
      const button = buttons.find(({ textContent }) => textContent === wish.stop);
      if (!button || !isSaid.test(document.body.innerText)) return requestAnimationFrame(look);
      button.click();
      return resolve();
    };
    look();
  });
}

describe('an entry of more than forty pages', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-paper-'));
  const [downloads, temporary] = [join(folder, 'Downloads'), join(folder, 'tmp')];
  mkdirSync(downloads);
  mkdirSync(temporary);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: 'Europe/Paris', downloads, temporary },
    async (page) => {
      await keepEntry(page, 'Everything', paragraphs);
      await goTo(page, frameWords.summary);
      await page.getByRole('button', { name: summaryWords.allEntries }).click();
      await page.getByRole('button', { name: summaryWords.savePdf, disabled: false }).waitFor();
      await page.getByText(/^\d{2,} pages$/).waitFor();
    },
  );
  const stop = () => journal.page.getByRole('button', { name: summaryWords.stop, exact: true });
  const traces = () => ({
    files: readdirSync(downloads),
    temporary: readdirSync(temporary).toSorted(),
  });
  const processCount = () => journal.app.processIds().length;

  it.each([
    ['at once', summaryWords.working],
    ['while its pages are made', 'percent done|pages made'],
  ])('is stopped %s, and leaves no file, no process and no folder', async (_when, words) => {
    const { page } = journal;
    const [before, processesBefore] = [traces(), processCount()];
    const stopping = page.evaluate(stopWhenSaid, { words, stop: summaryWords.stop });
    await page.getByRole('button', { name: summaryWords.savePdf }).click();

    await stopping;
    await page.getByText(summaryWords.stopped).waitFor();

    expect(await stop().count()).toBe(0);
    await expect.poll(traces).toEqual(before);
    // No more than before, for the browser ends helpers of its own in between.
    await expect.poll(processCount).toBeLessThanOrEqual(processesBefore);
  });

  it('says so when its folder vanishes meanwhile, or is none any more', async () => {
    const { page } = journal;
    const save = () => page.getByRole('button', { name: summaryWords.savePdf }).click();
    const notWritten = page.getByText(failureSentence({ code: 'file/not-written' }));
    await save();
    await page.getByText(/percent done|pages made/).waitFor();
    rmSync(downloads, { recursive: true });
    await notWritten.waitFor();

    writeFileSync(downloads, '');
    await save();
    await page.getByText(/percent done|pages made/).waitFor();
    await notWritten.waitFor();

    expect(readdirSync(folder).toSorted()).toEqual(['Downloads', 'tmp']);
    rmSync(downloads);
    mkdirSync(downloads);
  });

  it('is saved afterwards as if nothing had been stopped, every word once and in order', async () => {
    const pdf = await savePaper(journal.page, downloads, 1);

    const words = pdf.pages.flatMap(({ pieces }) =>
      pieces.flatMap(({ text }) => wordsOf(text).filter((word) => /^w[\da-z]+$/.test(word))),
    );
    expect(pdf.pages.length).toBeGreaterThan(40);
    expect(words.filter((word) => word !== 'writing')).toEqual(WORDS);
    expect(readdirSync(downloads)).toEqual(['Reflection summary.pdf']);
  });
});
