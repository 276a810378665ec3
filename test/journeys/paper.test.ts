import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameWords } from '../../renderer/words/frame.ts';
import {
  pageCountLine,
  pageLabel,
  paperDates,
  savedSentence,
  sectionNames,
  summaryWords,
} from '../../renderer/words/summary.ts';
import { addDays } from '../../shared/logic/calendar.ts';
import { day } from '../../shared/model/day.ts';
import { madeUpCheckIns } from '../support/made-up-month/check-ins.ts';
import { madeUpEntries, type MadeUpEntry } from '../support/made-up-month/entries.ts';
import { madeUpEvents } from '../support/made-up-month/events.ts';
import {
  headingOnPaper,
  MONTH_COUNTS,
  textsOf,
  textsOnPaper,
} from '../support/made-up-month/on-paper.ts';
import { playMonth } from '../support/made-up-month/play-month.ts';
import { readPdf, wordsOf, type ReadPdf, type TaggedPiece } from '../support/read-pdf.ts';
import { sharedJournal } from '../support/shared-app.ts';
import { goTo } from '../support/steps.ts';

const MONTH = { firstDay: day.parse('2026-11-01'), zone: 'Europe/Paris' };

/** Every kind of block, bold and italic, and day 17 has no title. */
const TITLES = new Set([
  'Things people said today',
  'The bicycle',
  'Ned draws the family',
  'Mr Pask on the subject of damp',
  'The long way',
  'A bud',
]);
const isChosen = ({ title, dayNumber }: MadeUpEntry) => TITLES.has(title) || dayNumber === 17;
const CHOSEN = madeUpEntries.filter(isChosen);

const PAPERS = [
  { paper: summaryWords.a4, width: 595.276, height: 841.89, file: 'Reflection summary.pdf' },
  { paper: summaryWords.letter, width: 612, height: 792, file: 'Reflection summary 2.pdf' },
] as const;

type Saved = {
  readonly bytes: Buffer;
  readonly mode: number;
  readonly pdf: ReadPdf;
  readonly pieces: readonly TaggedPiece[];
};

describe('a month on paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'evenfall-paper-'));
  const downloads = join(folder, 'Downloads');
  mkdirSync(downloads);
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const journal = sharedJournal(
    { clock: '2026-11-30T20:40:00Z', zone: MONTH.zone, downloads },
    async (page) => {
      await playMonth(page, MONTH);
      await goTo(page, frameWords.summary);
      // The other sections are read in summary.test.ts.
      for (const section of ['glance', 'feelings', 'urges'] as const) {
        await page.getByRole('checkbox', { name: sectionNames[section] }).uncheck();
      }
      for (const entry of CHOSEN) await page.getByRole('checkbox', { name: nameOf(entry) }).check();
    },
  );
  const saves: Saved[] = [];

  describe.each(PAPERS)('saved as a PDF on $paper', ({ paper, width, height, file }) => {
    let saved: Saved;
    beforeAll(async () => {
      await journal.page.getByText(paper, { exact: true }).click();
      await journal.page.getByRole('button', { name: summaryWords.savePdf }).click();
      await journal.page.getByText(savedSentence(file, true)).waitFor();
      const bytes = readFileSync(join(downloads, file));
      const pdf = await readPdf(bytes);
      saved = {
        bytes,
        mode: statSync(join(downloads, file)).mode & 0o777,
        pdf,
        pieces: pdf.pages.flatMap((page) => page.pieces),
      };
      saves.push(saved);
    });
    const textsWith = (wanted: string) =>
      saved.pieces.filter(({ role }) => role === wanted).map(({ text }) => text);

    it('has the pages of the preview, letter by letter', async () => {
      const pages = saved.pdf.pages.map(({ pieces }) =>
        pieces.map(({ role, text }) => (role === 'Figure' ? '' : withoutSpace(text))).join(''),
      );

      await expect.poll(() => sheetsOf(journal.page)).toEqual(pages);
      await journal.page.getByText(pageCountLine(pages.length), { exact: true }).waitFor();
    });

    it('has pages of exactly that size', () => {
      for (const page of saved.pdf.pages) {
        expect(Math.abs(page.width - width)).toBeLessThan(0.5);
        expect(Math.abs(page.height - height)).toBeLessThan(0.5);
      }
    });

    it('numbers each page', () => {
      const { pages } = saved.pdf;
      pages.forEach(({ allText }, index) => {
        expect(allText).toContain(pageLabel(index + 1, pages.length));
      });
    });

    it('says its title and dates at the head of every page but the first', () => {
      const dates = paperDates(MONTH.firstDay, addDays(MONTH.firstDay, 29));
      const head = withoutSpace(`${summaryWords.paperTitle} · ${dates}`);

      const heads = saved.pdf.pages.map(({ allText }) => withoutSpace(allText).includes(head));

      expect(heads).toEqual(saved.pdf.pages.map((_, index) => index > 0));
    });

    it('has a bookmark for each heading, as deep as it stands', () => {
      const headings = saved.pieces.flatMap(({ role, text }) =>
        /^H\d$/.test(role) ? [{ depth: Number(role.slice(1)), title: text }] : [],
      );

      expect(saved.pdf.outline).toEqual(headings);
    });

    it('skips no level of headings on the way down, whichever an entry begins with', () => {
      const levels = saved.pieces.flatMap(({ role }) =>
        /^H\d$/.test(role) ? [Number(role.slice(1))] : [],
      );

      const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0));
      expect(Math.max(...levels)).toBeGreaterThan(3);
      expect(steps.filter((step) => step > 1)).toEqual([]);
    });

    it('has everything chosen in reading order, every word once', () => {
      const [, , , chartSentence = ''] = saved.pieces.map(({ text }) => text);

      const words = saved.pieces.flatMap(({ role, text }) =>
        role === 'Figure' ? [] : wordsOf(text),
      );

      expect(chartSentence).toContain(MONTH_COUNTS);
      expect(words).toEqual(textsOnPaper(CHOSEN, MONTH, chartSentence).flatMap(wordsOf));
    });

    it('tags headings, lists, quotes and pictures for a screen reader', () => {
      const pictures = saved.pieces.filter(({ role }) => role === 'Figure').map(({ alt }) => alt);

      expect(saved.pdf.isTagged).toBe(true);
      expect(saved.pdf.info['Language']).toBe('en');
      expect(textsWith('H1')).toEqual([summaryWords.paperTitle]);
      expect(textsWith('H2')).toEqual([
        summaryWords.chartHeadings.day,
        summaryWords.notes,
        summaryWords.entries,
      ]);
      expect(textsWith('H3')).toEqual(CHOSEN.map((entry) => headingOnPaper(entry, MONTH)));
      expect(textsWith('LI')).toContain('1. With Bremen every month: yes, just.');
      expect(textsWith('BlockQuote')).toHaveLength(1);
      expect(pictures[0]).toContain(MONTH_COUNTS);
      expect(pictures).toContain(summaryWords.ticked);
      expect(pictures).toContain(summaryWords.notTicked);
    });

    it('draws its chart with lines, not as an image', () => {
      const [first] = saved.pdf.pages;

      expect(saved.pdf.pages.filter(({ imageCount }) => imageCount > 0)).toEqual([]);
      expect(first?.pathCount).toBeGreaterThan(madeUpCheckIns.length);
    });

    it('carries its own letters', () => {
      for (const { fontCount, missingFonts } of saved.pdf.pages) {
        expect(fontCount).toBeGreaterThan(0);
        expect(missingFonts).toEqual([]);
      }
    });

    it('is named after nobody, and only its owner may read it', () => {
      expect(saved.mode).toBe(0o600);
      expect(saved.pdf.info['Title']).toBe(summaryWords.paperTitle);
      expect(saved.pdf.info['Author']).toBeUndefined();
      expect(saved.pdf.info['Subject']).toBeUndefined();
      expect(saved.pdf.info['Keywords']).toBeUndefined();
    });

    it('holds nothing that was not chosen', () => {
      const all = withoutSpace(saved.pdf.pages.map(({ allText }) => allText).join(''));
      const kept = [
        ...madeUpEntries.filter((entry) => !isChosen(entry)).flatMap(textsOf),
        ...madeUpEvents.map(({ note }) => note),
      ];

      // Three words may well stand in a chosen text, too.
      for (const text of kept.filter((each) => wordsOf(each).length > 3)) {
        expect(all).not.toContain(withoutSpace(text));
      }
    });
  });

  it('is not written over by what is saved after it', () => {
    const now = PAPERS.map(({ file }) => readFileSync(join(downloads, file)));

    expect(now).toEqual(saves.map(({ bytes }) => bytes));
    expect(saves).toHaveLength(2);
  });
});

/** How an entry is called in the list to tick. */
function nameOf({ title, blocks: [first] }: MadeUpEntry): string {
  const beginning = first && 'text' in first ? wordsOf(first.text).slice(0, 6).join(' ') : '';
  return title || beginning;
}

/** The letters of each page of the preview, without head, foot and drawings. */
function sheetsOf(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('region', { name: summaryWords.pages })
    .getByRole('group')
    .evaluateAll((sheets) =>
      sheets.map((sheet) => {
        const walker = document.createTreeWalker(sheet, NodeFilter.SHOW_TEXT);
        let letters = '';
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const around = node.parentElement;
          const isHidden = around?.checkVisibility({ visibilityProperty: true }) !== true;
          if (!isHidden && !around.closest('svg, [aria-hidden]')) letters += node.textContent;
        }
        return letters.replaceAll(/\s/gu, '');
      }),
    );
}

function withoutSpace(text: string): string {
  return text.replaceAll(/\s/gu, '');
}
