import { describe, expect, it } from 'vitest';
import { entriesLeft, firstToOpen, stepMarks } from '../../../../shared/logic/put-away.ts';
import { worksheetPage } from '../../../../shared/model/path-pages.ts';
import { aDay, aSummary } from '../../../support/journal-rows.ts';
import { aPage } from '../../../support/pages.ts';

const TODAY = aDay('2026-11-24');
const STEP = aSummary('2026-11-22', { kind: 'step' });
const LATER = aSummary('2026-11-22');

/** A worksheet of a step that leads toward contact, with `STEP` written in it. */
const WORKSHEET = worksheetPage.parse(
  aPage({
    kind: 'worksheet',
    step: 'what-you-shared',
    worksheet: 'three-memories',
    answers: [{ kind: 'longText', field: 'memories', entry: STEP.id }],
  }),
);

describe('what a day opens', () => {
  it('is what was first written on it', () => {
    const left = entriesLeft([STEP, LATER], [WORKSHEET], { unsafe: false, theirNo: false });

    expect(firstToOpen(left, TODAY)).toEqual(new Map([['2026-11-22', STEP.id]]));
  });

  it.each([
    { unsafe: true, theirNo: false },
    { unsafe: false, theirNo: true },
  ])('is never what is put away: %j', (flags) => {
    const left = entriesLeft([STEP, LATER], [WORKSHEET], flags);

    expect(firstToOpen(left, TODAY)).toEqual(new Map([['2026-11-22', LATER.id]]));
    expect(firstToOpen(entriesLeft([STEP], [WORKSHEET], flags), TODAY)).toEqual(new Map());
  });

  it('is a letter only from the day on which its seal ends', () => {
    const sealed = (until: string) =>
      aSummary('2026-11-22', { kind: 'letter', sealedUntil: aDay(until) });
    const over = sealed('2026-11-24');

    expect(firstToOpen([sealed('2026-11-25')], TODAY)).toEqual(new Map());
    expect(firstToOpen([over], TODAY)).toEqual(new Map([['2026-11-22', over.id]]));
  });
});

describe('the days marked as steps', () => {
  it('are those of worksheets with something in them, none that is put away', () => {
    const empty = { ...WORKSHEET, answers: [] };

    expect(stepMarks([WORKSHEET, empty], { unsafe: false, theirNo: false })).toEqual([
      { day: WORKSHEET.day, kind: 'step' },
    ]);
    expect(stepMarks([WORKSHEET], { unsafe: true, theirNo: false })).toEqual([]);
  });
});
