import { describe, expect, it } from 'vitest';
import {
  answerOf,
  answersOf,
  answersWith,
  carriedTexts,
  pagesOfSheet,
  sheetOf,
  withAnswer,
  withAnswers,
  withCell,
} from '../../../../shared/logic/worksheet-pages.ts';
import { isSameWeek } from '../../../../shared/logic/weekly-page.ts';
import { page } from '../../../../shared/model/page.ts';
import type { FieldAnswer } from '../../../../shared/model/path-pages.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aWeeklyPage } from '../../../support/pages.ts';
import { aSheet, rowsOf } from '../../../support/sheets.ts';

const TEXT: FieldAnswer = { kind: 'text', field: 'what', text: 'Quiet.' };

function aWeekly() {
  const weekly = aWeeklyPage();
  if (weekly.kind !== 'weekly') throw new TypeError('A weekly page was to be made.');
  return weekly;
}

describe('an answer', () => {
  it('takes the place of the one before it, and of no other', () => {
    const other: FieldAnswer = { kind: 'scale', field: 'how', rating: 4 };

    const answers = withAnswer([TEXT, other], 'what', { ...TEXT, text: 'Loud.' });

    expect(answers).toEqual([other, { ...TEXT, text: 'Loud.' }]);
  });

  it.each<FieldAnswer>([
    { kind: 'text', field: 'what', text: '' },
    { kind: 'checklist', field: 'what', ticked: [] },
    { kind: 'list', field: 'what', rows: [] },
    { kind: 'pairs', field: 'what', sides: [] },
  ])('that says nothing leaves none behind: $kind', (empty) => {
    expect(withAnswer([TEXT], 'what', empty)).toEqual([]);
  });

  it('is found by its field only where it is of the kind that is asked for', () => {
    expect(answerOf([TEXT], 'what', 'text')).toBe(TEXT);
    expect(answerOf([TEXT], 'what', 'scale')).toBe(undefined);
  });

  it('is looked for in the newest page that has it', () => {
    const earlier = aSheet('refresh', [{ ...TEXT, text: 'Earlier.' }]);
    const newest = aSheet('refresh', [TEXT]);
    const elsewhere = aSheet('talk', [{ ...TEXT, text: 'Elsewhere.' }]);

    const answers = answersWith([earlier, newest, elsewhere], { step: 'refresh', field: 'what' });

    expect(answers).toEqual([TEXT]);
  });
});

describe('a cell', () => {
  it('that is emptied is not there any more', () => {
    expect(withCell([{ column: 'when', text: 'May' }], 'when', '')).toEqual([]);
  });
});

describe('the weekly page', () => {
  it('is the worksheet of step 5 that repeats, and of no other', () => {
    const weekly = aWeekly();
    const sheet = { step: 'come-back-to-yourself', worksheet: 'weekly-page' } as const;

    expect(sheetOf(weekly)).toEqual(sheet);
    expect(pagesOfSheet([weekly, aSheet('refresh', [])], sheet)).toEqual([weekly]);
  });

  it('is read and filled in as any worksheet is, and stays a page of its kind', () => {
    const weekly = aWeekly();
    const answers = answersOf(weekly);

    const filled = withAnswers(
      weekly,
      withAnswer(answers, 'i-am', { kind: 'text', field: 'i-am', text: 'Someone who sings.' }),
    );

    expect(answers).toHaveLength(2);
    expect(filled).toMatchObject({ lines: { 'i-am': 'Someone who sings.' }, clarity: 4 });
    expect(page.safeParse(filled).success).toBe(true);
    expect(withAnswers(weekly, [])).toMatchObject({ lines: {}, clarity: null });
  });

  it.each([
    ['2026-11-22', true],
    ['2026-11-28', true],
    ['2026-11-29', false],
    ['2026-11-15', false],
  ] as const)('begun on 22 November is the one to write on on %s: %s', (today, expected) => {
    expect(isSameWeek(aDay('2026-11-22'), aDay(today))).toBe(expected);
  });
});

describe('lines to be brought over', () => {
  it('are those that are not there yet, each once and in their order', () => {
    const from = [['money'], ['silence'], ['money'], [' '], ['distance']].map(([text = '']) => [
      { column: 'cause', text },
    ]);

    const texts = carriedTexts(
      { rows: from, column: 'cause' },
      { rows: [[{ column: 'topic', text: 'silence' }]], column: 'topic' },
    );

    expect(texts).toEqual(['money', 'distance']);
  });

  it('are none where there is nothing to bring', () => {
    const { rows } = { rows: [] };
    expect(carriedTexts({ rows, column: 'cause' }, { rows, column: 'cause' })).toEqual([]);
    expect(rowsOf('causes')).toEqual({ kind: 'list', field: 'causes', rows: [] });
  });
});
