import { describe, expect, it } from 'vitest';
import {
  choosableEntries,
  choosableWorksheets,
} from '../../../../../renderer/features/summary/summary-entries.ts';
import { worksheetPage } from '../../../../../shared/model/path-pages.ts';
import { aDay, aSummary } from '../../../../support/journal-rows.ts';
import { aPage } from '../../../../support/pages.ts';

const ENTRY = aSummary('2026-11-22');
const LETTER = aSummary('2026-11-22', { kind: 'letter' });
const SEALED = aSummary('2026-11-22', { kind: 'letter', sealedUntil: aDay('2027-01-01') });
const STEP = aSummary('2026-11-22', { kind: 'step' });
const ALL = [ENTRY, LETTER, SEALED, STEP];
const OPEN = { unsafe: false, theirNo: false };

/** A worksheet of a step that leads toward contact, with something written as an entry. */
const WORKSHEET = worksheetPage.parse(
  aPage({
    kind: 'worksheet',
    step: 'what-you-shared',
    worksheet: 'three-memories',
    answers: [{ kind: 'longText', field: 'memories', entry: STEP.id }],
  }),
);
const worksheets = [WORKSHEET];

describe('the entries to choose from', () => {
  it('have letters among them only where they are asked for, and a sealed one never', () => {
    const without = choosableEntries(ALL, { worksheets, flags: OPEN, hasLetters: false });
    const asked = choosableEntries(ALL, { worksheets, flags: OPEN, hasLetters: true });

    expect(without).toEqual([ENTRY, STEP]);
    expect(asked).toEqual([ENTRY, LETTER, STEP]);
  });

  it.each([
    { unsafe: true, theirNo: false },
    { unsafe: false, theirNo: true },
  ])('have nothing of a step that is put away: %j', (flags) => {
    expect(choosableEntries(ALL, { worksheets, flags, hasLetters: false })).toEqual([ENTRY]);
    expect(choosableWorksheets(worksheets, flags)).toEqual([]);
    expect(choosableWorksheets(worksheets, OPEN)).toEqual(worksheets);
  });
});
