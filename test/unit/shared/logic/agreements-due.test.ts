import { describe, expect, it } from 'vitest';
import { agreementsDue } from '../../../../shared/logic/agreements-due.ts';
import { NO_FLAGS } from '../../../../shared/logic/flags.ts';
import { aDay } from '../../../support/journal-rows.ts';
import { aSheet, rowsOf } from '../../../support/sheets.ts';

const TODAY = aDay('2026-11-22');
const onDay = (date: string) => [
  aSheet('remember-why', [
    rowsOf('agreements', { agreement: 'Sundays apart', 'look-again': date }),
  ]),
];

describe('agreements to look at again', () => {
  it.each([
    ['2026-11-23', 0],
    ['2026-11-22', 1],
    ['2026-11-16', 1],
    ['2026-11-15', 0],
    ['one day', 0],
  ])('with the day %s are %i on 22 November', (date, count) => {
    expect(agreementsDue(onDay(date), NO_FLAGS, TODAY)).toHaveLength(count);
  });

  it('count each of several, in both steps that have them', () => {
    const pages = [
      ...onDay('2026-11-22'),
      aSheet('treat-it-as-new', [rowsOf('pace', { what: 'Slowly', 'look-again': '2026-11-20' })]),
    ];

    expect(agreementsDue(pages, NO_FLAGS, TODAY)).toEqual(['remember-why', 'treat-it-as-new']);
  });

  it('are not spoken of while a flag is set', () => {
    const flags = { unsafe: false, theirNo: true };

    expect(agreementsDue(onDay('2026-11-22'), flags, TODAY)).toEqual([]);
  });
});
