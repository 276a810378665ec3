import { describe, expect, it } from 'vitest';
import { sql } from '../../../../electron/database/sql.ts';
import { pagesMarkdown } from '../../../../electron/export/pages-markdown.ts';
import { savePage } from '../../../../electron/pages/pages.ts';
import type { Page } from '../../../../shared/model/page.ts';
import { aJournal } from '../../../support/journals.ts';
import { aPage, aWeeklyPage } from '../../../support/pages.ts';

const ENTRY = '0d6c2f6e-3f0b-4c39-9d51-0a7f2f4f1001';

function markdownOf(page: Page): string {
  const journal = aJournal();
  journal.transact((db) => savePage(db, page));
  return journal.read(pagesMarkdown)[0]?.text ?? '';
}

describe('a page as Markdown', () => {
  it('shows the ratings before and after a sitting apart, and the sentences that were kept', () => {
    const text = markdownOf(
      aPage({
        kind: 'sitting',
        round: ENTRY,
        number: 2,
        task: 'reframing',
        before: { positive: { relief: 2 }, negative: { sad: 7 } },
        after: { positive: { relief: 5 }, negative: {} },
        entry: ENTRY,
        spans: [],
        endedAt: null,
        sentences: ['I *slept*.'],
      }),
    );

    expect(text).toBe(
      [
        '### 22:30 · Sitting 2 of the exercise',
        'Before: relief 2',
        'Before: sad 7',
        'Afterwards: relief 5',
        '> I \\*slept\\*.',
      ].join('\n\n'),
    );
  });

  it.each([
    [{ kind: 'strength', strength: 'bravery', isTop: true }, 'A strength: '],
    [
      { kind: 'moment', strength: 'hope', words: 'I rang.', saidBy: 'friend', entry: null },
      'I rang.',
    ],
    [
      { kind: 'new-use', strength: 'love', number: 1, ownUse: 'Soup', felt: 6, note: '' },
      'Soup\n\nHow it felt: 6 of 10',
    ],
    [{ kind: 'questionnaire', answers: { 'hope-for-one': 4 } }, ' – quite like me'],
    [{ kind: 'spane', answers: { joyful: 2 } }, 'Joyful – Rarely'],
  ])('says what was filled in: %j', (content, expected) => {
    expect(markdownOf(aPage(content))).toContain(expected);
  });

  it('says what was written of a week', () => {
    expect(markdownOf(aWeeklyPage())).toContain('**I am…** Someone who walks.');
    expect(markdownOf(aWeeklyPage())).toContain('4 of 10');
  });

  it('that was cut short is shown as it is stored', () => {
    const journal = aJournal();
    journal.transact((db) => {
      savePage(db, aWeeklyPage());
      db.run(sql`UPDATE page SET content = '{"lines":{"i-am":"Someone who'`);
    });

    expect(journal.read(pagesMarkdown)[0]?.text).toContain('Someone who');
  });
});

describe('a page of the path as Markdown', () => {
  it('names the step and shows every answer of a worksheet in the words it was asked with', () => {
    const text = markdownOf(
      aPage({
        kind: 'worksheet',
        step: 'understand-the-break-up',
        worksheet: 'what-happened',
        answers: [
          {
            kind: 'list',
            field: 'timeline',
            rows: [
              [{ column: 'when', text: 'In *May*' }],
              [{ column: 'asked-of-us', text: 'Time' }],
            ],
          },
        ],
      }),
    );

    expect(text).toBe(
      [
        '### 22:30 · A worksheet of the path: Understand the break-up · What happened',
        '',
        '**A timeline** ',
        String.raw`- When: In \*May\*`,
        '- What it asked of us: Time',
      ].join('\n'),
    );
  });

  it('shows by its id what the app does not ask any more', () => {
    const text = markdownOf(
      aPage({
        kind: 'worksheet',
        step: 'understand-the-break-up',
        worksheet: 'what-happened',
        answers: [
          { kind: 'text', field: 'a', text: 'Words' },
          { kind: 'longText', field: 'b', entry: ENTRY },
          { kind: 'scale', field: 'c', rating: 7 },
          { kind: 'choice', field: 'd', option: 'deep' },
          { kind: 'checklist', field: 'e', ticked: ['one', 'two'] },
          { kind: 'list', field: 'f', rows: [[{ column: 'when', text: 'May' }]] },
          { kind: 'pairs', field: 'g', sides: [{ column: 'my-part', text: 'Silence' }] },
          { kind: 'date', field: 'h', date: '2026-12-01' },
        ],
      }),
    );

    for (const said of [
      '**a** Words',
      '**b** Written as an entry of its own.',
      '**c** 7 of 10',
      '**d** deep',
      '**e** \n- one\n- two',
      '**f** \n- when: May',
      '**g** my-part: Silence',
      '**h** 2026-12-01',
    ]) {
      expect(text).toContain(said);
    }
  });

  it.each([
    [{ kind: 'step-state', step: 'refresh', state: 'done-for-now' }, 'done-for-now'],
    [{ kind: 'decision', choice: 'not-yet', words: 'In spring.' }, 'In spring.'],
    [{ kind: 'hard-moments', boxes: { 'whom-i-can-ask': 'Ruth' } }, 'Ruth'],
    [{ kind: 'own-number', name: 'Ruth', number: '0123' }, 'Ruth 0123'],
  ])('says what was kept: %j', (content, expected) => {
    expect(markdownOf(aPage(content))).toContain(expected);
  });
});
